import type { HistoryReview } from "../schema/history";
import type { Flag } from "../schema/summary";
import { fold, lower } from "./fold";

/** Most words of a review that a private text repeats. */
const maxQuotedWords = 25;

/** Control, direction and zero-width characters out, white space to single blanks: a quotation cannot reorder our own text. */
export const clean = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu, " ")
    .replace(/["“”«»„‟<>[\]{}]+/g, "'")
    .replace(/\s+/g, " ")
    .trim();

const sentences = (text: string): Array<{ start: number; end: number }> =>
  [...text.matchAll(/[^\n]+?(?:[.!?…]+(?=\s|$)|(?=\n)|$)/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Most letters of one word: what is longer is no word, and is cut. */
const longestWord = 40;

/** Where a text grows too long, the quotation is kept this short. */
export const fewQuotedWords = 13;

const count = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** At most `most` words of a sentence, around the place that matters; "…" where something was left out. */
function clip(sentence: string, place: number, most: number): string {
  const all = clean(sentence)
    .split(" ")
    .map((word) => (word.length > longestWord ? `${[...word].slice(0, longestWord).join("")}…` : word));
  const at = clean(sentence.slice(0, Math.max(0, place))).split(" ").length - 1;
  const from = all.length <= most ? 0 : Math.max(0, Math.min(at - Math.floor(most / 3), all.length - most));
  const cut = all
    .slice(from, from + most)
    .join(" ")
    .replace(/[.,;:]+$/, "");
  return `${from > 0 ? "…" : ""}${cut}${from + most < all.length ? "…" : ""}`;
}

/**
 * The words a private text quotes, at most `most`: the sentence that holds the most evidence, else the first that matches `about`,
 * else the first with a few words. With `families`, only the evidence of these counts, if there is any. `onTopic`: what it is about comes
 * before the evidence. Null for a review without words.
 */
export function pickQuote(
  review: HistoryReview,
  flags: readonly Flag[],
  {
    about,
    families,
    onTopic = false,
    most = maxQuotedWords,
  }: { about?: RegExp | undefined; families?: readonly string[]; onTopic?: boolean; most?: number },
): string | null {
  const readable = lower(fold(review.text));
  const own = flags.filter((flag) => flag.reviewId === review.id);
  const reasons = own.flatMap((flag) => flag.reasons);
  const meant = reasons.filter((reason) => families?.includes(String(reason.params.family)));
  const spans = (meant.length ? meant : reasons).flatMap((reason) => reason.spans);
  const found = sentences(review.text)
    .filter(({ start, end }) => /\p{L}{2}/u.test(review.text.slice(start, end)))
    .map(({ start, end }) => {
      const inside = spans.filter(([from, to]) => from < end && to > start);
      const topic = about ? readable.slice(start, end).search(about) : -1;
      return { start, end, evidence: inside.length, place: inside[0] ? inside[0][0] - start : Math.max(0, topic), topical: topic >= 0 };
    });
  const telling = found.filter(({ start, end }) => count(review.text.slice(start, end)) >= 3);
  const among = telling.length && !meant.length ? telling : found;
  const best = among.reduce<(typeof among)[number] | undefined>((a, b) => (a && a.evidence >= b.evidence ? a : b), undefined);
  const topical = among.find((one) => one.topical);
  const chosen = best?.evidence && !(onTopic && topical) ? best : (topical ?? among[0]);
  return chosen ? clip(review.text.slice(chosen.start, chosen.end), chosen.place, most) || null : null;
}
