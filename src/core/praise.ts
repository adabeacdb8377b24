import { findMentions } from "./mentions/find";
import { matcherFor } from "./mentions/learn";
import type { Dated } from "./ratings/stream";
import type { SubjectHistory } from "./schema/history";
import type { Summary } from "./schema/summary";
import { sentences, words } from "./text/words";

/** At most this many passages at a glance, so that they are read. */
const GLANCE = 3;

/** Ratings from here on are kind ones. */
const KIND = 4.5;

/** Words of praise, folded, en and es. Enough to tell a kind sentence from a plain one in a review that is kind as a whole. */
const PRAISE =
  /\b(great|best|amazing|awesome|excellent|wonderful|fantastic|perfect|kind|kindest|caring|friendly|helpful|patient|attentive|professional|thank|thanks|love|loved|lovely|recommend|learned|sweet|welcoming|thoughtful|outstanding|incredible|clear|fair|funny|gracias|excelente|amable|increible|mejor|recomiendo|atenta|atento|maravillos[oa]|paciente|aprendi|encanto|genial|buen[oa]?)\b/;

/** The newest sentences that praise the worker, one of each review and at most so many; at a workplace only those that name them. */
export function praise(history: SubjectHistory, stream: readonly Dated[], most = GLANCE): Summary["praise"] {
  const out: Summary["praise"] = [];
  const matcher = matcherFor(history);
  for (let i = stream.length - 1; i >= 0 && out.length < most; i--) {
    const review = stream[i]?.review;
    if (!review || review.rating < KIND || !review.text) continue;
    const named = history.kind === "workplace" ? findMentions(review.text, matcher) : null;
    const said = words(review.text);
    const best = sentences(review.text, said).find(
      ([start, end]) =>
        (named === null || named.some((mention) => mention.start >= start && mention.end <= end)) &&
        said.some((word) => word.start >= start && word.end <= end && PRAISE.test(word.form)),
    );
    if (best) out.push({ reviewId: review.id, start: best[0], end: best[1] });
  }
  return out;
}
