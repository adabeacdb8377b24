import type { Addressee, RulePack } from "../schema/site";
import type { Day } from "../schema/time";
import { statedFor } from "./audience";

/** What the platform's rules say of a try with this addressee. `until`: the last day to send it; null when no limit is known. */
export interface Chance {
  readonly until: Day | null;
  /** Tries there are in all; null when no number is known. */
  readonly tries: number | null;
  readonly asOf: Day;
  readonly source: string;
  readonly confidence: string;
}

/** How long and how often one may write to this addressee about a review posted on a day; null when the rules state nothing of it. */
export function chanceOf(addressee: Addressee, rules: RulePack | null, postedOn: Day | null): Chance | null {
  const stated = statedFor(addressee, rules);
  if (!stated || (stated.value.days === undefined && stated.value.tries === undefined)) return null;
  const { days, tries } = stated.value;
  const until = days !== undefined && postedOn ? new Date(Date.parse(postedOn) + days * 86_400_000).toISOString().slice(0, 10) : null;
  return { until, tries: tries ?? null, asOf: stated.asOf, source: stated.source, confidence: stated.confidence };
}
