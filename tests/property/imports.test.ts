import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { siteById } from "../../src/adapters/index";
import { unpack } from "../../src/core/import/archive";
import { eachRows, lookAtTable } from "../../src/core/import/csv";
import { encodingOf } from "../../src/core/import/encoding";
import { readHistory } from "../../src/core/import/file";
import { readCalendar } from "../../src/core/import/ics";
import { guessMapping, understand } from "../../src/core/import/mapping";
import { readPasted } from "../../src/core/import/paste";
import { HistoryFile, type HistoryReview, type SubjectHistory } from "../../src/core/schema/history";
import { ReadReview } from "../../src/core/schema/reading";
import { Shift } from "../../src/core/schema/shift";
import { bringIn, takeBack } from "../../src/storage/bringIn";
import { historyOf } from "../../src/storage/history";
import { dryRun } from "../../src/storage/imports";
import { cargosOfHistory } from "../../src/ui/import/cargo";
import { freshDb } from "../unit/storage/fresh";

const LONG = process.env.REJOINDER_LONG === "1";
const RUNS = LONG ? 1_000 : 60;
const FIVE = { min: 1, max: 5 };
const uber = siteById("uber");

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2026-11-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Words as people write them, with what tables find hard: quotes, separators, line breaks, formulas, other scripts. */
const words = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom('He said "fine", twice', "a;b\tc|d", "two\nlines", "=SUM(A1)", "ñandú 日本 🚗", " spaces  inside ", "@x", "'quote"),
);
const review = fc.record({ rating: fc.integer({ min: 1, max: 5 }), postedOn: fc.option(day), text: words });
const histories = fc.array(review, { maxLength: 25 }).map((reviews): SubjectHistory[] => [
  {
    id: "uber:account",
    site: "uber",
    kind: "account",
    aliases: [],
    reviews: reviews.map((one, at): HistoryReview => ({ id: `n${at}`, details: {}, ...one })),
    snapshots: [{ at: "2026-05-01T12:00:00.000Z", average: 4.87, decimals: 2, count: 500 }],
    incidents: [],
    shifts: [{ day: "2026-05-01", start: "09:00", end: "17:00", off: false, people: null, label: "" }],
  },
]);

/** What a history says, whatever names its reviews have. */
const told = ({ reviews, snapshots, shifts }: SubjectHistory) => ({
  reviews: reviews.map(({ rating, postedOn, text }) => JSON.stringify([rating, postedOn, text])).sort(),
  snapshots: snapshots.map(({ at, average, decimals, count }) => JSON.stringify([at, average, decimals, count])),
  shifts,
});

async function into(db: ReturnType<typeof freshDb>, text: string, batch: string) {
  const cargos = cargosOfHistory(readHistory(text) ?? []) ?? [];
  const run = await dryRun(db, cargos, { batch, at: "2026-11-20T10:00:00.000Z", step: () => true, rest: async () => {} });
  const row = run && (await bringIn(db, run, { name: "", conflicts: "both", step: () => true }));
  if (!row) throw new Error("nobody cancelled");
  return row;
}

describe("what a worker takes out and brings in again", () => {
  it("is the same as before, brings nothing the second time, and can be taken back whole", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (subjects) => {
        const db = freshDb();
        await into(db, JSON.stringify({ subjects }), "b1");
        const out = await historyOf(db, "uber:account");
        expect(HistoryFile.safeParse({ subjects: [out] }).success).toBe(true);
        expect(told(out)).toEqual(told(subjects[0] as SubjectHistory)); // one subject each
        // Our own export, into the same history: nothing new. Into an empty one: the same.
        expect(await into(db, JSON.stringify({ subjects: [out] }), "b2")).toMatchObject({ added: 0, conflicts: 0 });
        const other = freshDb();
        await into(other, JSON.stringify({ subjects: [out] }), "b3");
        expect(told(await historyOf(other, "uber:account"))).toEqual(told(out));
        await takeBack(db, "b2");
        await takeBack(db, "b1");
        expect(await Promise.all([db.reviews, db.snapshots, db.shifts, db.subjects].map((table) => table.count()))).toEqual([0, 0, 0, 0]);
      }),
      { numRuns: LONG ? 200 : 15 },
    );
  });
});

