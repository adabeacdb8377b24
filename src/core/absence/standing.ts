import type { AbsenceRow, ReviewRow, VersionRow } from "../schema/rows";

/** Pages read within this time belong to one visit, ms. */
const VISIT_MS = 6 * 3_600_000;

/**
 * How a kept review stands to the page today. `not-reached`: later readings did not get to its place, so nothing is known. `away`: the
 * absence that lasts.
 */
export type Standing = { kind: "there" } | { kind: "not-reached" } | { kind: AbsenceRow["kind"]; away: AbsenceRow };

/** `lastReadAt`: when any page of the subject was last read well. */
export function standingOf(review: ReviewRow, absences: readonly AbsenceRow[], lastReadAt: string | undefined): Standing {
  const away = absences.find(({ until }) => until === null);
  if (away) return { kind: away.kind, away };
  const ever = review.source === undefined && lastReadAt !== undefined;
  return { kind: ever && Date.parse(lastReadAt) - Date.parse(review.lastSeen) > VISIT_MS ? "not-reached" : "there" };
}

/**
 * How an older version relates to the one in front. `edited`: it was replaced. `old-copy`: it was seen again after the newer one, as in a
 * tab left open or a saved page. `same-day`: the words changed and the day on them did not, so it is an edit or one look was wrong.
 * `disagree`: looks at the same review say two things, in turn.
 */
export type Change = "edited" | "old-copy" | "same-day" | "disagree";

export function changeOf(version: VersionRow, front: Pick<ReviewRow, "postedOn" | "seenFrom">): Change {
  const again = version.seenTo > front.seenFrom;
  const sameDay = version.postedOn === front.postedOn;
  if (version.postedOn !== null && front.postedOn !== null && !sameDay) return again ? "old-copy" : "edited";
  if (again) return "disagree";
  return sameDay && front.postedOn !== null ? "same-day" : "edited";
}
