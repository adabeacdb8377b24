import Dexie from "dexie";
import { hashOf } from "../../../src/core/backup/canonical";
import type { Exported } from "../../../src/core/backup/lines";
import { tableNames } from "../../../src/core/backup/tables";
import type { ReadReview } from "../../../src/core/schema/reading";
import type { SiteInfo } from "../../../src/core/schema/site";
import { bringIn } from "../../../src/storage/bringIn";
import { RejoinderDb } from "../../../src/storage/db";
import { exportBytes } from "../../../src/storage/export";
import { dryRun } from "../../../src/storage/imports";
import { merge } from "../../../src/storage/merge";
import { mergeIn } from "../../../src/storage/mergeIn";
import { openFile } from "../../../src/storage/open";
import { replaceAll } from "../../../src/storage/restore";
import { claim } from "../../../src/storage/subjects";
import { type Dump, rebuild } from "../dump";
import { reading, review, siteWhere } from "../readings";

/*
 * Runs in a browser that is going to be killed. Asks the test what to do and tells it what was done; the database it works on is our own
 * code's. Nothing of it is shipped.
 */

export type Scenario = "import" | "migration" | "restore" | "merge";

const AT = "2026-11-20T18:00:00.000Z";
const BATCH = 250;
const site: SiteInfo = siteWhere("author");
const account = { site: "yelp", siteId: "plum", name: "The Plum", kind: "own" as const, aliases: [] };

const people = (from: number, count: number): ReadReview[] =>
  Array.from({ length: count }, (_one, n) =>
    review(`p${from + n}`, { text: `Guest ${from + n} says the soup was warm and the bread was fresh.` }),
  );

async function stock(db: RejoinderDb, from: number, count: number): Promise<void> {
  await db.settings.put({ key: "pseudonymKey", value: "5a".repeat(32) });
  const subject = await claim(db, account, AT);
  await merge(db, { reading: reading(people(from, count)), subject, site, at: AT });
}

/** One word for all that a database holds. Chains of seals carry names made by chance, so only their number counts. */
async function digest(db: RejoinderDb): Promise<string> {
  const tables: unknown[] = [];
  for (const name of tableNames) {
    const rows = (await db.table(name).toArray()).filter(({ key }: { key: string }) => key !== "sealChain");
    tables.push(
      name === "seals" ? rows.length : name === "subjects" ? rows.map((row: { revision: number }) => ({ ...row, revision: 0 })) : rows,
    );
  }
  return hashOf(tables);
}

async function fileOf(from: number, count: number): Promise<Exported> {
  const db = new RejoinderDb("other");
  await stock(db, from, count);
  const file = new Blob(await exportBytes(db, { at: AT, complete: true }));
  await db.delete();
  return openFile(file, "");
}

async function importOne(db: RejoinderDb, n: number): Promise<void> {
  const cargo = { claim: account, site, reviews: people(n * BATCH, BATCH), snapshots: [], shifts: [], incidents: [] };
  const run = await dryRun(db, [cargo], { batch: `b${n}`, at: AT, step: () => true, rest: async () => {} });
  if (run) await bringIn(db, run, { name: "x.csv", conflicts: "both", step: () => true });
}

/** The first version's database, with as many rows as it takes to be caught in the middle. */
function grown(first: Dump): Dump {
  const [row] = first.tables.reviews ?? [];
  const reviews = Array.from({ length: 3000 }, (_one, n) => ({ ...row, key: `${row?.subject}|r:${n}` }));
  return { ...first, tables: { ...first.tables, reviews } };
}

let given: Exported | null = null;

async function prepare(name: string, scenario: Scenario, first: Dump): Promise<{ before: string; after: string }> {
  if (scenario === "migration") {
    const dump = grown(first);
    await rebuild(indexedDB, "calm", dump);
    const calm = new RejoinderDb("calm");
    const before = await digest(calm);
    await calm.delete();
    await Dexie.delete("calm-copies");
    await rebuild(indexedDB, name, dump);
    return { before, after: before };
  }
  const db = new RejoinderDb(name);
  await stock(db, 0, scenario === "import" ? 1 : 1500);
  const before = await digest(db);
  db.close();
  if (scenario === "import") return { before, after: "" };
  given = await fileOf(1000, 1500);
  const calm = new RejoinderDb("calm");
  await stock(calm, 0, 1500);
  await act(calm, scenario);
  const after = await digest(calm);
  await calm.delete();
  return { before, after };
}

async function act(db: RejoinderDb, scenario: Scenario, ack: (n: number) => Promise<void> = async () => {}): Promise<void> {
  if (scenario === "migration") await db.open();
  if (scenario === "restore" && given) await replaceAll(db, given);
  if (scenario === "merge" && given) await mergeIn(db, given);
  if (scenario === "import") {
    for (let n = 1; n <= 8; n++) {
      await importOne(db, n);
      await ack(n);
    }
  }
}

/** `name`: of the database. */
export type Order = { do: "prepare" | "time" | "go"; name: string; scenario: Scenario; first: Dump } | { do: "look"; name: string };

async function obey(order: Order, ack: (n: number) => Promise<void>): Promise<unknown> {
  if (order.do === "prepare") return prepare(order.name, order.scenario, order.first);
  if (order.do === "time") {
    await prepare("rehearsal", order.scenario, order.first);
    const start = performance.now();
    const db = new RejoinderDb("rehearsal");
    await act(db, order.scenario);
    const took = performance.now() - start;
    await db.delete();
    await Dexie.delete("rehearsal-copies");
    return took;
  }
  const db = new RejoinderDb(order.name);
  if (order.do === "go") {
    await act(db, order.scenario, ack);
    await ack(1000);
    return "done";
  }
  return { reviews: await db.reviews.count(), imports: await db.imports.count(), digest: await digest(db) };
}

/** Which start of the browser this page belongs to; a page that the browser brings back by itself belongs to none. */
const run = location.search;

const tell = async (path: string, body: unknown): Promise<void> =>
  void (await fetch(path + run, { method: "POST", body: JSON.stringify(body) }));

async function serve(): Promise<void> {
  for (;;) {
    const order = (await (await fetch(`/order${run}`)).json()) as Order;
    try {
      await tell("/answer", { value: await obey(order, (n) => tell("/ack", n)) });
    } catch (error) {
      await tell("/answer", { error: String(error) });
    }
  }
}

void serve();
