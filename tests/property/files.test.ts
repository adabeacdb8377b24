import Dexie from "dexie";
import { IDBKeyRange, indexedDB } from "fake-indexeddb";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { FileError } from "../../src/core/backup/errors";
import { tableNames } from "../../src/core/backup/tables";
import { eachRows, lookAtTable } from "../../src/core/import/csv";
import { readHistory } from "../../src/core/import/file";
import { guessMapping, openQuestions, understand } from "../../src/core/import/mapping";
import { ReadReview } from "../../src/core/schema/reading";
import { seal } from "../../src/storage/backup";
import { RejoinderDb } from "../../src/storage/db";
import { exportBytes } from "../../src/storage/export";
import { mergeIn } from "../../src/storage/mergeIn";
import { openFile } from "../../src/storage/open";
import { replaceAll } from "../../src/storage/restore";
import { AT, CHEAP, fullDb, tablesOf } from "../unit/backup/full";

Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

/** Fuzzed files of each of the three kinds: 1,000 in the long form, about 50 in the short one. */
const RUNS = process.env.REJOINDER_LONG === "1" ? 334 : 17;
const PASS = "correct horse battery";

let exported: Uint8Array;
let sealed: Uint8Array;
let csv: Uint8Array;
let original: Awaited<ReturnType<typeof openFile>>;

beforeAll(async () => {
  const db = await fullDb();
  const parts = await exportBytes(db, { at: AT, complete: true });
  exported = await new Blob(parts).bytes();
  sealed = await new Blob(await seal(parts, PASS, AT, CHEAP)).bytes();
  const rows = Array.from(
    { length: 40 },
    (_one, n) => `2026-0${1 + (n % 9)}-1${n % 9},${1 + (n % 5)},"Guest ${n}, ""the"" soup\nwas warm"`,
  );
  csv = new TextEncoder().encode(["Date,Stars,Review", ...rows].join("\r\n"));
  original = await openFile(new Blob([exported.slice()]), "");
});

/** What can happen to a file: bytes changed, cut off, doubled, lost in the middle, put in; a few of them one after another. */
const harm = fc.array(
  fc.record({
    kind: fc.constantFrom("flip", "cut", "double", "drop", "insert"),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    length: fc.integer({ min: 1, max: 200 }),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  { minLength: 1, maxLength: 3 },
);

type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never;

function harmed(bytes: Uint8Array, harms: Harm): Uint8Array<ArrayBuffer> {
  let now = [...bytes];
  for (const { kind, at, length, byte } of harms) {
    const place = Math.floor(at * now.length);
    if (kind === "flip") now[place] = (now[place] ?? 0) ^ (byte || 1);
    if (kind === "cut") now = now.slice(0, place);
    if (kind === "double") now.splice(place, 0, ...now.slice(place, place + length));
    if (kind === "drop") now.splice(place, length);
    if (kind === "insert") now.splice(place, 0, ...Array.from({ length: length % 9 }, () => byte));
  }
  return Uint8Array.from(now);
}

let made = 0;

describe("a file that was harmed on its way", () => {
  it("an encrypted backup opens as it was made, or says why not", async () => {
    await fc.assert(
      fc.asyncProperty(harm, async (harms) => {
        const bytes = harmed(sealed, harms);
        const same = bytes.length === sealed.length && bytes.every((byte, at) => byte === sealed[at]);
        const opened = await openFile(new Blob([bytes]), PASS).catch((error: unknown) => error);
        if (opened instanceof Error) expect(opened).toBeInstanceOf(FileError);
        else expect(opened).toEqual(original);
        if (!same) expect(opened).toBeInstanceOf(FileError);
      }),
      { numRuns: RUNS },
    );
  });

  it("an export is taken in wholly as it reads, or nothing has changed", async () => {
    const here = new RejoinderDb("fuzzed");
    await replaceAll(here, original);
    const before = await tablesOf(here);
    await fc.assert(
      fc.asyncProperty(harm, fc.boolean(), async (harms, merging) => {
        const bytes = harmed(exported, harms);
        const opened = await openFile(new Blob([bytes]), "").catch((error: unknown) => error);
        if (opened instanceof Error) {
          expect(opened).toBeInstanceOf(FileError);
          expect(await tablesOf(here)).toEqual(before);
          return;
        }
        const value = JSON.parse(new TextDecoder().decode(bytes)) as { tables: Record<string, Array<{ key: string }>> };
        const db = new RejoinderDb(`fuzzed-${made++}`);
        const given = opened as typeof original;
        if (merging) await mergeIn(db, given);
        else await replaceAll(db, given);
        const kept = await tablesOf(db);
        if (!merging) {
          for (const name of tableNames.filter((table) => table !== "settings" && table !== "reviews")) {
            const last = new Map((value.tables[name] ?? []).map((row) => [row.key, row]));
            expect(kept[name].map(({ key }) => key).sort(), name).toEqual([...last.keys()].sort());
          }
        }
        await db.delete();
      }),
      { numRuns: RUNS },
    );
    expect(await tablesOf(here)).toEqual(before);
    await here.delete();
  });

  it("a table gives only rows that are right, and says of the others why not", async () => {
    let understood = 0;
    await fc.assert(
      fc.asyncProperty(harm, async (harms) => {
        const text = new TextDecoder().decode(harmed(csv, harms));
        expect(readHistory(text)).toBeNull();
        const table = lookAtTable(text);
        if (!table) return;
        const scale = { min: 1, max: 5, step: 1 };
        const mapping = guessMapping(table.rows, scale, "reviews");
        if (openQuestions(mapping).length > 0) return;
        let row = 0;
        await eachRows(text, table, async (rows) => {
          for (const cells of rows) {
            row += 1;
            if (mapping.headings && row === 1) continue;
            const read = understand(cells, row, { mapping, scale, labelKey: "place", today: "2026-11-23" });
            if ("review" in read) {
              understood += 1;
              expect(ReadReview.safeParse(read.review).success).toBe(true);
              expect(read.review.rating).toBeGreaterThanOrEqual(1);
              expect(read.review.rating).toBeLessThanOrEqual(5);
            }
          }
          return true;
        });
      }),
      { numRuns: RUNS },
    );
    expect(understood).toBeGreaterThan(RUNS);
  });
});
