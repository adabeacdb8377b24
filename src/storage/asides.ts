import { same } from "../core/backup/canonical";
import { type AnyRow, asideOf, split } from "../core/backup/joinRows";
import { isTable, type TableName } from "../core/backup/tables";
import type { AsideRow } from "../core/schema/rows";
import { z } from "../core/schema/zod";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";
import { setSetting } from "./settings";
import { touch } from "./subjects";

/** Tables of what the worker wrote or chose; where others differ, for example in how often a page was looked at, there is nothing to decide. */
const DECIDED: readonly TableName[] = ["subjects", "snapshots", "incidents", "shifts", "answers", "drafts", "disputes"];

/** Where a content came from when it was put aside: this device, or the file that was merged in, with the day it was made. */
const Origin = z.strictObject({ side: z.enum(["here", "file"]), madeAt: z.string() });
export type Origin = z.infer<typeof Origin>;
const Origins = z.record(z.string(), Origin);
const ORIGINS = "asideOrigins";

/** Two things that two devices say of one row: the one in front is used, the other stands beside it. */
export interface Conflict {
  aside: AsideRow;
  table: TableName;
  front: AnyRow;
  other: AnyRow;
  /** Of `other`; null when a third device put it aside. */
  origin: Origin | null;
}

/** Not an async function: inside a live query Dexie follows its own promises only. */
const originsOf = (db: RejoinderDb): PromiseLike<Record<string, Origin>> =>
  db.settings.get(ORIGINS).then((row) => {
    const kept = Origins.safeParse(row?.value);
    return kept.success ? kept.data : {};
  });

/** Notes where asides came from that a merge brought. `before`: the rows here by table, before the merge. Returns how many are to be decided. */
export async function noteOrigins(
  db: RejoinderDb,
  fresh: readonly AsideRow[],
  before: (table: TableName, key: string) => AnyRow | undefined,
  madeAt: string,
): Promise<number> {
  const open = fresh.filter(({ table, settled }) => !settled && isTable(table) && DECIDED.includes(table));
  if (open.length === 0) return 0;
  const origins = await originsOf(db);
  for (const { key, table, of, row } of open) {
    const here = isTable(table) ? before(table, of) : undefined;
    const side = here && isTable(table) && same(split(table, here).own, { ...row, key: of }) ? "here" : "file";
    origins[key] = { side, madeAt };
  }
  await setSetting(db, ORIGINS, origins);
  return open.length;
}

/** What two devices said otherwise and the worker may decide: not yet looked at, and looked at. */
export const conflictsOf = (db: RejoinderDb): Promise<{ open: Conflict[]; settled: Conflict[] }> =>
  guarded(() =>
    db.transaction("r", [db.asides, db.settings, ...DECIDED.map((name) => db.table(name))], async () => {
      const origins = await originsOf(db);
      const found = { open: [] as Conflict[], settled: [] as Conflict[] };
      for (const aside of await db.asides.toArray()) {
        const { key, table, of, row, settled } = aside;
        if (!isTable(table) || !DECIDED.includes(table)) continue;
        const front = await db.table<AnyRow, string>(table).get(of);
        const other = { ...row, key: of };
        if (!front || same(split(table, front).own, other)) continue;
        found[settled ? "settled" : "open"].push({ aside, table, front, other, origin: origins[key] ?? null });
      }
      return found;
    }),
  );

/** What a row is about, in words of the record: the journal entry's day, or the page or account. Null when nothing names it. */
export const conflictPlace = (db: RejoinderDb, { table, front, aside }: Conflict): Promise<string | null> =>
  guarded(async () => {
    const subject = aside.subject === null ? undefined : await db.subjects.get(aside.subject);
    return table === "subjects" ? String(front.name) : (subject?.name ?? null);
  });

/** A row and all that stood beside it, as it was before a decision. */
export interface Undecided {
  front: AnyRow;
  beside: AsideRow[];
}

const deciding = <T>(db: RejoinderDb, { table, aside }: Conflict, work: (now: Undecided | null) => Promise<T>): Promise<T> =>
  guarded(() =>
    db.transaction("rw", [...new Set([db.table(table), db.asides, db.subjects])], async () => {
      const front = await db.table<AnyRow, string>(table).get(aside.of);
      const beside = await db.asides.where("key").startsWith(`${table}|${aside.of}|`).toArray();
      const result = await work(front ? { front, beside } : null);
      if (aside.subject !== null) await touch(db, aside.subject);
      return result;
    }),
  );

/** Keeps both as they stand: the one in front is used, the other stays beside it and is not asked about again. Null: it is gone. */
export const keepBoth = (db: RejoinderDb, conflict: Conflict): Promise<Undecided | null> =>
  deciding(db, conflict, async (now) => {
    if (now) await db.asides.put({ ...conflict.aside, settled: true });
    return now;
  });

/** Uses the other one from now on; whatever else was said stays beside it. What is joined of all devices stays joined. Null: it is gone. */
export const useOther = (db: RejoinderDb, conflict: Conflict): Promise<Undecided | null> =>
  deciding(db, conflict, async (now) => {
    if (!now) return null;
    const { table, aside, other } = conflict;
    const { own, shared } = split(table, now.front);
    const rest = [...now.beside.filter(({ key }) => key !== aside.key), asideOf(table, aside.of, own)];
    await db.asides.delete(aside.key);
    await db.asides.bulkPut(rest.map((row) => ({ ...row, settled: true as const })));
    await db.table(table).put({ ...other, ...shared });
    return now;
  });

/** Takes a decision back: all stands again as it did. */
export const undecide = (db: RejoinderDb, conflict: Conflict, { front, beside }: Undecided): Promise<void> =>
  deciding(db, conflict, async (now) => {
    await db.asides.bulkDelete(now?.beside.map(({ key }) => key) ?? []);
    await db.asides.bulkPut(beside);
    await db.table(conflict.table).put(front);
  });

/** Forgets what stands beside a row that is deleted. Inside its transaction, which must include `asides`. */
export const dropAsides = (db: RejoinderDb, table: TableName, key: string): PromiseLike<unknown> =>
  db.asides.where("key").startsWith(`${table}|${key}|`).delete();
