import type { Measured } from "../ratings/measure";
import type { Stood } from "../ratings/spans";
import { DAY } from "../ratings/stream";
import type { HistoryReview } from "../schema/history";
import type { Flag, Reason } from "../schema/summary";

/** From this score on a burst is told (see `bursts`). */
const TOLD = 0.5;

/** Low ratings of one course within this time are told together. */
const COURSE_DAYS = 7;

const reason = (code: string, params: Reason["params"] = {}): Reason => ({ code, params, spans: [] });

/** F2: reviews of one kind that come together, or one that says what another said. Null when it stands by itself. `course`: see `sameCourse`. */
export function burst(review: HistoryReview, { burst: together, copy }: Measured, course: number): Flag | null {
  const isBurst = together.score >= TOLD;
  if (!isBurst && !copy) return null;
  const praise = together.kind === "praise";
  const reasons: Reason[] = [];
  if (isBurst) {
    reasons.push(reason(praise ? "burst.praise" : "burst.low", { count: together.count, days: together.days }));
    reasons.push(reason("burst.chance", { oneIn: Math.round(1 / together.p) }));
  }
  if (copy) reasons.push(reason("burst.copy", { per100: Math.round(copy.share * 100) }));
  const name = review.details.course;
  if (!praise && isBurst && course > 1 && typeof name === "string") reasons.push(reason("burst.course", { count: course, course: name }));
  const low = isBurst && !praise;
  return {
    reviewId: review.id,
    kind: "burst",
    strength: low && copy ? "medium" : low ? "weak" : "note",
    reasons,
    against: [reason(praise ? "burst.kind" : "burst.season")],
  };
}

/**
 * For each review of a moment how many low ones of its course stand in the week up to it, itself included; 0 for one that is not low or
 * names no course. `rows`: the reviews of the last month, those of the moment last.
 */
export function sameCourse(rows: readonly Stood[], moment: number): number[] {
  const from = rows.length - moment;
  return rows.slice(from).map(({ at, low, course }, i) => {
    if (low === 0 || course === null) return 0;
    const upTo = rows.slice(0, from + i + 1);
    return upTo.filter((row) => row.course === course && row.low > 0 && row.at >= at - COURSE_DAYS * DAY).length;
  });
}