describe("a worker's table, however it is written", () => {
  const cell = (text: string, separator: string) =>
    /["\n\r]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;

  it("gives back each row as it was put in", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(review, { minLength: 3, maxLength: 12 }),
        fc.constantFrom(",", ";", "\t"),
        fc.boolean(),
        async (reviews, separator, crlf) => {
          const rows = [
            ["Date", "Rating", "Review"],
            ...reviews.map(({ rating, postedOn, text }) => [postedOn ?? "", String(rating), text]),
          ];
          const text = rows.map((row) => row.map((one) => cell(one, separator)).join(separator)).join(crlf ? "\r\n" : "\n");
          const seen: string[][] = [];
          await eachRows(text, { delimiter: separator, skip: 0, rows: [] }, async (some) => seen.push(...some) >= 0);
          expect(seen).toEqual(rows);
          const rules = {
            mapping: {
              ...guessMapping(rows, FIVE, "reviews"),
              roles: ["day", "rating", "text"] as const,
              dates: "iso" as const,
              scale: "stars" as const,
            },
            scale: FIVE,
            labelKey: "label",
            today: "2026-11-23",
          };
          for (const [at, one] of reviews.entries()) {
            const understood = understand(seen[at + 1] ?? [], at + 2, rules);
            expect("review" in understood && [understood.review.rating, understood.review.postedOn, understood.review.text]).toEqual([
              one.rating,
              one.postedOn,
              one.text.trim(),
            ]);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe("whatever a worker's file holds", () => {
  const junk = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          "Date",
          ",",
          ";",
          "\n",
          '"',
          "5",
          "4,5",
          "2026-03-04",
          "31/12/2026",
          "=",
          "\u0000",
          "★",
          "BEGIN:VEVENT",
          "RRULE:FREQ=DAILY",
          "{",
          "}",
          "[",
          "subjects",
          ":",
          "1e999",
          "-0",
        ),
        { maxLength: 120 },
      )
      .map((parts) => parts.join("")),
  );

  it("is either understood as rows that our schemas allow, or left out; nothing is thrown", async () => {
    await fc.assert(
      fc.asyncProperty(junk, async (text) => {
        const table = lookAtTable(text);
        readPasted(text, [{ id: "uber", name: "Uber" }]);
        readHistory(text);
        if (!table) return;
        const mapping = guessMapping(table.rows, FIVE);
        await eachRows(text, table, async (rows) => {
          for (const [at, row] of rows.entries()) {
            const understood = understand(row, at + 1, { mapping, scale: uber?.scale ?? FIVE, labelKey: "label", today: "2026-11-23" });
            if ("review" in understood) expect(ReadReview.safeParse(understood.review).success).toBe(true);
            if ("shift" in understood) expect(Shift.safeParse(understood.shift).success).toBe(true);
          }
          return true;
        });
      }),
      { numRuns: RUNS },
    );
  });

  it("as a calendar gives shifts our schemas allow, or none", () => {
    const property = fc.array(
      fc.constantFrom(
        "DTSTART:20260301T090000",
        "DTSTART;VALUE=DATE:20260301",
        "DTEND:20260228T090000",
        "DURATION:PT999H",
        "RRULE:FREQ=SECONDLY",
        "RRULE:FREQ=WEEKLY;INTERVAL=0",
        "RRULE:nonsense",
        "EXDATE:x",
        "SUMMARY:",
        "UID:1",
        "RECURRENCE-ID:20260301T090000",
        "STATUS:CANCELLED",
        "DTSTART;TZID=Nowhere/Else:20260301T090000",
        "DTSTART:99999999T999999",
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(property, { maxLength: 3 }), (entries) => {
        const text = ["BEGIN:VCALENDAR", ...entries.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]), "END:VCALENDAR"].join(
          "\r\n",
        );
        const calendar = readCalendar(text, { from: "2026-01-01", to: "2026-12-31" });
        for (const shift of calendar?.shifts ?? []) expect(Shift.safeParse(shift).success, JSON.stringify(shift)).toBe(true);
      }),
      { numRuns: LONG ? 500 : 40 },
    );
  });

  it("as bytes has an encoding, and as an archive is unpacked or refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(["utf-8", "utf-16le", "utf-16be", "windows-1252"]).toContain(encodingOf(bytes));
        expect(() => unpack(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes, 0x50, 0x4b, 5, 6, ...new Uint8Array(18)]))).not.toThrow();
      }),
      { numRuns: RUNS },
    );
  });
});
