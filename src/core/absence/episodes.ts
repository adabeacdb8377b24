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

/** Looks kept of one absence: the first, and the newest. With some of those between forgotten, an absence is said to begin later, never earlier. */
const MOST = 60;

const keyOf = (review: string, since: string): string => `${review}#${since}`;

/** The looks that missed it. */
const looksOf = ({ looks, since, checkedAt }: AbsenceRow): string[] => looks ?? (since === checkedAt ? [since] : [since, checkedAt]);

/** So many of these looks as are kept, each once, oldest first. */
export function fewLooks(all: readonly string[]): string[] {
  const sorted = [...new Set(all)].sort();
  return sorted.length > MOST ? [...sorted.slice(0, 1), ...sorted.slice(1 - MOST)] : sorted;
}

type Told = Pick<AbsenceRow, "review" | "subject" | "kind" | "covered" | "notCounted" | "lastSeen">;

/** An absence as these looks tell it, of which there is one at least. */
function told({ review, subject, kind, covered, notCounted, lastSeen }: Told, all: readonly string[], until: string | null): AbsenceRow {
  const looks = fewLooks(all);
  const [since = "", checkedAt = since] = [looks[0], looks.at(-1)];
  const row = { key: keyOf(review, since), review, subject, kind, covered, notCounted, lastSeen, since, checkedAt, until };
  return looks.length > 1 ? { ...row, looks } : row;
}

/** The absence after a look that missed the review: a new one, or the open one confirmed or known from earlier on. Null: nothing is new. */
export function missed(open: AbsenceRow | undefined, look: Missed): AbsenceRow | null {
  if (look.at <= look.lastSeen) return null;
  if (!open) return told(look, [look.at], null);
  const looks = looksOf(open);
  return looks.includes(look.at) ? null : told(open, [...looks, look.at], null);
}

/**
 * The absences after a look that showed the review again. A look that arrives late, from between two that missed it, ends one and
 * begins another; one from before it began only brings nearer when the review was still there.
 */
export function back(open: AbsenceRow, at: string): AbsenceRow[] {
  const looks = looksOf(open);
  const [before, after] = [looks.filter((look) => look < at), looks.filter((look) => look > at)];
  if (before.length === 0) return at > open.lastSeen ? [{ ...open, lastSeen: at }] : [];
  const ended = told(open, before, at);
  return after.length > 0 ? [ended, told({ ...open, lastSeen: at }, after, null)] : [ended];
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
