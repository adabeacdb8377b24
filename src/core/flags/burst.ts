import type { Measured } from "../ratings/measure";
import { DAY, type Dated } from "../ratings/stream";
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

/** For each review how many low ones of its course stand in the week up to it, itself included; 0 for one that is not low or names no course. */
export function sameCourse(stream: readonly Dated[]): number[] {
  const last = new Map<string, number[]>();
  return stream.map(({ review, at }) => {
    const { course } = review.details;
    if (typeof course !== "string" || course === "" || review.rating >= 2.5) return 0;
    const near = [...(last.get(course) ?? []).filter((other) => other >= at - COURSE_DAYS * DAY), at];
    last.set(course, near);
    return near.length;
  });
}
