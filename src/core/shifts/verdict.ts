import { isSure } from "../mentions/about";
import { findMentions } from "../mentions/find";
import { matcherFor } from "../mentions/learn";
import type { HistoryReview, SubjectHistory } from "../schema/history";
import type { Shift } from "../schema/shift";
import type { Mention, Reason, ReviewShift, ShiftVerdict } from "../schema/summary";
import type { Day } from "../schema/time";
import { plus } from "./days";
import { visitOf } from "./visit";
import { parts } from "./words";

/** Days around a course's last class in which its ratings still come: a term and the break after it. */
const COURSE_DAYS = 400;

const reason = (code: string, params: Reason["params"] = {}): Reason => ({ code, params, spans: [] });

/** Was I there for a part of a day? A shift without hours is the whole day; one that ends before it starts ends on the next day. */
function overlaps({ start, end }: Shift, part: keyof typeof parts | null): boolean {
  if (part === null || start === null || end === null) return true;
  const hours = (clock: string): number => Number(clock.slice(0, 2)) + Number(clock.slice(3, 5)) / 60;
  const from = hours(start);
  const to = hours(end) <= from ? hours(end) + 24 : hours(end);
  const [first, last] = parts[part];
  return from < last && first < to;
}

/** Course codes as people write them: "SOC 210", "soc210", "Soc-210 A". */
const course = (label: string): string => label.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The verdict by the course that a rating names; null when it names none, or the calendar holds no courses. */
function byCourse({ details, postedOn }: HistoryReview, shifts: readonly Shift[]): ShiftVerdict | null {
  const named = typeof details.course === "string" ? course(details.course) : "";
  const taught = shifts.filter(({ label, off }) => !off && course(label) !== "");
  if (named === "" || taught.length === 0 || postedOn === null) return null;
  const first = taught.map(({ day }) => day).sort()[0] ?? postedOn;
  const near = taught.filter(({ day }) => day <= postedOn && day >= plus(postedOn, -COURSE_DAYS));
  const mine = near.some(({ label }) => course(label).includes(named) || named.includes(course(label)));
  const params = { course: String(details.course) };
  if (mine) return { verdict: "could", reasons: [reason("shift.course", params)] };
  // Only a calendar that reaches back a whole term says that a course was not mine.
  if (first > plus(postedOn, -COURSE_DAYS)) return { verdict: "unknown", reasons: [reason("shift.course-before", { first })] };
  return { verdict: "off", reasons: [reason("shift.course-none", params)] };
}

/**
 * Is this about me, by the calendar? The days the visit can have been on are held against the shifts; every one must lie inside the
 * calendar before a day off means anything. `mentions`: where the text names the worker.
 */
export function shiftVerdict(review: HistoryReview, shifts: readonly Shift[], mentions: readonly Mention[]): ShiftVerdict {
  if (shifts.length === 0) return { verdict: "unknown", reasons: [reason("shift.none")] };
  const taught = byCourse(review, shifts);
  if (taught) return taught;
  const visit = visitOf(review);
  if (!visit) return { verdict: "unknown", reasons: [reason("shift.undated")] };
  const known = shifts.map(({ day }) => day).sort();
  const [first, last] = [known[0] as Day, known.at(-1) as Day];
  const covered = (day: Day): boolean => (day >= first && day <= last) || shifts.some((shift) => shift.off && shift.day === day);
  const on = visit.days.flatMap((day) => shifts.filter((shift) => shift.day === day && !shift.off && overlaps(shift, visit.part)));
  const when = visit.told
    ? reason("shift.told", { from: visit.days[0] ?? "", to: visit.days.at(-1) ?? "" })
    : reason("shift.window", { from: visit.days[0] ?? "", to: visit.days.at(-1) ?? "" });
  if (on.length > 0) {
    const people = Math.max(...on.map((shift) => shift.people ?? 0));
    const days = new Set(on.map(({ day }) => day)).size;
    const named = mentions.some(isSure);
    return {
      verdict: named ? "likely" : "could",
      reasons: [
        when,
        reason("shift.on", { days }),
        ...(people > 1 ? [reason("shift.people", { people })] : []),
        ...(named ? [reason("shift.named")] : []),
      ],
    };
  }
  if (!visit.days.every(covered)) return { verdict: "unknown", reasons: [when, reason("shift.beyond", { first, last })] };
  return { verdict: "off", reasons: [when, reason(visit.part ? "shift.off-part" : "shift.off")] };
}

/** What the calendar says of every review of a subject, in their order; nothing where there is no calendar. */
export function shiftVerdicts(history: SubjectHistory): ReviewShift[] {
  const { shifts, reviews } = history;
  if (shifts.length === 0) return [];
  const matcher = matcherFor(history);
  return reviews.map((review) => ({ reviewId: review.id, ...shiftVerdict(review, shifts, findMentions(review.text, matcher)) }));
}
