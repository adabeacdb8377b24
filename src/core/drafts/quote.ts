import type { HistoryReview } from "../schema/history";
import type { Flag } from "../schema/summary";
import { fold, lower } from "./fold";

/** Most words of a review that a private text repeats. */
export const maxQuotedWords = 25;

/** Control, direction and zero-width characters out, white space to single blanks: a quotation cannot reorder our own text. */
const clean = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu, " ")
    .replace(/["“”«»„‟<>[\]{}]+/g, "'")
    .replace(/\s+/g, " ")
    .trim();

const sentences = (text: string): Array<{ start: number; end: number }> =>
  [...text.matchAll(/[^.!?…\n]+[.!?…]*/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** At most 25 words, from the first on; "…" where something was left out at the end. */
function clip(text: string): string {
  const all = clean(text).split(" ");
  return all.length <= maxQuotedWords
    ? all.join(" ").replace(/[.,;:]+$/, "")
    : `${all
        .slice(0, maxQuotedWords)
        .join(" ")
        .replace(/[.,;:]+$/, "")}…`;
}

/**
 * The words a private text quotes: the sentence that holds the first evidence, else the first sentence that matches `about`,
 * else the first with a few words. Null for a review without words.
 */
export function pickQuote(review: HistoryReview, flags: readonly Flag[], about?: RegExp): string | null {
  const found = sentences(review.text).filter(({ start, end }) => /\p{L}{2}/u.test(review.text.slice(start, end)));
  const first = found[0];
  if (!first) return null;
  const spans = flags.filter((flag) => flag.reviewId === review.id).flatMap((flag) => flag.reasons.flatMap((reason) => reason.spans));
  const evidence = spans[0];
  const readable = lower(fold(review.text));
  const chosen =
    (evidence && found.find(({ start, end }) => start < evidence[1] && end > evidence[0])) ??
    (about && found.find(({ start, end }) => readable.slice(start, end).search(about) >= 0)) ??
    found.find(({ start, end }) => review.text.slice(start, end).trim().split(/\s+/).length >= 4) ??
    first;
  return clip(review.text.slice(chosen.start, chosen.end)) || null;
}
