import { liveQuery } from "dexie";
import { afterEach, describe, expect, it } from "vitest";
import { RejoinderDb } from "../../src/storage/db";
import { merge } from "../../src/storage/merge";
import { reviewsOf, versionsOf } from "../../src/storage/reviews";
import { claim } from "../../src/storage/subjects";
import { readSummaries } from "../../src/storage/summaries";
import { reading, review, siteWhere } from "../support/readings";

const site = siteWhere("author");
const MONDAY = "2026-11-02T09:00:00.000Z";
const open: RejoinderDb[] = [];

afterEach(() => {
  for (const db of open.splice(0)) db.close();
});

/** A connection of its own, as each tab and the background have one. */
function connect(name: string): RejoinderDb {
  const db = new RejoinderDb(name);
  open.push(db);
  return db;
}

async function claimed() {
  const db = connect(crypto.randomUUID());
  const subject = await claim(db, { site: "yelp", siteId: "plum", name: "The Plum", kind: "own", aliases: [] }, MONDAY);
  return { db, subject };
}

const people = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    review(`p${from + index}`, { text: `${"The soup was warm and the table was clean. ".repeat(14)}${index}` }),
  );

describe("in the browser's own database", () => {
  it("ten thousand reviews are kept in one step, and adding them again adds nothing", async () => {
    const { db, subject } = await claimed();
    const page = reading(people(10_000));
    expect(await merge(db, { reading: page, subject, site, at: MONDAY })).toEqual({ kept: 10_000, added: 10_000, changed: 0, same: 0 });
    expect(await merge(db, { reading: page, subject, site, at: "2026-11-02T10:00:00.000Z" })).toMatchObject({ added: 0, same: 10_000 });
    expect(await db.reviews.count()).toBe(10_000);
    expect(await reviewsOf(db, subject.key)).toHaveLength(10_000);
  });

  it("two tabs that show the same page at once do not double anything", async () => {
    const { db, subject } = await claimed();
    const other = connect(db.name);
    const page = reading(people(50));
    const results = await Promise.all([db, other, db, other].map((tab) => merge(tab, { reading: page, subject, site, at: MONDAY })));
    expect(results.map(({ added }) => added).sort((a, b) => a - b)).toEqual([0, 0, 0, 50]);
    expect(await db.reviews.count()).toBe(50);
  });

  it("two tabs, one of them old, keep both versions and the newer one in front", async () => {
    const { db, subject } = await claimed();
    const other = connect(db.name);
    const now = reading([review("ana", { text: "Edited.", postedOn: "2026-10-01" })]);
    const old = reading([review("ana", { text: "First.", postedOn: "2026-05-01" })]);
    await Promise.all([
      merge(db, { reading: now, subject, site, at: MONDAY }),
      merge(other, { reading: old, subject, site, at: "2026-11-02T09:00:01.000Z" }),
    ]);
    const [row] = await reviewsOf(db, subject.key);
    expect(row?.text).toBe("Edited.");
    expect(await versionsOf(db, row?.key ?? "")).toMatchObject([{ text: "First." }]);
  });

  it("an open view hears of what another part of us has written", async () => {
    const { db, subject } = await claimed();
    const other = connect(db.name);
    const heard: number[] = [];
    const listening = new Promise<void>((done) => {
      const view = liveQuery(() => db.reviews.count()).subscribe((count) => {
        heard.push(count);
        if (count === 0) void merge(other, { reading: reading(people(3)), subject, site, at: MONDAY });
        if (count < 3) return;
        view.unsubscribe();
        done();
      });
    });
    await listening;
    expect(heard).toEqual([0, 3]);
  });

  it("a transaction outlives the hashing between its steps", async () => {
    const { db, subject } = await claimed();
    const long = people(300).map((one) => ({ ...one, text: one.text.repeat(40) }));
    await merge(db, { reading: reading(long), subject, site, at: MONDAY });
    const edited = long.map((one) => ({ ...one, text: `${one.text} Edited.`, postedOn: "2026-06-01" }));
    expect(await merge(db, { reading: reading(edited), subject, site, at: "2026-11-03T09:00:00.000Z" })).toMatchObject({ changed: 300 });
    expect(await db.versions.count()).toBe(300);
  });

  it("the popup's summaries cost no more with many reviews than with none", async () => {
    const { db, subject } = await claimed();
    const all = await readSummaries(db);
    await merge(db, { reading: reading(people(2000)), subject, site, at: MONDAY });
    let reads = 0;
    db.reviews.hook("reading", (row) => {
      reads += 1;
      return row;
    });
    expect(await readSummaries(db)).toHaveLength(all.length);
    expect(reads).toBe(0);
  });
});
