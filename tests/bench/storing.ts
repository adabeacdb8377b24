import { siteById } from "../../src/adapters";
import { rulesById } from "../../src/adapters/rules";
import type { Reading, ReadReview } from "../../src/core/schema/reading";
import { openDb, RejoinderDb } from "../../src/storage/db";
import { merge } from "../../src/storage/merge";
import { refreshSummary } from "../../src/storage/refresh";
import { claim, deleteAll } from "../../src/storage/subjects";
import { type Compared, compare } from "./timing";

const RUNS = 20;
const AT = "2026-11-20T18:00:00.000Z";
const WORDS = "the table by the window was ready when we came and she remembered what my mother can not eat".split(" ");

const found = siteById("yelp");
if (!found) throw new Error("There is no site called yelp any more: choose another for this measurement");
const site = found;

const place = { site: "yelp", siteId: "q7Rk2Vn0TtLwYx8Ha3Zc_A", name: "A place", kind: "own" as const, aliases: [] };

/** The n-th of a list of reviews as long and as different as real ones: about 400 characters each. */
function review(n: number): ReadReview {
  const text = Array.from({ length: 80 }, (_word, place) => WORDS[(n * 7 + place * (1 + (n % 5))) % WORDS.length]).join(" ");
  const day = new Date(Date.UTC(2010, 0, 1 + (n % 5_000))).toISOString().slice(0, 10);
  return {
    id: `r${n}`,
    author: { id: `a${n}`, name: `A${n}` },
    rating: 1 + (n % 5),
    postedOn: day,
    text,
    reply: null,
    previous: [],
    details: {},
  };
}

/** A page with so many reviews. */
export const reading = (count: number): Reading => ({
  site: "yelp",
  pageKind: "business",
  state: "read",
  road: "cards",
  subject: { id: place.siteId, name: place.name },
  stated: { average: 4, decimals: 1, total: count, distribution: null, notCounted: null },
  view: { start: 0, sort: null, filtered: false },
  seen: count,
  reviews: Array.from({ length: count }, (_review, n) => review(n)),
});

let names = 0;

async function fresh(): Promise<RejoinderDb> {
  const db = new RejoinderDb(`bench-${++names}`);
  await db.open();
  return db;
}

/** Milliseconds of one merge of these reviews into empty tables; `take` gets the tables before they are deleted. */
async function mergeOnce(page: Reading, take?: (db: RejoinderDb) => Promise<void>): Promise<number> {
  const db = await fresh();
  const subject = await claim(db, place, AT);
  const start = performance.now();
  await merge(db, { reading: page, subject, site, at: AT });
  const took = performance.now() - start;
  await take?.(db);
  await db.delete();
  return took;
}

/** Milliseconds of putting the same rows into the same tables by bare IndexedDB, in one transaction. */
async function putOnce(rows: ReadonlyMap<string, readonly unknown[]>): Promise<number> {
  const db = await fresh();
  const bare = db.backendDB();
  const start = performance.now();
  await new Promise<void>((done, fail) => {
    const work = bare.transaction([...rows.keys()], "readwrite");
    work.oncomplete = () => done();
    work.onerror = () => fail(work.error);
    for (const [table, list] of rows) for (const row of list) work.objectStore(table).put(row);
  });
  const took = performance.now() - start;
  await db.delete();
  return took;
}

/** One merge of `count` new reviews beside bare puts of what it writes. */
export async function merging(count: number): Promise<Compared> {
  const page = reading(count);
  const rows = new Map<string, unknown[]>();
  await mergeOnce(page, async (db) => {
    for (const table of db.tables) {
      const list: unknown[] = await table.toArray();
      if (list.length > 0) rows.set(table.name, list);
    }
  });
  if (rows.get("reviews")?.length !== count) throw new Error(`merge kept ${rows.get("reviews")?.length} of ${count} reviews`);
  return compare(
    RUNS,
    () => mergeOnce(page),
    () => putOnce(rows),
  );
}

/** A database of its own that holds so many reviews of one claimed page. */
export async function stocked(count: number): Promise<RejoinderDb> {
  const db = await fresh();
  const subject = await claim(db, place, AT);
  await merge(db, { reading: reading(count), subject, site, at: AT });
  return db;
}

/** A claimed page with so many reviews and its summary; gives the milliseconds of bringing that up to date after one review more. */
async function growing(count: number): Promise<{ next(): Promise<number>; done(): Promise<void> }> {
  const db = await stocked(count);
  const subject = await claim(db, place, AT);
  const by = { site, rules: rulesById(site.id), now: new Date(AT) };
  await refreshSummary(db, subject.key, by);
  let added = 0;
  return {
    async next() {
      const postedOn = new Date(Date.UTC(2024, 0, 1 + added++)).toISOString().slice(0, 10);
      const page = { ...reading(0), seen: 1, reviews: [{ ...review(count + added), postedOn }] };
      await merge(db, { reading: page, subject, site, at: AT });
      const start = performance.now();
      const made = await refreshSummary(db, subject.key, by);
      const took = performance.now() - start;
      if (!made?.carriedOn) throw new Error("the analysis began anew");
      return took;
    },
    done: () => db.delete(),
  };
}

/** The stored summary after one review more, where `count` are kept, beside the same with 100. */
export async function carrying(count: number): Promise<Compared> {
  const [many, few] = [await growing(count), await growing(100)];
  const compared = await compare(RUNS, many.next, few.next);
  await Promise.all([many.done(), few.done()]);
  return compared;
}

/** Makes the extension hold one claimed page with so many reviews and its stored summary, and nothing else. */
export async function stock(count: number): Promise<void> {
  const db = openDb();
  await deleteAll(db);
  const subject = await claim(db, place, AT);
  if (count > 0) await merge(db, { reading: reading(count), subject, site, at: AT });
  await refreshSummary(db, subject.key, { site, rules: rulesById(site.id), now: new Date(AT) });
}
