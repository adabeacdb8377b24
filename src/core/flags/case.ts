import type { Surprise } from "../ratings/surprise";
import type { HistoryReview } from "../schema/history";

/** One review with what the flags look at. `surprise` is null for a review that has no place in the stream. */
export interface Case {
  readonly review: HistoryReview;
  readonly surprise: Surprise | null;
}
