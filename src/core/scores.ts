import type { Context } from "./context";
import { findMentions } from "./mentions/find";
import { bursts } from "./ratings/bursts";
import { priorOf } from "./ratings/dirichlet";
import { streamOf } from "./ratings/stream";
import { surprises } from "./ratings/surprise";
import { unusual } from "./ratings/unusual";
import type { SubjectHistory } from "./schema/history";
import type { ReviewScores } from "./schema/summary";

/**
 * Raw scores of every review, 0..1, in the order given; from 0.5 the extension would say it. A score uses only what was posted
 * before or with the review.
 */
export function scoreReviews(history: SubjectHistory, { site, rules }: Context): ReviewScores[] {
  const stream = streamOf(history.reviews, site.scale);
  const all = surprises(stream, priorOf(rules), rules?.binning.value ?? "half-up");
  const burst = bursts(stream);
  const place = new Map(stream.map(({ review }, i) => [review.id, i]));
  return history.reviews.map((review) => {
    const i = place.get(review.id) ?? -1;
    const surprise = all[i];
    const b = burst[i];
    return {
      id: review.id,
      unusual: surprise && b ? unusual(surprise, b) : 0,
      outlier: surprise ? { score: surprise.score, p: surprise.p } : { score: 0, p: 1 },
      retaliation: { score: 0, shown: false },
      dispute: { score: 0 },
      cues: [],
      mentions: findMentions(review.text, history.aliases),
    };
  });
}
