import type { Day } from "../schema/time";

const DAY_MS = 86_400_000;

/** The day `n` days after another; negative: before. */
export const plus = (day: Day, n: number): Day => new Date(Date.parse(day) + n * DAY_MS).toISOString().slice(0, 10);

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: Day): number => new Date(Date.parse(day)).getUTCDay();

/** Every day from the first to the last, both included; none when they are the wrong way round. */
export function daysFrom(first: Day, last: Day): Day[] {
  const length = Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1;
  return Array.from({ length: Math.max(0, length) }, (_, i) => plus(first, i));
}

/** The last such weekday on the day itself or before it. */
export const lastWeekday = (day: Day, weekday: number): Day => plus(day, -((weekdayOf(day) - weekday + 7) % 7));

/** The `n`th such weekday of a month (1..12) of a year. */
function nth(year: number, month: number, weekday: number, n: number): Day {
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  return plus(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
}

/** Feasts that people name instead of a date, by their day in a year. United States calendar. */
export const feasts: Readonly<Record<string, (year: number) => Day>> = {
  "new-year-eve": (year) => `${year}-12-31`,
  "new-year": (year) => `${year}-01-01`,
  valentine: (year) => `${year}-02-14`,
  "mothers-day": (year) => nth(year, 5, 0, 2),
  "fathers-day": (year) => nth(year, 6, 0, 3),
  "july-fourth": (year) => `${year}-07-04`,
  halloween: (year) => `${year}-10-31`,
  thanksgiving: (year) => nth(year, 11, 4, 4),
  "christmas-eve": (year) => `${year}-12-24`,
  christmas: (year) => `${year}-12-25`,
};

/** The last time that feast was, on the day itself or before. */
export function lastFeast(day: Day, on: (year: number) => Day): Day {
  const year = Number(day.slice(0, 4));
  return on(year) <= day ? on(year) : on(year - 1);
}
