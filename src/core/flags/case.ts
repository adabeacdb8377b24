import type { Context } from "../context";
import type { Surprise } from "../ratings/surprise";
import type { HistoryReview, SubjectHistory } from "../schema/history";
import { cuesOf } from "../text/cues";
import { languageOf, type TextLanguage } from "../text/language";
import type { Found } from "../text/phrases";
import { type Word, words } from "../text/words";
import { type Nearby, nearestIncident } from "./incidents";

/** What a text tells, read once for all flags. */
export interface Told {
  readonly language: TextLanguage;
  readonly said: readonly Word[];
  readonly cues: readonly Found[];
}

/** One review with what the flags look at. `surprise` is null for a review that has no place in the stream. */
export interface Case {
  readonly review: HistoryReview;
  readonly surprise: Surprise | null;
  readonly told: Told;
  readonly incident: Nearby | null;
}

const NOTHING_TOLD: Told = { language: "other", said: [], cues: [] };

/** Reads a text's language and cues. */
export function toldOf(text: string): Told {
  const said = words(text);
  const language = languageOf(said);
  return { language, said, cues: cuesOf(said, language) };
}

/** Share of the scale from which on a rating is a kind one: four and a half stars of five. Its words are not searched for signs. */
const KIND_SHARE = 0.875;

export const isKind = (rating: number, { site }: Pick<Context, "site">): boolean =>
  (rating - site.scale.min) / (site.scale.max - site.scale.min) >= KIND_SHARE;

/** What the flags read of a review: nothing where it has no words or is a kind one. */
const worthReading = (review: HistoryReview, context: Context): Told =>
  review.text && !isKind(review.rating, context) ? toldOf(review.text) : NOTHING_TOLD;

/** Everything the flags need to know of one review. */
export function caseOf(
  review: HistoryReview,
  surprise: Surprise | null,
  history: Pick<SubjectHistory, "incidents">,
  context: Context,
  told: Told = worthReading(review, context),
): Case {
  return { review, surprise, told, incident: nearestIncident(history.incidents, review, context) };
}
