import { describe, expect, it } from "vitest";
import { readCalendar } from "../../../../src/core/import/ics";

const SPAN = { from: "2026-01-01", to: "2026-12-31" };

const file = (...lines: string[]): string => ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");
const entry = (...lines: string[]): string[] => ["BEGIN:VEVENT", ...lines, "END:VEVENT"];

/** New York as calendar programs write it. */
const NEW_YORK = [
  "BEGIN:VTIMEZONE",
  "TZID:America/New_York",
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:-0500",
  "TZOFFSETTO:-0400",
  "TZNAME:EDT",
  "DTSTART:19700308T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:-0400",
  "TZOFFSETTO:-0500",
  "TZNAME:EST",
  "DTSTART:19701101T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
];

const brief = (text: string, span = SPAN) =>
  readCalendar(text, span)?.shifts.map(({ day, start, end, off, label }) => [day, start, end, ...(off ? ["off"] : []), label].join(" "));

describe("a worker's calendar file", () => {
  it("gives shifts on the clock of the workplace, as an online calendar exports them, in UTC beside a named zone", () => {
    const text = file(
      "PRODID:-//Invented Inc//Online Calendar 70.9054//EN",
      "X-WR-TIMEZONE:America/New_York",
      ...NEW_YORK,
      // 3 March is winter time (five hours), 20 July summer time (four).
      ...entry("UID:1@online", "DTSTART:20260303T220000Z", "DTEND:20260304T030000Z", "SUMMARY:Dinner shift", "STATUS:CONFIRMED"),
      ...entry("UID:2@online", "DTSTART:20260720T210000Z", "DTEND:20260721T023000Z", "SUMMARY:Dinner shift"),
    );
    expect(brief(text)).toEqual(["2026-03-03 17:00 22:00 Dinner shift", "2026-07-20 17:00 22:30 Dinner shift"]);
  });

  it("repeats a weekly class over the change to summer time at the same hour, without the weeks taken out, moved or cancelled", () => {
    const text = file(
      "PRODID:-//Invented Corp//Desktop Calendar 16.0//EN",
      ...NEW_YORK,
      ...entry(
        "UID:class-1",
        "DTSTART;TZID=America/New_York:20260302T090000",
        "DTEND;TZID=America/New_York:20260302T101500",
        "RRULE:FREQ=WEEKLY;UNTIL=20260407T035959Z;BYDAY=MO",
        "EXDATE;TZID=America/New_York:20260316T090000",
        "SUMMARY:BIO 101",
      ),
      ...entry(
        "UID:class-1",
        "RECURRENCE-ID;TZID=America/New_York:20260323T090000",
        "DTSTART;TZID=America/New_York:20260324T130000",
        "DTEND;TZID=America/New_York:20260324T141500",
        "SUMMARY:BIO 101 (moved)",
      ),
      ...entry(
        "UID:class-1",
        "RECURRENCE-ID;TZID=America/New_York:20260330T090000",
        "DTSTART;TZID=America/New_York:20260330T090000",
        "DTEND;TZID=America/New_York:20260330T101500",
        "STATUS:CANCELLED",
        "SUMMARY:BIO 101",
      ),
    );
    expect(brief(text)).toEqual([
      "2026-03-02 09:00 10:15 BIO 101",
      "2026-03-09 09:00 10:15 BIO 101",
      "2026-03-24 13:00 14:15 BIO 101 (moved)",
      "2026-04-06 09:00 10:15 BIO 101",
    ]);
  });

  it("keeps the hour that stands in the file where the zone is only named or not given at all", () => {
    const text = file(
      ...entry("UID:1", "DTSTART;TZID=Europe/Madrid:20260501T200000", "DTEND;TZID=Europe/Madrid:20260502T013000", "SUMMARY:Turno"),
      ...entry("UID:2", "DTSTART:20260503T110000", "DURATION:PT4H30M", "SUMMARY:Lunch"),
    );
    expect(brief(text)).toEqual(["2026-05-01 20:00 01:30 Turno", "2026-05-03 11:00 15:30 Lunch"]);
  });

  it("reads a whole day as a day without hours, each day of several, and knows a day off by its words", () => {
    const text = file(
      ...entry("UID:1", "DTSTART;VALUE=DATE:20260601", "SUMMARY:Market"),
      ...entry("UID:2", "DTSTART;VALUE=DATE:20260610", "DTEND;VALUE=DATE:20260613", "SUMMARY:Vacation"),
    );
    expect(brief(text)).toEqual([
      "2026-06-01   Market",
      "2026-06-10   off Vacation",
      "2026-06-11   off Vacation",
      "2026-06-12   off Vacation",
    ]);
  });

  it("leaves out what was cancelled or says no time, and counts it", () => {
    const text = file(
      ...entry("UID:1", "DTSTART:20260601T090000", "STATUS:CANCELLED", "SUMMARY:Brunch"),
      ...entry("UID:2", "SUMMARY:Some day"),
      ...entry("UID:3", "DTSTART:20260601T090000", "DTEND:20260601T100000", "SUMMARY:Brunch"),
    );
    const read = readCalendar(text, SPAN);
    expect(read?.shifts).toHaveLength(1);
    expect(read?.skipped).toBe(2);
  });

  it("ends a rule without an end at the last day asked for, and says so", () => {
    const text = file(...entry("UID:1", "DTSTART:20261201T090000", "DTEND:20261201T100000", "RRULE:FREQ=DAILY", "SUMMARY:Open"));
    const read = readCalendar(text, SPAN);
    expect(read?.shifts).toHaveLength(31);
    expect(read?.cut).toBe(true);
  });

  it("reads several calendars in one file, and folded or marked lines", () => {
    const one = file(...entry("UID:1", "DTSTART:20260601T090000", "DTEND:20260601T100000", "SUMMARY:A very long", "  name of a shift"));
    const two = file(...entry("UID:2", "DTSTART:20260602T090000", "DTEND:20260602T100000", "SUMMARY:Second"));
    expect(brief(`\uFEFF${one}${two}`)).toEqual(["2026-06-01 09:00 10:00 A very long name of a shift", "2026-06-02 09:00 10:00 Second"]);
  });

  it.each(["", "hello", "BEGIN:VCALENDAR", "BEGIN:VCARD\r\nEND:VCARD", "{}", "a,b\n1,2"])(
    "is not read from %j, and nothing is thrown",
    (text) => {
      expect(readCalendar(text, SPAN)).toBeNull();
    },
  );
});
