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
    db.transaction("r", db.subjects, db.summaries, async () => {
      const subjects = await db.subjects.toCollection().sortBy("claimedAt");
      const rows = await db.summaries.bulkGet(subjects.map((subject) => subject.key));
      return subjects.map((subject, index) => {
        const row = rows[index];
        const summary = row ? { ...row.summary, lastReadAt: subject.lastReadAt ?? row.summary.lastReadAt } : null;
        return { subject, summary, stale: row?.revision !== subject.revision };
      });
    }),
  );

/** Forgets the stored summaries; they are made anew from what is kept. After an update, whose summaries may have another shape. */
export const dropSummaries = (db: RejoinderDb): Promise<void> => guarded(() => db.summaries.clear());
