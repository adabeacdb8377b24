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

/** What is known of the reviews that left a list between the last look that showed one of them and this one. */
export interface Leaving {
  /** Reviews the site held back then and holds back now. */
  held: AbsenceRow["notCounted"];
  /** Reviews the site counted then and counts now; null where it did not say. */
  total: AbsenceRow["notCounted"];
  /** How many were found moved in between, at other looks. */
  moved: number;
  /** How many this look found missing. */
  missing: number;
}

/**
 * Why they most likely left. If the site holds back as many more as left, all of them were moved there. If it holds back fewer more, or
 * does not say, they are gone, and we do not say why. More may have left than we found missing: the site's own total tells.
 */
export function reasonOf({ held, total, moved, missing }: Leaving): AbsenceRow["kind"] {
  if (held.before === null || held.after === null) return "gone";
  const fewer = total.before === null || total.after === null ? 0 : total.before - total.after;
  return held.after - held.before - moved >= Math.max(missing, fewer - moved) ? "filtered" : "gone";
}
