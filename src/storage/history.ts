import { makeHistory } from "../core/history";
import type { SubjectHistory } from "../core/schema/history";
import type { RejoinderDb } from "./db";
import { guarded, StorageError } from "./errors";

/** What is kept of a subject as the input of the analysis (`core/history`). Rejects with `failed` when nobody has claimed the subject. */
export const historyOf = (db: RejoinderDb, key: string): Promise<SubjectHistory> =>
  guarded(() =>
    db.transaction("r", [db.subjects, db.reviews, db.snapshots, db.incidents, db.shifts, db.answers], async () => {
      const subject = await db.subjects.get(key);
      if (!subject) throw new StorageError("failed", `no subject ${key}`);
      const of = <T>(table: { where(index: string): { equals(key: string): { toArray(): PromiseLike<T[]> } } }) =>
        table.where("subject").equals(key).toArray();
      return makeHistory({
        subject,
        reviews: await of(db.reviews),
        snapshots: await db.snapshots.where("[subject+at]").between([key, ""], [key, "\uffff"]).toArray(),
        answers: await of(db.answers),
        // An entry that is tied to no subject may be about any of them.
        incidents: (await db.incidents.toArray()).filter((row) => row.subject === null || row.subject === key),
        shifts: await of(db.shifts),
      });
    }),
  );
