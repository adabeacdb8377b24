import type { RulePack } from "../schema/site";
import { type Burst, bursts } from "./bursts";
import { type Closeness, closeness } from "./closeness";
import { priorOf } from "./dirichlet";
import { TOGETHER } from "./near";
import type { Dated } from "./stream";
import { type Surprise, surprises } from "./surprise";
import { unusual } from "./unusual";

/** How one rating stands in its stream, from what was posted before or with it. */
export interface Measured {
  readonly surprise: Surprise;
  readonly burst: Burst;
  /** Surprise and closeness as one ranking, 0..1; see `unusual`. */
  readonly unusual: number;
}

/** Measures every rating of a stream by the platform's mix and binning; without a rule pack by a flat mix. */
export function measure(stream: readonly Dated[], rules: RulePack | null): Measured[] {
  const prior = priorOf(rules);
  const binning = rules?.binning.value ?? "half-up";
  const beforeBurst = surprises(stream, prior, binning, TOGETHER);
  const together = bursts(stream);
  const close = closeness(stream);
  return surprises(stream, prior, binning).map((surprise, i) => ({
    surprise,
    burst: together[i] as Burst,
    unusual: unusual(beforeBurst[i] as Surprise, close[i] as Closeness),
  }));
}
