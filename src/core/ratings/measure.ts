import type { RulePack } from "../schema/site";
import { type Burst, bursts } from "./bursts";
import { type Closeness, closeness } from "./closeness";
import { type Copy, copies } from "./copies";
import { priorOf } from "./dirichlet";
import { discoveries } from "./discoveries";
import { TOGETHER } from "./near";
import type { Dated } from "./stream";
import { type Surprise, surprises } from "./surprise";
import { unusual } from "./unusual";

/** How one rating stands in its stream, from what was posted before or with it. */
export interface Measured {
  readonly surprise: Surprise;
  readonly burst: Burst;
  /** An earlier text that says nearly the same; null when there is none. */
  readonly copy: Copy | null;
  /** It stands out when all ratings so far are counted in: of those told so, at most one in ten by chance. */
  readonly standsOut: boolean;
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
  const alike = copies(stream);
  const standing = discoveries(beforeBurst.map((surprise, i) => (surprise.isLow ? joint(surprise.tail, (close[i] as Closeness).p) : null)));
  return surprises(stream, prior, binning).map((surprise, i) => ({
    surprise,
    burst: together[i] as Burst,
    copy: alike[i] ?? null,
    standsOut: standing[i] === true,
    unusual: unusual(beforeBurst[i] as Surprise, close[i] as Closeness),
  }));
}

/** Two independent chances as one (Fisher's product): the chance of a product as small. */
function joint(a: number, b: number): number {
  const product = a * b;
  return product > 0 ? product * (1 - Math.log(product)) : 0;
}
