import type { ReviewRow, VersionRow } from "../core/schema/rows";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";

/** All reviews kept of a subject, newest first; those without a day last. */
export const reviewsOf = (db: RejoinderDb, subject: string): Promise<ReviewRow[]> =>
  guarded(async () => {
    const rows = await db.reviews.where("subject").equals(subject).toArray();
    const at = (row: ReviewRow): string => row.postedAt ?? row.postedOn ?? "";
    return rows.sort((a, b) => (at(a) < at(b) ? 1 : at(a) > at(b) ? -1 : 0));
  });

export const getReview = (db: RejoinderDb, key: string): Promise<ReviewRow | undefined> => guarded(() => db.reviews.get(key));

/** The versions of a review that are not the newest, oldest first. */
export const versionsOf = (db: RejoinderDb, review: string): Promise<VersionRow[]> =>
  guarded(async () => {
    const rows = await db.versions.where("review").equals(review).toArray();
    const at = (row: VersionRow): string => `${row.postedOn ?? ""}|${row.seenFrom}`;
    return rows.sort((a, b) => (at(a) < at(b) ? -1 : 1));
  });

/** How many reviews are kept of each subject, by its key. */
export const keptOf = (db: RejoinderDb): Promise<ReadonlyMap<string, number>> =>
  guarded(() =>
    db.transaction("r", db.subjects, db.reviews, async () => {
      const kept = new Map<string, number>();
      for (const key of await db.subjects.toCollection().primaryKeys()) {
        kept.set(key, await db.reviews.where("subject").equals(key).count());
      }
      return kept;
    }),
  );
