import { tombOf } from "../core/backup/tombs";
import { dropCopies } from "./copies";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";
import { forgetLeaving } from "./retentionWish";
import { sealGone } from "./sealGone";

/** Forgets subjects and everything kept of them. Inside a transaction on all tables. */
export async function removeSubjects(db: RejoinderDb, keys: string[]): Promise<void> {
  await Promise.all([
    // What an import put aside of them goes too; an import of others stays, without them.
    db.imports
      .where("subjects")
      .anyOf(keys)
      .modify((row) => {
        row.subjects = row.subjects.filter((key) => !keys.includes(key));
        row.made = row.made.filter((key) => !keys.includes(key));
        row.before = row.before.filter(({ subject }) => !keys.includes(subject));
      })
      .then(() => db.imports.filter(({ subjects }) => subjects.length === 0).delete()),
    db.subjects.bulkDelete(keys),
    ...[db.summaries, db.progress, db.appended].map((table) => table.bulkDelete(keys)),
    db.sittings.bulkDelete(keys),
    db.reviews.where("subject").anyOf(keys).delete(),
    db.versions.where("subject").anyOf(keys).delete(),
    ...[db.flags, db.drafts, db.incidents, db.shifts, db.answers, db.disputes, db.absences, db.asides].map((table) =>
      table.where("subject").anyOf(keys).delete(),
    ),
    ...keys.map((key) => db.snapshots.where("[subject+at]").between([key, ""], [key, "\uffff"]).delete()),
  ]);
}

/**
 * Forgets subjects as the worker asks. A tombstone stays, so that merging an older backup does not bring them back, and the digests of what was
 * sealed. Inside a transaction on all tables.
 */
export async function bury(db: RejoinderDb, keys: string[], at: string): Promise<void> {
  const [reviews, versions, incidents] = await Promise.all(
    [db.reviews, db.versions, db.incidents].map((table) => table.where("subject").anyOf(keys).primaryKeys()),
  );
  await sealGone(db, at, { reviews: reviews ?? [], versions: versions ?? [], incidents: incidents ?? [] });
  await forgetLeaving(db, keys);
  await Promise.all([removeSubjects(db, keys), db.tombstones.bulkPut(keys.map((key) => ({ key: tombOf("subject", key), at })))]);
}

const now = (): string => new Date().toISOString();

/** The copies from before an update hold what is to go, so they go first. */
export const purging = (db: RejoinderDb, work: () => PromiseLike<void>): Promise<void> =>
  guarded(async () => {
    await dropCopies(db.name);
    // Dexie follows an async function through its awaits, not one that only returns another's promise.
    await db.transaction("rw", db.tables, async () => {
      await work();
    });
  });

/** Forgets a subject and everything kept of it, in one step. */
export const purgeSubject = (db: RejoinderDb, key: string): Promise<void> => purging(db, () => bury(db, [key], now()));

/** Forgets everything of one site; with `under` only the subjects whose ids on it begin so. */
export const purgeSite = (db: RejoinderDb, site: string, under = ""): Promise<void> =>
  purging(db, async () => {
    const keys = await db.subjects.where("site").equals(site).primaryKeys();
    await bury(
      db,
      keys.filter((key) => key.startsWith(`${site}:${under}`)),
      now(),
    );
    if (under === "") await db.health.delete(site);
  });

/** Forgets everything, settings, copies and the key of the pseudonyms included. No tombstone stays. */
export const deleteAll = (db: RejoinderDb): Promise<void> =>
  purging(db, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
  });
