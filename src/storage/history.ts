import { type Kept, makeHistory } from "../core/history";
import type { SubjectHistory } from "../core/schema/history";
import type { RejoinderDb } from "./db";
import { guarded, StorageError } from "./errors";

/** What is kept of a subject as the input of the analysis (`core/history`). Rejects with `failed` when nobody has claimed the subject. */
export const historyOf = (db: RejoinderDb, key: string): Promise<SubjectHistory> =>
  guarded(() =>
    db.transaction("r", [db.subjects, db.reviews, db.absences, db.snapshots, db.incidents, db.shifts, db.answers], async () => {
      const subject = await db.subjects.get(key);
      if (!subject) throw new StorageError("failed", `no subject ${key}`);
      return makeHistory({ subject, reviews: await db.reviews.where("subject").equals(key).toArray(), ...(await restOf(db, key)) });
    }),
  );

/** What is kept of a subject besides its reviews. Inside a transaction. */
export async function restOf(db: RejoinderDb, key: string): Promise<Omit<Kept, "subject" | "reviews">> {
  return {
    absences: await db.absences.where("subject").equals(key).toArray(),
    snapshots: await db.snapshots.where("[subject+at]").between([key, ""], [key, "\uffff"]).toArray(),
    answers: await db.answers.where("subject").equals(key).toArray(),
    // An entry that is tied to no subject may be about any of them.
    incidents: (await db.incidents.toArray()).filter((row) => row.subject === null || row.subject === key),
    shifts: await db.shifts.where("subject").equals(key).toArray(),
  };
}
