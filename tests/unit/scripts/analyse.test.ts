import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "../../../scripts/analyse";
import { exportText } from "../../../src/core/backup/lines";
import { historyOf } from "../../../src/storage/history";
import { exportedFrom, fullDb } from "../backup/full";

let folder = "";
let out = "";
let errors = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rejoinder-analyse-"));
  out = "";
  errors = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    errors += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const file = (content: unknown): string => {
  const path = join(folder, "history.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
const now = ["--now", "2026-11-23T12:00:00Z"];
const driver = {
  id: "d",
  site: "uber",
  kind: "account",
  snapshots: [{ at: "2026-11-20T08:00:00Z", average: 4.82, decimals: 2, count: 700 }],
};
const teacher = {
  id: "t",
  site: "ratemyprofessors",
  kind: "own",
  extra: "a key of a later version",
  reviews: [{ id: "r", rating: 1.5, postedOn: "2026-11-01", text: "He gave me a zero for my late report." }],
};

describe("analyse, for people who want to see everything as data", () => {
  it("answers for each subject in the order given, with sentences, and tolerates keys it does not know", () => {
    expect(main([...now, file({ subjects: [driver, teacher], made: "elsewhere" })])).toBe(0);
    const { subjects } = JSON.parse(out);
    expect(subjects.map(({ id }: { id: string }) => id)).toEqual(["d", "t"]);
    expect(subjects[0].statusReasons.map(({ text }: { text: string }) => text).slice(0, 2)).toEqual([
      "A normal week.",
      "4.82 over your last 500, give or take 0.05.",
    ]);
    expect(subjects[1].flags[0]).toMatchObject({ reviewId: "r", kind: "dispute" });
    expect(subjects[1].reviews).toBeUndefined();
  });

  it("adds raw scores when asked", () => {
    expect(main([...now, "--scores", file({ subjects: [teacher] })])).toBe(0);
    expect(JSON.parse(out).subjects[0].reviews[0]).toMatchObject({ id: "r", language: "en", retaliation: { shown: false } });
  });

  it("says of each review what the calendar says: off, on with others, on and named, nothing", () => {
    const reviews = [
      { id: "off", rating: 2, postedOn: "2026-10-09", text: "We came yesterday. The waiter was rude." },
      { id: "could", rating: 2, postedOn: "2026-10-11", text: "Slow service last night." },
      { id: "likely", rating: 5, postedOn: "2026-10-11", text: "Marisela was so kind to us last night." },
      { id: "undated", rating: 2, postedOn: null, text: "Slow." },
    ];
    const shifts = [{ day: "2026-10-01" }, { day: "2026-10-10", people: 3 }, { day: "2026-10-20" }];
    const server = { id: "s", site: "yelp", kind: "workplace", aliases: ["Marisela"], reviews, shifts };
    expect(main([...now, file({ subjects: [server, driver] })])).toBe(0);
    const [told, none] = JSON.parse(out).subjects;
    expect(told.shifts.map(({ reviewId, verdict }: { reviewId: string; verdict: string }) => [reviewId, verdict])).toEqual([
      ["off", "off"],
      ["could", "could"],
      ["likely", "likely"],
      ["undated", "unknown"],
    ]);
    expect(told.shifts[1].reasons.map(({ text }: { text: string }) => text)).toContain("People on that shift, you among them: 3.");
    expect(none.shifts).toEqual([]);
  });

  it("takes our own export, with what the worker said of each review", async () => {
    const db = await fullDb();
    const exported = await exportedFrom(db);
    expect(main([...now, file(exportText(exported.head, exported.tables))])).toBe(0);
    const { subjects } = JSON.parse(out);
    expect(subjects.map(({ id }: { id: string }) => id).toSorted()).toEqual(exported.tables.subjects.map(({ key }) => key).toSorted());
    for (const { key } of exported.tables.subjects) {
      const history = await historyOf(db, key);
      const { counts } = subjects.find(({ id }: { id: string }) => id === key);
      expect(counts.reviews).toBe(history.reviews.length);
    }
    await db.delete();
  });

  it("refuses an export that is cut or of a later version with one line", () => {
    expect(main([...now, file({ format: "rejoinder-export", version: 9, schema: 2, tables: {} })])).toBe(2);
    expect(errors.trim().split("\n")).toHaveLength(1);
  });

  it("takes a file that an editor marked as Unicode, and a bare day as the time", () => {
    expect(main(["--now", "2026-11-23", file(`\uFEFF${JSON.stringify({ subjects: [teacher] })}`)])).toBe(0);
    expect(JSON.parse(out).subjects).toHaveLength(1);
  });

  it.each([
    ["a file that is not there", () => [join(tmpdir(), "rejoinder-no-such-file.json")]],
    ["a file that is no JSON", () => [file("{")]],
    ["a file of another shape", () => [file({ subjects: [{ id: "x" }] })]],
    ["a site we do not know", () => [file({ subjects: [{ ...driver, site: "nowhere" }] })]],
    ["a time that is none", () => ["--now", "yesterday", file({ subjects: [] })]],
    ["a day no calendar has, as the time", () => ["--now", "2026-02-30", file({ subjects: [] })]],
    [
      "a day no calendar has, in the file",
      () => [file({ subjects: [{ ...teacher, reviews: [{ ...teacher.reviews[0], postedOn: "2026-02-30" }] }] })],
    ],
    ["no file at all", () => []],
  ])("%s: one line says so, and the exit code is 2", (_, args) => {
    expect(main(args())).toBe(2);
    expect(out).toBe("");
    expect(errors.trim().split("\n")).toHaveLength(1);
  });
});
