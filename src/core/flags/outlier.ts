import type { Context } from "../context";
import type { Measured } from "../ratings/measure";
import type { Flag, Reason } from "../schema/summary";
import { isLow } from "../text/blame";
import type { Found } from "../text/phrases";
import { sentimentOf } from "../text/sentiment";
import type { Word } from "../text/words";
import type { Case, Told } from "./case";
import { cueReasons } from "./reasons";

/** Ratings at or above this are never called unusually low. */
const HIGH = 4;

/** The cue of kind words beside few stars. */
const AGAINST_STARS = "C17";

/** Words are kind from here on (0 to 1), and no sentence is unkind. Shorter sentences say too little. */
const KIND = 0.8;
const NOT_UNKIND = 0.5;
const FEWEST_WORDS = 3;

const said = (code: string, params: Reason["params"] = {}): Reason => ({ code, params, spans: [] });

/**
 * F1: a rating unlike the worker's usual, with the count it rests on; it is more than a note when it stands out among all ratings so far.
 * Kind words beside one of the lowest ratings are a reason of their own, however usual such ratings are. Null when it is ordinary.
 */
export function outlier({ review, surprise, told }: Case, { standsOut }: Measured, { site }: Context): Flag | null {
  const isUnlike = surprise !== null && surprise.score >= 0.5 && review.rating < HIGH;
  const kind = isLow(review.rating, site) ? kindWords(told) : [];
  if (!isUnlike && kind.length === 0) return null;
  const low = isUnlike
    ? [
        said("outlier.low", { rating: review.rating, usual: surprise.usual.toFixed(2), n: surprise.n }),
        said("outlier.chance", { per100: (surprise.tail * 100).toPrecision(2) }),
        ...(standsOut ? [said("outlier.stands")] : []),
      ]
    : [];
  return {
    reviewId: review.id,
    kind: "outlier",
    strength: isUnlike && standsOut ? "weak" : "note",
    reasons: [...low, ...cueReasons(kind)],
    against: [...(isUnlike ? [said("outlier.one")] : []), ...(kind.length > 0 ? [said("outlier.words")] : [])],
  };
}

/**
 * What speaks against the stars: words of praise, in a text that is kind as a whole and in no sentence unkind. Of 1,377 low reviews of teachers five
 * have such words; of 1,990 high ones 452, so about one in four kind texts with a slip of the finger is found.
 */
function kindWords(told: Told): Found[] {
  const found = told.cues.filter(({ id }) => id === AGAINST_STARS);
  if (found.length === 0 || sentimentOf(told.said, told.language) < KIND) return [];
  const sentences = new Map<number, Word[]>();
  for (const word of told.said) sentences.set(word.sentence, [...(sentences.get(word.sentence) ?? []), word]);
  const isUnkind = (words: readonly Word[]) => words.length >= FEWEST_WORDS && sentimentOf(words, told.language) < NOT_UNKIND;
  return [...sentences.values()].some(isUnkind) ? [] : found;
}
