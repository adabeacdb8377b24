import { findMentions, type Matcher } from "./mentions/find";
import { matcherFor } from "./mentions/learn";
import type { Dated } from "./ratings/stream";
import type { HistoryReview, SubjectHistory } from "./schema/history";
import type { Summary } from "./schema/summary";
import { sentences, words } from "./text/words";

/** At most this many passages at a glance, so that they are read. */
const GLANCE = 3;

/** Ratings from here on are kind ones. */
const KIND = 4.5;

/** Words of praise, folded, en and es. Enough to tell a kind sentence from a plain one in a review that is kind as a whole. */
const PRAISE =
  /\b(great|best|amazing|awesome|excellent|wonderful|fantastic|perfect|kind|kindest|caring|friendly|helpful|patient|attentive|professional|thank|thanks|love|loved|lovely|recommend|learned|sweet|welcoming|thoughtful|outstanding|incredible|clear|fair|funny|gracias|excelente|amable|increible|mejor|recomiendo|atenta|atento|maravillos[oa]|paciente|aprendi|encanto|genial|buen[oa]?)\b/;

type Passage = Summary["praise"][number];

/** Where a kind review praises the worker, if it does; at a workplace (`names`) only a sentence that names them. */
function passageOf(review: HistoryReview, names: Matcher | null): Passage | null {
  if (review.rating < KIND || !review.text) return null;
  const named = names && findMentions(review.text, names);
  const said = words(review.text);
  const best = sentences(review.text, said).find(
    ([start, end]) =>
      (named === null || named.some((mention) => mention.start >= start && mention.end <= end)) &&
      said.some((word) => word.start >= start && word.end <= end && PRAISE.test(word.form)),
  );
  return best ? { reviewId: review.id, start: best[0], end: best[1] } : null;
}

/** Whose names praise must carry; null on a page that is the worker's own. */
export const praised = (history: SubjectHistory): Matcher | null => (history.kind === "workplace" ? matcherFor(history) : null);

/** The newest sentences that praise the worker, newest first, one of each review and at most so many. */
export function praise(history: SubjectHistory, stream: readonly Dated[], most: number): Passage[] {
  const out: Passage[] = [];
  const names = praised(history);
  for (let i = stream.length - 1; i >= 0 && out.length < most; i--) {
    const passage = passageOf((stream[i] as Dated).review, names);
    if (passage) out.push(passage);
  }
  return out;
}

/** Takes the next review into the passages at a glance, newest first. */
export function praiseNext(glance: Passage[], { review }: Dated, names: Matcher | null): void {
  const passage = passageOf(review, names);
  if (passage) glance.unshift(passage);
  if (glance.length > GLANCE) glance.pop();
}
