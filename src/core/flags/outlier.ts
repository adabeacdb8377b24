import type { Measured } from "../ratings/measure";
import type { Flag } from "../schema/summary";
import type { Case } from "./case";
import { cueReasons } from "./reasons";

/** Ratings at or above this are never called unusually low. */
const HIGH = 4;

/** The cue of kind words beside few stars. */
const AGAINST_STARS = "C17";

/**
 * F1: a rating unlike the worker's usual, with the count it rests on; it is more than a note when it stands out among all ratings so far.
 * Words that speak against the stars are a reason of their own. Null when it is ordinary.
 */
export function outlier({ review, surprise, told }: Case, { standsOut }: Measured): Flag | null {
  if (!surprise || surprise.score < 0.5 || review.rating >= HIGH) return null;
  return {
    reviewId: review.id,
    kind: "outlier",
    strength: standsOut ? "weak" : "note",
    reasons: [
      { code: "outlier.low", params: { rating: review.rating, usual: surprise.usual.toFixed(2), n: surprise.n }, spans: [] },
      { code: "outlier.chance", params: { per100: (surprise.tail * 100).toPrecision(2) }, spans: [] },
      ...(standsOut ? [{ code: "outlier.stands", params: {}, spans: [] }] : []),
      ...cueReasons(told.cues.filter(({ id }) => id === AGAINST_STARS)),
    ],
    against: [{ code: "outlier.one", params: {}, spans: [] }],
  };
}
