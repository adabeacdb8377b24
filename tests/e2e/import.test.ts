import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tab } from "../support/driver";
import { present, see, testId, texts, until } from "../support/look";
import type { Person } from "../support/person";
import { make, openWorld, unexpected } from "../support/world";

const REVIEWS = [
  "Order ID;Cliente;Calificación;Fecha;Comentario",
  "FO-1;Quill Banks;5;14/03/2026;Rápido y amable",
  'FO-2;Tam Oster;4;02/04/2026;"Bien; llegó a tiempo"',
  "FO-3;Iker Sol;3;30/02/2026;Ese día no existe",
].join("\r\n");

/** As an online calendar exports: UTC beside a named zone. */
const ONLINE = [
  "BEGIN:VCALENDAR",
  "PRODID:-//Invented Inc//Online Calendar 70.9054//EN",
  "VERSION:2.0",
  "X-WR-TIMEZONE:America/New_York",
  "BEGIN:VTIMEZONE",
  "TZID:America/New_York",
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:-0500",
  "TZOFFSETTO:-0400",
  "DTSTART:19700308T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:-0400",
  "TZOFFSETTO:-0500",
  "DTSTART:19701101T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
  "BEGIN:VEVENT",
  "UID:1@online",
  "DTSTART:20260303T220000Z",
  "DTEND:20260304T030000Z",
  "SUMMARY:Dinner shift",
  "END:VEVENT",
  "END:VCALENDAR",
].join("\r\n");

/** As a desktop calendar exports: hours of the place, a weekly rule, a day taken out. */
const DESKTOP = [
  "BEGIN:VCALENDAR",
  "PRODID:-//Invented Corp//Desktop Calendar 16.0 MIMEDIR//EN",
  "VERSION:2.0",
  "BEGIN:VEVENT",
  "UID:2@desktop",
  'DTSTART;TZID="Eastern Standard Time":20260302T090000',
  'DTEND;TZID="Eastern Standard Time":20260302T101500',
  "RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=MO",
  'EXDATE;TZID="Eastern Standard Time":20260309T090000',
  "SUMMARY:BIO 101",
  "END:VEVENT",
  "END:VCALENDAR",
].join("\r\n");

describe("a worker who brings in what they have", () => {
  let person: Person;
  let page: Tab;
  const folder = mkdtempSync(join(tmpdir(), "rejoinder-files-"));
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const stored = () => person.stored(page);

  beforeAll(async () => {
    person = await openWorld({ make });
    page = await person.fullPage("#/import");
  });
  afterAll(async () => {
    await person?.driver.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("chooses a table, sees what is understood, brings it in, and takes all of it back", async () => {
    await present(page, testId("import-file"));
    await page.choose(testId("import-file"), file("reviews.csv", REVIEWS));
    await see(page, testId("map-preview"), /Bien; llegó a tiempo/);
    await see(page, testId("map-preview"), /30\/02\/2026/);
    expect((await stored()).reviews).toBe(0);
    await page.pick(testId("whose"), "new");
    await page.pick(testId("whose-site"), "uber");
    await page.click(testId("map-read"));
    expect(await see(page, testId("check-added"))).toBe("2");
    expect(await see(page, testId("check-left"))).toBe("1");
    expect((await stored()).reviews).toBe(0);
    await page.click(testId("import-bring"));
    await present(page, testId("import-done"));
    const rows = await person.rows<{ rating: number; postedOn: string; source: string }>(page, "reviews");
    expect(rows.map(({ rating, postedOn, source }) => [rating, postedOn, source]).toSorted()).toEqual([
      [4, "2026-04-02", "imported"],
      [5, "2026-03-14", "imported"],
    ]);
    await page.click(testId("import-undo"));
    await until("all taken back", async () => (await stored()).subjects === 0);
    expect(await stored()).toMatchObject({ reviews: 0, imports: 0, subjects: 0 });
  });

  it.each([
    ["an online calendar", ONLINE, [["2026-03-03", "17:00", "22:00"]]],
    [
      "a desktop calendar",
      DESKTOP,
      [
        ["2026-03-02", "09:00", "10:15"],
        ["2026-03-16", "09:00", "10:15"],
      ],
    ],
  ])("brings in the shifts of %s on the clock of the workplace", async (name, text, shifts) => {
    await page.goto(person.driver.page("src/ui/dashboard/index.html#/import"));
    await page.reload();
    await present(page, testId("import-file"));
    await page.choose(testId("import-file"), file(`${name}.ics`, text));
    await present(page, testId("whose-form"));
    await page.pick(testId("whose"), "new");
    await page.pick(testId("whose-site"), "lyft");
    await page.click(testId("whose-read"));
    await present(page, testId("import-bring"));
    await page.click(testId("import-bring"));
    await present(page, testId("import-done"));
    const rows = await person.rows<{ day: string; start: string; end: string }>(page, "shifts");
    expect(rows.map(({ day, start, end }) => [day, start, end]).toSorted()).toEqual(shifts);
    await page.click(testId("import-undo"));
    await until("all taken back", async () => (await stored()).shifts === 0);
  });

  it("is told in words when a file cannot be read, and nothing has changed", async () => {
    await page.reload();
    await present(page, testId("import-file"));
    await page.choose(testId("import-file"), file("scan.pdf", "%PDF-1.7 not words"));
    expect(await see(page, testId("import-problem"))).toMatch(/scan\.pdf is not a text file/);
    expect(await stored()).toMatchObject({ reviews: 0, shifts: 0, imports: 0 });
  });

  it("caused no request and no error", async () => {
    expect(unexpected(person, [])).toEqual([]);
    expect(await person.driver.errors()).toEqual([]);
    expect(await texts(page, "main")).toHaveLength(1);
  });
});
