import { describe, expect, it } from "vitest";
import type { ReadReview } from "../../../src/core/schema/reading";
import { ImportRow, ReviewRow } from "../../../src/core/schema/rows";
import type { SiteInfo } from "../../../src/core/schema/site";
import { bringIn, takeBack } from "../../../src/storage/bringIn";
import type { RejoinderDb } from "../../../src/storage/db";
import { type Cargo, type DryRun, dryRun, importsOf } from "../../../src/storage/imports";
import { purgeSubject } from "../../../src/storage/subjects";
import { reading, review, siteWhere } from "../../support/readings";
import { claimed, freshDb } from "./fresh";

const yelp = siteWhere("author");
const AT = "2026-11-20T10:00:00.000Z";

const cargo = (reviews: ReadReview[], over: Partial<Cargo> = {}, site: SiteInfo = yelp): Cargo => ({
  claim: { site: site.id, siteId: "plum", name: "The Plum", kind: "own", aliases: [] },
  site,
  reviews,
  snapshots: [],
  shifts: [],
  incidents: [],
  ...over,
});

/** A review as a spreadsheet holds it: a name at most, no id of an author. */
const line = (name: string | null, over: Partial<ReadReview> = {}): ReadReview => ({ ...review(null, over), author: { id: null, name } });

async function weigh(db: RejoinderDb, cargos: Cargo[], batch = "b1"): Promise<DryRun> {
  const run = await dryRun(db, cargos, { batch, at: AT, step: () => true, rest: async () => {} });
  if (!run) throw new Error("nobody cancelled");
  return run;
}

async function bring(db: RejoinderDb, cargos: Cargo[], batch = "b1", conflicts: "both" | "leave" = "both"): Promise<ImportRow> {
  const row = await bringIn(db, await weigh(db, cargos, batch), { name: "reviews.csv", conflicts, step: () => true });
  if (!row) throw new Error("nobody cancelled");
  return row;
}

const everything = (db: RejoinderDb) =>
  Promise.all(db.tables.filter(({ name }) => !["settings", "subjects"].includes(name)).map((table) => table.toArray()));

