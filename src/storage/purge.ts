import type { RejoinderDb } from "./db";
import { guarded } from "./errors";

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
    db.summaries.bulkDelete(keys),
    db.sittings.bulkDelete(keys),
    db.reviews.where("subject").anyOf(keys).delete(),
    db.versions.where("subject").anyOf(keys).delete(),
    ...[db.drafts, db.incidents, db.shifts, db.answers, db.disputes, db.absences, db.asides].map((table) =>
      table.where("subject").anyOf(keys).delete(),
    ),
    ...keys.map((key) => db.snapshots.where("[subject+at]").between([key, ""], [key, "\uffff"]).delete()),
  ]);
}

/** Forgets a subject and everything kept of it, in one step. */
export const purgeSubject = (db: RejoinderDb, key: string): Promise<void> =>
  guarded(() => db.transaction("rw", db.tables, () => removeSubjects(db, [key])));

/** Forgets everything of one site; with `under` only the subjects whose ids on it begin so. */
export const purgeSite = (db: RejoinderDb, site: string, under = ""): Promise<void> =>
  guarded(() =>
    db.transaction("rw", db.tables, async () => {
      const keys = await db.subjects.where("site").equals(site).primaryKeys();
      await removeSubjects(
        db,
        keys.filter((key) => key.startsWith(`${site}:${under}`)),
      );
      if (under === "") await db.health.delete(site);
    }),
  );

/** Forgets everything, settings and the key of the pseudonyms included. */
export const deleteAll = (db: RejoinderDb): Promise<void> =>
  guarded(() =>
    db.transaction("rw", db.tables, async () => {
      await Promise.all(db.tables.map((table) => table.clear()));
    }),
  );
