import type { Context } from "../context";
import { DAY, postedAt } from "../ratings/stream";
import type { HistoryReview } from "../schema/history";
import type { Incident, IncidentKind } from "../schema/incident";

/** What the worker logged before a review. `days`: the gap. `families`: cue families that would be about it. `late`: written down only after the review was posted. */
export interface Nearby {
  readonly days: number;
  readonly kind: IncidentKind;
  readonly families: readonly string[];
  readonly late: boolean;
}

/** How long after a logged trigger a review still counts as soon (cue catalogue M1): three days, fourteen for grades. */
const SOON = 3;
const SOON_GRADES = 14;

/** Which cue families tell of which kind of entry. */
const ABOUT: Readonly<Partial<Record<IncidentKind, readonly string[]>>> = {
  refund: ["C1"],
  fee: ["C5", "C6"],
  rule: ["C3"],
  refusal: ["C3", "C1"],
  grade: ["C4"],
  report: ["C15"],
  cancellation: ["C5", "C3"],
  threat: ["C2", "C16"],
};

/**
 * The nearest journal entry within the time in which a review counts as soon after it, one written down before the review was posted
 * before any other; null when there is none.
 */
export function nearestIncident(incidents: readonly Incident[], review: HistoryReview, { site }: Context): Nearby | null {
  const posted = postedAt(review);
  if (incidents.length === 0 || Number.isNaN(posted)) return null;
  // Of a review dated by the day alone the whole day is given.
  const deadline = review.postedAt ? posted : posted + DAY;
  let nearest: Nearby | null = null;
  for (const { at, kind, loggedAt } of incidents) {
    const days = (posted - Date.parse(at)) / DAY;
    // A review dated by the day alone may stand some hours "before" what happened on that day.
    if (days <= -1 || days > (site.role === "teacher" ? SOON_GRADES : SOON)) continue;
    const late = loggedAt !== undefined && Date.parse(loggedAt) > deadline;
    if (nearest && (late === nearest.late ? nearest.days <= days : late)) continue;
    nearest = { days: Math.max(0, days), kind, families: ABOUT[kind] ?? [], late };
  }
  return nearest;
}
