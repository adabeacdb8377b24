import type { Closeness } from "./closeness";
import { type Surprise, UNUSUAL_TAIL } from "./surprise";

/** How much each sign counts, in logarithms beside the surprise of the rating itself; set on injected bursts in real streams. */
const CLOSE = 0.5;
const NOT_ALONE = 1;
const LOWEST = 3;

/**
 * One ranking of "not like the rest of this stream", 0..1. A sum of evidence: how low the rating is beside what came before the last two
 * days (so that a burst does not make itself ordinary), that it does not stand alone and how rare it is that ratings stand so close, and
 * that it is the lowest there is (those who mean to harm give no two stars; Mukherjee et al. 2013, "extreme rating"). From 0.5 on it is as
 * strong as a lone lowest rating that is said to be unusual; on clean streams at most one in fifty reaches that.
 */
export function unusual(beforeBurst: Surprise, { others, p }: Closeness): number {
  const close = beforeBurst.isLow ? p ** CLOSE * Math.exp(others > 0 ? -NOT_ALONE : 0) : 1;
  const evidence = beforeBurst.tail * close * Math.exp(beforeBurst.isLowest ? 0 : LOWEST);
  return UNUSUAL_TAIL / (UNUSUAL_TAIL + evidence);
}
