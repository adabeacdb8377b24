import { versionOf } from "../core/identity/version";
import type { ImportRow, ReviewRow, VersionRow } from "../core/schema/rows";
import type { RejoinderDb } from "./db";
import { guarded, storageError } from "./errors";
import { Kept } from "./importMatch";
import { type DryRun, type Load, newRows, othersIn, type Step, sizeOf } from "./imports";
import { touch } from "./subjects";
import { unmake } from "./unmake";

/** Rows written or deleted in one go. */
const SLICE = 500;

/** Thrown inside the transaction, so that it is undone as a whole. */
class Cancelled extends Error {}

/** What the file says against what is kept, put aside as a version of it: nothing is lost, and what was there stays in front. */
const aside = (kept: ReviewRow, brought: ReviewRow): { front: ReviewRow; version: VersionRow } => ({
  front: { ...kept, version: kept.version + 1 },
  version: versionOf(kept, brought, { version: kept.version, from: brought.seenFrom, to: brought.lastSeen }),
});

export interface BringInOptions {
  name: string;
  /** What becomes of rows that say otherwise than what is kept. `both`: they are put beside it; `leave`: they are left out. */
  conflicts: "both" | "leave";
  step: Step;
}

/**
 * Brings in what a dry run prepared, in one transaction: all of it or, when it fails or is cancelled, nothing. Everything is held
 * against what is kept now, in case that changed since. Null: the worker cancelled. Rejects with a StorageError.
 */
export async function bringIn(db: RejoinderDb, run: DryRun, { name, conflicts, step }: BringInOptions): Promise<ImportRow | null> {
  const tables = [db.subjects, db.reviews, db.versions, db.snapshots, db.shifts, db.incidents, db.imports];
  const total = sizeOf(run.loads);
  const row: ImportRow = {
    key: run.batch,
    at: run.at,
    name: name.slice(0, 200),
    subjects: [],
    made: [],
    added: 0,
    same: 0,
    conflicts: 0,
    before: [],
    aside: [],
  };
  let done = 0;
  const go = (more: number): void => {
    done += more;
    if (!step(done, total)) throw new Cancelled();
  };
  const work = async (): Promise<ImportRow> => {
    for (const load of run.loads) {
      await claimOnce(db, load, row);
      await bringReviews(db, load, row, conflicts, go);
      const rows = await newRows(db, load);
      await Promise.all([db.snapshots.bulkPut(rows.snapshots), db.shifts.bulkPut(rows.shifts), db.incidents.bulkPut(rows.incidents)]);
      row.added += othersIn(rows);
      row.same += othersIn(load) - othersIn(rows);
      await touch(db, load.subject);
      go(othersIn(load));
    }
    await db.imports.put(row);
    return row;
  };
  try {
    return await db.transaction("rw", tables, work);
  } catch (error) {
    if (error instanceof Cancelled) return null;
    throw storageError(error);
  }
}

async function claimOnce(db: RejoinderDb, { claim, subject }: Load, row: ImportRow): Promise<void> {
  row.subjects.push(subject);
  if (await db.subjects.get(subject)) return;
  row.made.push(subject);
  await db.subjects.put({ key: subject, ...claim, claimedAt: row.at, revision: 0 });
}

async function bringReviews(
  db: RejoinderDb,
  load: Load,
  row: ImportRow,
  conflicts: BringInOptions["conflicts"],
  go: (more: number) => void,
): Promise<void> {
  const now = (await db.subjects.get(load.subject))?.revision ?? null;
  // What has not changed since the dry run need not be judged again.
  const fresh = row.made.includes(load.subject) ? load.revision === null : load.revision === now;
  const kept = fresh ? null : await Kept.of(db, load.subject, load.identity);
  for (let from = 0; from < load.reviews.length; from += SLICE) {
    const slice = load.reviews.slice(from, from + SLICE);
    const rows: ReviewRow[] = [];
    const fronts: ReviewRow[] = [];
    const versions: VersionRow[] = [];
    const verdicts = kept ? await kept.judgeAll(db, slice) : load.verdicts.slice(from, from + SLICE);
    verdicts.forEach((verdict, at) => {
      const brought = slice[at] as ReviewRow; // one verdict a row
      if (verdict.is === "new") rows.push(brought);
      else if (verdict.is === "same") row.same += 1;
      else {
        row.conflicts += 1;
        if (conflicts === "leave") return;
        const { front, version } = aside(verdict.kept, brought);
        row.before.push(verdict.kept);
        row.aside.push(version.key);
        versions.push(version);
        fronts.push(front);
        kept?.add(front);
      }
    });
    row.added += rows.length;
    await Promise.all([db.reviews.bulkPut([...rows, ...fronts]), db.versions.bulkPut(versions)]);
    go(slice.length);
  }
}

/** Takes a whole import back. `kept`: reviews that a page has shown since, or that changed since; they stay. */
export const takeBack = (db: RejoinderDb, batch: string): Promise<{ removed: number; kept: number }> =>
  guarded(() =>
    db.transaction("rw", db.tables, async () => {
      const row = await db.imports.get(batch);
      if (!row) return { removed: 0, kept: 0 };
      const result = { removed: 0, kept: 0 };
      await restore(db, row);
      await removeReviews(db, row, result);
      for (const table of [db.snapshots, db.shifts, db.incidents]) result.removed += await table.where("batch").equals(batch).delete();
      await db.imports.delete(batch);
      for (const subject of row.subjects) {
        if (row.made.includes(subject)) await unmake(db, subject);
        else await touch(db, subject);
      }
      return result;
    }),
  );

/** Puts rows the import changed back as they were, unless they changed again since. Oldest state last, so that it wins. */
async function restore(db: RejoinderDb, { before, aside: keys, key }: ImportRow): Promise<void> {
  const now = await db.reviews.bulkGet(before.map((row) => row.key));
  const back = before.filter((row, at) => row.batch !== key && now[at]?.contentHash === row.contentHash);
  await db.versions.bulkDelete(keys);
  const versions = await Promise.all(back.map((row) => db.versions.where("review").equals(row.key).count()));
  await db.reviews.bulkPut(
    back.flatMap((row, at) => {
      const current = now[before.indexOf(row)];
      return current ? [{ ...current, version: (versions[at] ?? 0) + 1 }] : [];
    }),
  );
}

async function removeReviews(
  db: RejoinderDb,
  { key: batch, subjects }: ImportRow,
  result: { removed: number; kept: number },
): Promise<void> {
  const versions = await db.versions.where("subject").anyOf(subjects).primaryKeys();
  const changed = new Set(versions.map((key) => key.slice(0, key.lastIndexOf("#"))));
  const keys = await db.reviews.where("batch").equals(batch).primaryKeys();
  const stay = keys.filter((key) => changed.has(key));
  for (let from = 0; from < keys.length; from += SLICE) {
    await db.reviews.bulkDelete(keys.slice(from, from + SLICE).filter((key) => !changed.has(key)));
  }
  const rows = await db.reviews.bulkGet(stay);
  await db.reviews.bulkPut(rows.flatMap((row) => (row ? [withoutBatch(row)] : [])));
  result.removed += keys.length - stay.length;
  result.kept += stay.length;
}

const withoutBatch = ({ batch: _batch, ...row }: ReviewRow): ReviewRow => row;
