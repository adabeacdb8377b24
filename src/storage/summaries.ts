import type { SubjectRow } from "../core/schema/rows";
import type { Flag, Summary } from "../core/schema/summary";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";

/**
 * What the popup shows of one subject. `summary`: its flags are those of the review to decide about, the others are in `storedFlags`. `stale`: it is
 * of an older revision, or there is none yet.
 */
export interface StoredSummary {
  subject: SubjectRow;
  summary: Summary | null;
  stale: boolean;
}

/** The stored summary of every subject, longest claimed first. Its cost does not grow with the reviews kept, nor with their flags. */
export const readSummaries = (db: RejoinderDb): Promise<StoredSummary[]> =>
  guarded(() =>
    db.transaction("r", db.subjects, db.summaries, db.flags, async () => {
      const subjects = await db.subjects.toCollection().sortBy("claimedAt");
      return Promise.all(
        subjects.map(async (subject) => {
          const row = await db.summaries.get(subject.key);
          if (!row) return { subject, summary: null, stale: true };
          const { decide, lastReadAt } = row.summary;
          const flags = decide === null ? [] : await readFlags(db, decide);
          const summary = { ...row.summary, flags, lastReadAt: subject.lastReadAt ?? lastReadAt };
          return { subject, summary, stale: row.revision !== subject.revision };
        }),
      );
    }),
  );

const readFlags = async (db: RejoinderDb, review: string): Promise<Flag[]> => (await db.flags.get(review))?.flags ?? [];

/** The flags of one review. */
export const flagsOfReview = (db: RejoinderDb, review: string): Promise<Flag[]> => guarded(() => readFlags(db, review));

/** The flags of all reviews of a subject. */
export const storedFlags = (db: RejoinderDb, key: string): Promise<Flag[]> =>
  guarded(async () => (await db.flags.where("subject").equals(key).toArray()).flatMap(({ flags }) => flags));

/** The stored summary of one subject with the flags of all its reviews. Inside a transaction on both tables. */
export async function readSummary(db: RejoinderDb, key: string): Promise<Summary | null> {
  const row = await db.summaries.get(key);
  return row ? { ...row.summary, flags: await storedFlags(db, key) } : null;
}
