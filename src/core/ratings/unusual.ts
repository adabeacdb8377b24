import type { Burst } from "./bursts";
import { type Surprise, UNUSUAL_TAIL } from "./surprise";

/** How much the closeness of other ratings counts beside the rating itself; set on injected bursts in real streams. */
const BURST_POWER = 0.7;

/**
 * One ranking of "not like the rest of this stream", 0..1: how low the rating is beside what came before the last two days (so
 * that a burst does not make itself ordinary), and how rare it is that ratings stand so close together. From 0.5 on the two
 * together are as rare as a single rating that is said to be unusual.
 */
export function unusual(beforeBurst: Surprise, burst: Burst): number {
  return UNUSUAL_TAIL / (UNUSUAL_TAIL + beforeBurst.tail * burst.p ** BURST_POWER);
}
