import { same } from "../core/backup/canonical";
import type { AnyRow } from "../core/backup/joinRows";
import { ringOf } from "../core/backup/keys";
import type { Exported } from "../core/backup/lines";
import { type History, mergeHistories } from "../core/backup/merge";
import { passing } from "../core/backup/passing";
import { emptyTables, OWN, type Row, SECRET, type TableName, tableNames } from "../core/backup/tables";
import type { SettingRow } from "../core/schema/rows";
import { noteOrigins } from "./asides";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";
import { slices } from "./export";
import type { Step } from "./restore";
import { keyRing, pseudonymKey } from "./settings";

/** Rows compared and written in one step. */
const SLICE = 250;

/** What came of a merge: reviews that are new here, rows of any kind that changed, what both said otherwise and the worker may decide. */
export interface Joined {
  added: number;
  changed: number;
  aside: number;
  /** Reviews in the file that stay out, because they were deleted here. */
  buried: number;
}

export interface MergeOptions {
  /** Brings back what was deleted here and is in the file. */
  revive?: boolean;
  step?: Step;
}

const unburied = (history: History): History => ({ ...history, tables: { ...history.tables, tombstones: [] } });

async function historyHere(db: RejoinderDb): Promise<History> {
  await pseudonymKey(db);
  const { ring, key } = await keyRing(db);
  const tables = emptyTables();
  for (const name of tableNames) for await (const rows of slices(db, name)) (tables[name] as unknown[]).push(...rows);
  return { ring, key, tables };
}

function historyIn({ head, tables }: Exported): History {
  const values = new Map(tables.settings.map(({ key, value }) => [key, value]));
  const keys = [values.get("pseudonymKey"), ...([values.get("pseudonymKeys")].flat() as unknown[])];
  const ring = head.complete ? ringOf(keys.filter((key) => typeof key === "string" && /^[0-9a-f]{64}$/.test(key)) as string[]) : {};
  return { ring, key: head.key, tables };
}

/** This device's settings stay; what it has not set is taken over. All keys are kept, the one all devices agree on in front. */
function settingsAfter(here: readonly SettingRow[], there: readonly SettingRow[], { ring, key }: History): SettingRow[] {
  const own = new Set([...here.map((row) => row.key), ...SECRET, ...OWN]);
  const taken = there.filter((row) => !own.has(row.key));
  const others = Object.entries(ring)
    .filter(([name]) => name !== key)
    .map(([, value]) => value)
    .sort();
  const first = key === null ? undefined : ring[key];
  return [
    ...taken,
    ...(first === undefined ? [] : [{ key: "pseudonymKey", value: first }]),
    ...(others.length > 0 ? [{ key: "pseudonymKeys", value: others }] : []),
  ];
}

async function writeTable(db: RejoinderDb, name: TableName, before: readonly Row[], after: readonly Row[], touched: Set<string>) {
  const table = db.table<Row, string>(name);
  const known = new Map(before.map((row) => [row.key, row]));
  let added = 0;
  let changed = 0;
  for (let from = 0; from < after.length; from += SLICE) {
    const slice = after.slice(from, from + SLICE);
    const rows = slice.filter((row) => !same(known.get(row.key), row));
    for (const row of rows) {
      if (known.has(row.key)) changed += 1;
      else added += 1;
      const subject = name === "subjects" ? row.key : "subject" in row ? row.subject : null;
      if (subject) touched.add(subject);
    }
    // Also with nothing to write a request: it gives the page its turn and keeps the transaction.
    if (rows.length > 0) await table.bulkPut(rows);
    else await table.count();
  }
  const left = new Set(after.map(({ key }) => key));
  await table.bulkDelete(before.filter(({ key }) => !left.has(key)).map(({ key }) => key));
  return { added, changed };
}

/**
 * Joins what a file holds to what we keep (`core/backup/merge`), in one transaction: all of it, or nothing has changed. The same file
 * again adds nothing. Rejects with a StorageError.
 */
export const mergeIn = (db: RejoinderDb, given: Exported, { revive = false, step }: MergeOptions = {}): Promise<Joined> =>
  guarded(() =>
    db.transaction("rw", db.tables, async () => {
      const here = await historyHere(db);
      const there = historyIn(given);
      const work = mergeHistories(revive ? unburied(here) : here, revive ? unburied(there) : there);
      let next = work.next();
      while (!next.done) {
        await db.tombstones.count();
        next = work.next();
      }
      const joined = next.value;
      const total = tableNames.reduce((sum, name) => sum + joined.tables[name].length, 0);
      let done = 0;
      const names = new Set(joined.tables.reviews.flatMap(({ key, also = [] }) => [key, ...also]));
      const buried = there.tables.reviews.filter(({ key }) => !names.has(key)).length;
      const result = { added: 0, changed: 0, aside: 0, buried };
      const touched = new Set<string>();
      for (const name of tableNames) {
        if (name === "settings") continue;
        const { added, changed } = await writeTable(db, name, here.tables[name], joined.tables[name], touched);
        if (name === "reviews") result.added = added;
        result.changed += changed;
        done += joined.tables[name].length;
        step?.(done, total);
      }
      await db.settings.bulkPut(settingsAfter(here.tables.settings, given.tables.settings, joined));
      await db.subjects
        .where("key")
        .anyOf([...touched])
        .modify((subject) => {
          subject.revision += 1;
        });
      await Promise.all(passing.map((name) => db.table(name).clear()));
      const known = new Set(here.tables.asides.map(({ key }) => key));
      const fresh = joined.tables.asides.filter(({ key }) => !known.has(key));
      const before = (name: TableName, key: string) => (here.tables[name] as AnyRow[]).find((row) => row.key === key);
      result.aside = await noteOrigins(db, fresh, before, given.head.madeAt);
      return result;
    }),
  );
