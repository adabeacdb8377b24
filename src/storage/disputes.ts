import type { ReadReview } from "../core/schema/reading";
import type { DisputeRow } from "../core/schema/rows";
import { dropAsides } from "./asides";
import type { RejoinderDb } from "./db";
import { guarded, StorageError } from "./errors";

/** The one dispute of a review with one addressee. */
export const disputeKey = (review: string, addressee: DisputeRow["addressee"]): string => `${review}|${addressee}`;

/** Keeps a dispute as the worker left it. Rejects with `gone` when its review was deleted. */
export const saveDispute = (db: RejoinderDb, row: Omit<DisputeRow, "key">): Promise<void> =>
  guarded(() =>
    db.transaction("rw", db.disputes, db.reviews, async () => {
      if ((await db.reviews.where("key").equals(row.review).count()) === 0) throw new StorageError("gone", `no review ${row.review}`);
      await db.disputes.put({ ...row, key: disputeKey(row.review, row.addressee) });
    }),
  );

/** Changes some of what is kept of a dispute; the rest stays as it is at that moment, whatever was on the screen. */
export const amendDispute = (
  db: RejoinderDb,
  key: string,
  change: Partial<Omit<DisputeRow, "key" | "subject" | "review" | "addressee">>,
): Promise<void> =>
  guarded(async () => {
    await db.disputes.update(key, change);
  });

/** Forgets a dispute, with the name that was kept for it. */
export const removeDispute = (db: RejoinderDb, key: string): Promise<void> =>
  guarded(() =>
    db.transaction("rw", db.disputes, db.asides, async () => {
      await db.disputes.delete(key);
      await dropAsides(db, "disputes", key);
    }),
  );

/** The disputes of a review, oldest first. */
export const disputesOf = (db: RejoinderDb, review: string): Promise<DisputeRow[]> =>
  guarded(() => db.disputes.where("review").equals(review).sortBy("openedAt"));

/** The reviews of a subject whose writer's name is kept, because the worker unlocked it for a dispute. */
export const unlockedOf = (db: RejoinderDb, subject: string): Promise<Set<string>> =>
  guarded(async () => {
    const rows = await db.disputes.where("subject").equals(subject).toArray();
    return new Set(rows.filter(({ keepName, reviewerName }) => keepName && reviewerName !== null).map(({ review }) => review));
  });

/** Keeps the name of a reviewer whom the worker unlocked for a dispute, now that the page shows it again. Inside a transaction. */
export async function keepNames(db: RejoinderDb, subject: string, seen: ReadonlyMap<string, ReadReview>): Promise<void> {
  if (seen.size === 0) return;
  await db.disputes
    .where("subject")
    .equals(subject)
    .modify((dispute) => {
      if (dispute.keepName) dispute.reviewerName = seen.get(dispute.review)?.author.name ?? dispute.reviewerName;
    });
}
