import type { Shift } from "../schema/shift";
import type { Day } from "../schema/time";
import { daysFrom, weekdayOf } from "./days";

/** One course in one term: on which weekdays (0 Sunday … 6 Saturday) it met, from its first day to its last. */
export interface Term {
  readonly course: string;
  readonly weekdays: readonly number[];
  readonly from: Day;
  readonly to: Day;
}

/** No term is longer, in days. */
const LONGEST = 400;

/** The classes of a course in a term, as shifts with its name; none when the days are the wrong way round or too far apart. */
export function classesOf({ course, weekdays, from, to }: Term): Shift[] {
  const days = daysFrom(from, to);
  if (days.length > LONGEST) return [];
  return days
    .filter((day) => weekdays.includes(weekdayOf(day)))
    .map((day) => ({ day, start: null, end: null, off: false, people: null, label: course.trim().slice(0, 120) }));
}
