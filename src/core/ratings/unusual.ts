import type { Burst } from "./bursts";
import { FLAGGED_SHARE, type Surprise } from "./surprise";

/**
 * One ranking of "not like the rest of this stream", 0..1: the evidence of the rating itself and of the burst it stands in,
 * multiplied as independent tails. 0.5 where the product is as rare as a rating that is said to be unusual.
 */
export function unusual(surprise: Surprise, burst: Burst): number {
  const together = surprise.tail * burst.p;
  return FLAGGED_SHARE / (FLAGGED_SHARE + together);
}
