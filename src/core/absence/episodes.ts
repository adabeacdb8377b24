import type { AbsenceRow } from "../schema/rows";

/** A look that covered a review's place and did not show it. */
export interface Missed {
  review: string;
  subject: string;
  /** The last look that showed it, and this one. */
  lastSeen: string;
  at: string;
  covered: AbsenceRow["covered"];
  notCounted: AbsenceRow["notCounted"];
  kind: AbsenceRow["kind"];
}

const keyOf = (review: string, since: string): string => `${review}#${since}`;

const begun = ({ at, ...missed }: Missed): AbsenceRow => ({
  ...missed,
  key: keyOf(missed.review, at),
  since: at,
  checkedAt: at,
  until: null,
});

/** The absence after a look that missed the review: a new one, or the open one confirmed or known from earlier on. Null: nothing is new. */
export function missed(open: AbsenceRow | undefined, look: Missed): AbsenceRow | null {
  if (look.at <= look.lastSeen) return null;
  if (!open) return begun(look);
  if (look.at > open.checkedAt) return { ...open, checkedAt: look.at };
  return look.at < open.since ? { ...open, key: keyOf(open.review, look.at), since: look.at } : null;
}

/**
 * The absences after a look that showed the review again. A look that arrives late, from between two that missed it, ends one and
 * begins another; one from before it began only brings nearer when the review was still there.
 */
export function back(open: AbsenceRow, at: string): AbsenceRow[] {
  if (at <= open.since) return at > open.lastSeen ? [{ ...open, lastSeen: at }] : [];
  const ended = { ...open, checkedAt: at < open.checkedAt ? open.since : open.checkedAt, until: at };
  if (at >= open.checkedAt) return [ended];
  const { review, subject, kind, covered, notCounted, checkedAt } = open;
  return [ended, begun({ review, subject, kind, covered, notCounted, lastSeen: at, at: checkedAt })];
}

/**
 * Why reviews that left the list at one look most likely left it. Each was counted among those the site holds back by as many more as
 * left: then they were moved there. Otherwise, or where the site does not say how many it holds back, they are gone, and we do not say why.
 * `before`: the count when the review was last seen; `moved`: reviews found moved since then; `leaving`: how many left now.
 */
export function reasonOf(count: AbsenceRow["notCounted"], moved: number, leaving: number): AbsenceRow["kind"] {
  const { before, after } = count;
  return before !== null && after !== null && after - before - moved >= leaving ? "filtered" : "gone";
}
