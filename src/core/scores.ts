import type { Context } from "./context";
import { caseOf, isKind, toldOf } from "./flags/case";
import { disputeScore } from "./flags/dispute";
import { retaliation, shown } from "./flags/retaliation";
import { findMentions } from "./mentions/find";
import { matcherFor } from "./mentions/learn";
import { findUnnamed } from "./mentions/unnamed";
import { sift } from "./ratings/aside";
import { measure } from "./ratings/measure";
import { streamOf } from "./ratings/stream";
import { withRole } from "./readOne";
import type { SubjectHistory } from "./schema/history";
import type { CueMatch, ReviewScores } from "./schema/summary";
import { tradeOf } from "./text/aspects/control";
import { attackScore, threatScore } from "./text/attack";
import { blameOf, isLow } from "./text/blame";
import { familyOf, isAlone } from "./text/cues";
import type { Found } from "./text/phrases";
import { sentimentOf } from "./text/sentiment";

/**
 * Raw scores of every review, 0..1, in the order given; from 0.5 the extension would say it. A score uses only what was posted
 * before or with the review.
 */
export function scoreReviews(history: SubjectHistory, context: Context): ReviewScores[] {
  const { site, rules } = context;
  const stream = streamOf(sift(history, context).reviews, site.scale);
  const measured = measure(stream, rules);
  const places = new Map(stream.map(({ review }, i) => [review.id, i]));
  const matcher = matcherFor(history);
  return history.reviews.map((review) => {
    const place = measured[places.get(review.id) ?? -1];
    const surprise = place?.surprise ?? null;
    const told = toldOf(review.text);
    const one = caseOf(review, surprise, history, context, told);
    const mentions = [...findMentions(review.text, matcher), ...findUnnamed(review.text, told.said)].sort((a, b) => a.start - b.start);
    const trade = tradeOf(site.role);
    const blamed = blameOf(withRole(told.said, mentions, trade), told.language, trade, isLow(review.rating, site));
    const kind = isKind(review.rating, context);
    const signs = retaliation(one);
    return {
      id: review.id,
      unusual: place?.unusual ?? 0,
      outlier: surprise
        ? { score: surprise.score, p: surprise.p, below: surprise.below, tail: surprise.tail }
        : { score: 0, p: 1, below: 1, tail: 1 },
      burst: place ? place.burst : { kind: "none", p: 1, count: 1, days: 1, score: 0 },
      retaliation: kind ? { score: 0, shown: false } : { score: signs.score, shown: shown(signs) },
      dispute: { score: disputeScore(one.told) },
      cues: matches(one.told.cues),
      blame: blamed.blame,
      because: blamed.because ? [...blamed.because] : null,
      aspects: blamed.aspects.map(({ aspect, stance, start, end }) => ({ aspect, stance, start, end })),
      attack: { score: attackScore(told.said, told.cues, told.language) },
      threat: { score: threatScore(told.cues) },
      sentiment: sentimentOf(told.said, told.language),
      mentions,
      language: one.told.language,
    };
  });
}

/** The cues by family; a word that alone says little is left out. */
const matches = (cues: readonly Found[]): CueMatch[] =>
  cues.filter((cue) => !isAlone(cue.id)).map(({ id, start, end }) => ({ family: familyOf(id), start, end }));
