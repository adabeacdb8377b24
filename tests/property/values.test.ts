import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { FileError } from "../../src/core/backup/errors";
import { conflictsOf } from "../../src/storage/asides";
import { RejoinderDb } from "../../src/storage/db";
import { exportBytes } from "../../src/storage/export";
import { historyOf } from "../../src/storage/history";
import { mergeIn } from "../../src/storage/mergeIn";
import { openFile } from "../../src/storage/open";
import { replaceAll } from "../../src/storage/restore";
import { AT, fullDb, tablesOf } from "../unit/backup/full";

const RUNS = process.env.REJOINDER_LONG === "1" ? 1_000 : 20;

let text: string;
let made = 0;

beforeAll(async () => {
  text = await new Blob(await exportBytes(await fullDb(), { at: AT, complete: true })).text();
});

/** What may stand where something else stood: of another kind, or of the same kind and odd. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0, 6, 1e308, "", "2026-13-45", "2026-02-28", "2026-02-28T10:00:00Z", "drafts", "__proto__"),
  fc.constantFrom<unknown>([], {}, ["x"], { key: "x" }, { constructor: 1 }, "x".repeat(3_000), "\u0000\u2028", "=1+1"),
  fc.string({ maxLength: 12 }),
);
const change = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  how: fc.constantFrom("put", "drop", "double"),
  junk,
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Every place in a value: the thing that holds it, and its name there. */
function places(value: unknown): Array<[Record<string, unknown>, string]> {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [[holder, name] as [Record<string, unknown>, string], ...places(holder[name])]);
}

function changed(value: unknown, changes: readonly Change[]): unknown {
  for (const { at, how, junk: other } of changes) {
    const all = places(value);
    const [holder, name] = all[Math.floor(at * all.length)] ?? [];
    if (!holder || name === undefined) continue;
    if (how === "put") holder[name] = other;
    else if (how === "drop") Array.isArray(holder) ? holder.splice(Number(name), 1) : delete holder[name];
    else if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(name)]));
  }
  return value;
}

describe("a file whose values were changed by somebody", () => {
  it("is taken in, merged and read without trouble, or refused in words before anything has changed", async () => {
    let taken = 0;
    const here = new RejoinderDb("valued");
    await replaceAll(here, await openFile(new Blob([text]), ""));
    const before = await tablesOf(here);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
        const file = new Blob([JSON.stringify(changed(JSON.parse(text), changes))]);
        const opened = await openFile(file, "").catch((error: unknown) => error);
        if (opened instanceof Error) {
          expect(opened).toBeInstanceOf(FileError);
          return;
        }
        taken += 1;
        const db = new RejoinderDb(`valued-${made++}`);
        await replaceAll(db, opened as Awaited<ReturnType<typeof openFile>>);
        await mergeIn(db, await openFile(new Blob([text]), ""));
        await mergeIn(db, opened as Awaited<ReturnType<typeof openFile>>);
        await conflictsOf(db);
        for (const { key } of await db.subjects.toArray()) await historyOf(db, key);
        await db.delete();
      }),
      { numRuns: RUNS },
    );
    expect(await tablesOf(here)).toEqual(before);
    expect(taken).toBeGreaterThan(RUNS / 20);
    await here.delete();
  });
});
