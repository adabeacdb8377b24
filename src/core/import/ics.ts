import ICAL from "ical.js";
import type { Shift } from "../schema/shift";

/** What a calendar file came to. `skipped`: cancelled entries and those that name no time of their own. */
export interface Calendar {
  shifts: Shift[];
  skipped: number;
  /** A rule that goes on for ever was read up to the last day asked for. */
  cut: boolean;
}

/** Days to read, both ends included. */
export interface Span {
  from: string;
  to: string;
}

/** More repetitions than this of one entry are no shifts of a working life. */
const MOST = 5_000;

const two = (value: number): string => String(value).padStart(2, "0");
const dayOf = ({ year, month, day }: ICAL.Time): string => `${year}-${two(month)}-${two(day)}`;
const clockOf = ({ hour, minute }: ICAL.Time): string => `${two(hour)}:${two(minute)}`;

/** A day shift by some days, by the calendar. */
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const OFF = /\b(day off|off|vacation|holiday|pto|sick|leave|libre|descanso|vacaciones|franco)\b/i;

/**
 * Shifts of one occurrence, on the wall clock that the calendar itself gives it: the hour in the zone of the workplace is what stands
 * in the file, so no zone is converted. Times in UTC (a final `Z`) are put into the calendar's own zone when it names one.
 */
function shiftsOf(start: ICAL.Time, end: ICAL.Time, summary: string, zone: ICAL.Timezone | null): Shift[] {
  const label = summary.trim().slice(0, 120);
  if (start.isDate) {
    const days = Math.max(1, Math.round((Date.parse(dayOf(end)) - Date.parse(dayOf(start))) / 86_400_000));
    return Array.from({ length: Math.min(days, 400) }, (_, at) => ({
      day: dayAfter(dayOf(start), at),
      start: null,
      end: null,
      off: OFF.test(label),
      people: null,
      label,
    }));
  }
  const inUtc = start.zone === ICAL.Timezone.utcTimezone && zone;
  const from = inUtc ? start.convertToZone(zone) : start;
  const to = inUtc ? end.convertToZone(zone) : end;
  return [{ day: dayOf(from), start: clockOf(from), end: clockOf(to), off: OFF.test(label), people: null, label }];
}

/** A single entry or one that was moved out of its row; the times at which it stands. */
function* occurrences(event: ICAL.Event, span: Span): Generator<{ start: ICAL.Time; end: ICAL.Time; summary: string } | "cut"> {
  if (!event.isRecurring()) {
    yield { start: event.startDate, end: event.endDate, summary: event.summary ?? "" };
    return;
  }
  const iterator = event.iterator();
  for (let n = 0; n < MOST; n++) {
    const next = iterator.next();
    if (!next) return;
    if (dayOf(next) > span.to) {
      yield "cut";
      return;
    }
    const { startDate, endDate, item } = event.getOccurrenceDetails(next);
    if (isCancelled(item.component)) continue;
    yield { start: startDate, end: endDate, summary: item.summary ?? "" };
  }
  yield "cut";
}

const textOf = (component: ICAL.Component, name: string): string => String(component.getFirstPropertyValue(name) ?? "");

const isCancelled = (component: ICAL.Component): boolean => textOf(component, "status").toUpperCase() === "CANCELLED";

/** Throws nothing: a file that is no calendar gives null. Entries without a start are counted as skipped. */
export function readCalendar(text: string, span: Span): Calendar | null {
  let root: ICAL.Component;
  try {
    // Some programs put one calendar after another into one file.
    const parsed: unknown = ICAL.parse(text.replace(/^\uFEFF/, "").trim());
    const calendars = (Array.isArray((parsed as unknown[])[0]) ? parsed : [parsed]) as unknown[][];
    root = new ICAL.Component(["x-all", [], calendars] as unknown as string[]);
  } catch {
    return null;
  }
  const calendars = root.getAllSubcomponents("vcalendar");
  if (calendars.length === 0) return null;
  const result: Calendar = { shifts: [], skipped: 0, cut: false };
  for (const calendar of calendars) readOne(calendar, span, result);
  result.shifts.sort((a, b) => (`${a.day}${a.start ?? ""}` < `${b.day}${b.start ?? ""}` ? -1 : 1));
  return result;
}

const RULES = new Set(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]);

/**
 * Can this entry be a shift? Nobody's shifts come by the hour; and days of the month in a daily rule are looked for one by one, for ever
 * where the calendar has no such day.
 */
function isSensible(component: ICAL.Component): boolean {
  const start = component.getFirstPropertyValue("dtstart") as ICAL.Time;
  const rules = component.getAllProperties("rrule").map((property) => property.getFirstValue() as ICAL.Recur);
  if (start.year < 1970 || start.year > 2200 || start.month < 1 || start.month > 12 || start.day < 1 || start.day > 31) return false;
  return rules.every(
    ({ freq, interval, parts }) => RULES.has(freq) && interval >= 1 && !(freq === "DAILY" && parts.BYMONTHDAY) && rules.length === 1,
  );
}

function readOne(calendar: ICAL.Component, span: Span, result: Calendar): void {
  const zones = calendar.getAllSubcomponents("vtimezone").map((component) => new ICAL.Timezone(component));
  const named = textOf(calendar, "x-wr-timezone");
  const zone = zones.find(({ tzid }) => tzid === named) ?? (zones.length === 1 ? (zones[0] ?? null) : null);
  const events = calendar.getAllSubcomponents("vevent");
  const moved = events.filter((component) => component.hasProperty("recurrence-id"));
  for (const component of events) {
    if (component.hasProperty("recurrence-id")) continue;
    if (isCancelled(component) || !component.hasProperty("dtstart")) {
      result.skipped += 1;
      continue;
    }
    try {
      if (!isSensible(component)) throw new RangeError("no shift");
      const uid = textOf(component, "uid");
      const exceptions = moved.filter((other) => uid !== "" && textOf(other, "uid") === uid);
      const event = new ICAL.Event(component, { exceptions });
      for (const one of occurrences(event, span)) {
        if (one === "cut") result.cut = true;
        else result.shifts.push(...shiftsOf(one.start, one.end, one.summary, zone).filter(({ day }) => day >= span.from && day <= span.to));
      }
    } catch {
      // A rule that makes no sense spoils its own entry only.
      result.skipped += 1;
    }
  }
}