describe("a worker who imports a file", () => {
  it("sees beforehand what is new, the same and in conflict, and nothing has changed by looking", async () => {
    const { db, visit } = await claimed();
    await visit(reading([review("ada"), review("ben", { rating: 2 })]), "2026-11-02T08:00:00Z");
    const before = await everything(db);
    const run = await weigh(db, [
      cargo([
        line("ada Q.", { text: "ada says the soup was warm." }),
        line("ben Q.", { rating: 1, text: "ben says the soup was cold." }),
        line("cleo", { text: "Lovely." }),
      ]),
    ]);
    expect(run).toMatchObject({ added: 1, same: 1, conflicts: 1 });
    expect(run.fresh.reviews.map(({ text }) => text)).toEqual(["Lovely."]);
    expect(run.disputed.map(({ kept, brought }) => [kept.rating, brought.rating])).toEqual([[2, 1]]);
    expect(await everything(db)).toEqual(before);
  });

  it("gets the new ones marked as imported, and the same file again brings nothing", async () => {
    const { db } = await claimed();
    const file = [cargo([line("ada", { text: "One." }), line("ben", { text: "Two." })])];
    expect(await bring(db, file)).toMatchObject({ added: 2, same: 0, conflicts: 0, made: [] });
    const rows = await db.reviews.toArray();
    expect(rows.map(({ source, batch }) => [source, batch])).toEqual([
      ["imported", "b1"],
      ["imported", "b1"],
    ]);
    for (const row of rows) expect(() => ReviewRow.parse(row)).not.toThrow();
    expect(await bring(db, file, "b2")).toMatchObject({ added: 0, same: 2, conflicts: 0 });
    expect(await db.reviews.count()).toBe(2);
  });

  it("keeps three bare five-star ratings of one day as three, however often the file comes", async () => {
    const { db } = await claimed();
    const stars = line(null, { rating: 5, text: "", postedOn: "2026-10-03" });
    expect(await bring(db, [cargo([stars, stars, stars])])).toMatchObject({ added: 3 });
    expect(await bring(db, [cargo([stars, stars, stars, stars])], "b2")).toMatchObject({ added: 1, same: 3 });
    expect(await db.reviews.count()).toBe(4);
  });

  it("keeps both where the file says otherwise, what was there in front", async () => {
    const { db, visit } = await claimed();
    await visit(reading([review("ben", { rating: 2 })]), "2026-11-02T08:00:00Z");
    const file = [cargo([line("ben Q.", { rating: 1, text: "Other words." })])];
    expect(await bring(db, file)).toMatchObject({ conflicts: 1, added: 0 });
    expect((await db.reviews.toArray()).map(({ rating, version }) => [rating, version])).toEqual([[2, 2]]);
    expect((await db.versions.toArray()).map(({ rating, text }) => [rating, text])).toEqual([[1, "Other words."]]);
    expect(await weigh(db, file, "b2")).toMatchObject({ conflicts: 0, same: 1 });
  });

  it("can leave out what says otherwise", async () => {
    const { db, visit } = await claimed();
    await visit(reading([review("ben")]), "2026-11-02T08:00:00Z");
    const before = await db.reviews.toArray();
    await bring(db, [cargo([line("ben Q.", { rating: 1, text: "Other words." })])], "b1", "leave");
    expect(await db.reviews.toArray()).toEqual(before);
    expect(await db.versions.count()).toBe(0);
  });

  it("can take the whole import back, and everything is as it was", async () => {
    const { db, visit } = await claimed();
    await visit(reading([review("ada"), review("ben", { rating: 2 })]), "2026-11-02T08:00:00Z");
    const before = await everything(db);
    await bring(db, [
      cargo([line("ben Q.", { rating: 1, text: "Other words." }), line("cleo", { text: "Lovely." })], {
        snapshots: [{ at: "2026-05-01T12:00:00Z", average: 4.8, decimals: 1 }],
        shifts: [{ day: "2026-05-01", start: "09:00", end: "17:00", off: false, people: null, label: "" }],
        incidents: [{ at: "2026-05-01", kind: "refund", note: "", who: "", said: "" }],
      }),
    ]);
    expect(await db.imports.count()).toBe(1);
    expect(await takeBack(db, "b1")).toEqual({ removed: 4, kept: 0 });
    expect(await everything(db)).toEqual(before);
  });

  it("takes back a subject that only the import had made, but not one that has more by then", async () => {
    const db = freshDb();
    await bring(db, [cargo([line("ada")])]);
    await takeBack(db, "b1");
    expect(await db.subjects.count()).toBe(0);
    await bring(db, [cargo([line("ada")])], "b2");
    await bring(db, [cargo([line("ben", { text: "Other words." })])], "b3");
    await takeBack(db, "b2");
    expect(await db.subjects.count()).toBe(1);
    expect(await db.reviews.count()).toBe(1);
  });

  it("keeps a review that a page has shown since when the import is taken back, no longer marked as imported", async () => {
    const { db, visit } = await claimed();
    await bring(db, [cargo([line("ada Q.", { text: "ada says the soup was warm." })])]);
    await visit(reading([review("ada")]), "2026-11-21T08:00:00Z");
    expect(await db.reviews.count()).toBe(1);
    expect((await db.reviews.toArray())[0]).not.toHaveProperty("source");
    await takeBack(db, "b1");
    expect(await db.reviews.count()).toBe(1);
  });

  it("can cancel in the middle, and nothing has changed", async () => {
    const { db } = await claimed();
    const many = Array.from({ length: 600 }, (_, at) => line(null, { text: `Review number ${at}.` }));
    const before = await everything(db);
    const run = await weigh(db, [cargo(many)]);
    expect(await bringIn(db, run, { name: "", conflicts: "both", step: (done) => done < 500 })).toBeNull();
    expect(await everything(db)).toEqual(before);
    expect(await dryRun(db, [cargo(many)], { batch: "b", at: AT, step: (done) => done < 500, rest: async () => {} })).toBeNull();
  });

  it("finds the imports that can be taken back, newest first, and forgets them with the subject", async () => {
    const { db, subject } = await claimed();
    await bring(db, [cargo([line("ada", { text: "One." })])]);
    await bring(db, [cargo([line("ben", { text: "Two." })])], "b2");
    const kept = await importsOf(db);
    expect(kept).toHaveLength(2);
    for (const row of kept) expect(() => ImportRow.parse(row)).not.toThrow();
    await purgeSubject(db, subject.key);
    expect(await db.imports.count()).toBe(0);
  });
});
