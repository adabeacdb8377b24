import type { Flag } from "../schema/summary";
import type { Case } from "./case";

/** Ratings at or above this are never called unusually low. */
const HIGH = 4;

/** F1: a rating unlike the worker's usual, with the count it rests on. Null when it is ordinary. */
export function outlier({ review, surprise }: Case): Flag | null {
  if (!surprise || surprise.score < 0.5 || review.rating >= HIGH) return null;
  return {
    reviewId: review.id,
    kind: "outlier",
    strength: "note",
    reasons: [
      { code: "outlier.low", params: { rating: review.rating, usual: surprise.usual.toFixed(2), n: surprise.n }, spans: [] },
      { code: "outlier.chance", params: { per100: (surprise.tail * 100).toPrecision(2) }, spans: [] },
    ],
    against: [{ code: "outlier.one", params: {}, spans: [] }],
  };
}
