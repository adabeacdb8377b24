import type { Day } from "./schema/time";

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The day so many months after another, before it when negative. A day that a month does not have is its last one: 31 May, less 3, is 28 February. */
export function monthsFrom(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const at = year * 12 + (month - 1) + months;
  const [then, nth] = [Math.floor(at / 12), ((at % 12) + 12) % 12];
  return [
    String(then).padStart(4, "0"),
    String(nth + 1).padStart(2, "0"),
    String(Math.min(date, lastDayOf(then, nth))).padStart(2, "0"),
  ].join("-");
}
