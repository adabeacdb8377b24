import type { SubjectRow } from "../core/schema/rows";
import type { Summary } from "../core/schema/summary";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";

/** What the popup shows of one subject. `stale`: the summary is of an older revision, or there is none yet. */
export interface StoredSummary {
  subject: SubjectRow;
  summary: Summary | null;
  stale: boolean;
}

/** The stored summary of every subject, longest claimed first. Loads no reviews, so its cost does not grow with them. */
export const readSummaries = (db: RejoinderDb): Promise<StoredSummary[]> =>
  guarded(() =>
    db.transaction("r", db.subjects, db.summaries, db.flags, async () => {
      const subjects = await db.subjects.toCollection().sortBy("claimedAt");
      return Promise.all(
        subjects.map(async (subject) => {
          const { summary, revision } = await readSummary(db, subject.key);
          const read = summary && { ...summary, lastReadAt: subject.lastReadAt ?? summary.lastReadAt };
          return { subject, summary: read, stale: revision !== subject.revision };
        }),
      );
    }),
  );

/** The stored summary of one subject with the flags of its reviews, and the revision it is of. Inside a transaction on both tables. */
export async function readSummary(db: RejoinderDb, key: string): Promise<{ summary: Summary | null; revision: number | null }> {
  const row = await db.summaries.get(key);
  if (!row) return { summary: null, revision: null };
  const flags = (await db.flags.where("subject").equals(key).toArray()).flatMap((one) => one.flags);
  return { summary: { ...row.summary, flags: [...row.summary.flags, ...flags] }, revision: row.revision };
}
