import type { Closeness } from "./closeness";
import { type Surprise, UNUSUAL_TAIL } from "./surprise";

/** How much each sign counts, in logarithms beside the surprise of the rating itself; set on injected bursts in real and simulated streams. */
const CLOSE = 0.3;
const FAINT = 0.02;
const NOT_ALONE = 2;
const LOWEST = 3;

/** How much stricter the joint evidence is judged than a lone surprise, so that on clean streams of any mix at most one in fifty reaches 0.5. */
const STRICT = 1.25;

/** One or two others stand beside many a rating by chance; how rare it is counts in full from so many on. */
const CROWD = 3;

/**
 * One ranking of "not like the rest of this stream", 0..1. A sum of evidence: how low the rating is beside what came before the last two
 * days (so that a burst does not make itself ordinary), that it does not stand alone, how rare it is that so many stand so close, and
 * that it is the lowest there is (those who mean to harm give no two stars; Mukherjee et al. 2013, "extreme rating"). From 0.5 on it is as
 * strong as a lone lowest rating that is said to be unusual; on clean streams at most one in fifty reaches that.
 */
export function unusual(beforeBurst: Surprise, { others, p }: Closeness): number {
  const beside = others === 0 ? 1 : Math.exp(-NOT_ALONE) * p ** (others < CROWD ? FAINT : CLOSE);
  const evidence = STRICT * beforeBurst.tail * (beforeBurst.isLow ? beside : 1) * Math.exp(beforeBurst.isLowest ? 0 : LOWEST);
  return UNUSUAL_TAIL / (UNUSUAL_TAIL + evidence);
}
