import type { DraftRow } from "../core/schema/rows";
import type { RejoinderDb } from "./db";
import { guarded, StorageError } from "./errors";

/** Key of the one draft for this review, addressee and language. */
export const draftKey = (review: string, addressee: DraftRow["addressee"], lang: DraftRow["lang"]): string =>
  `${review}|${addressee}|${lang}`;

export const getDraft = (db: RejoinderDb, key: string): Promise<DraftRow | undefined> => guarded(() => db.drafts.get(key));

/** Keeps a draft as it is now; called at each keystroke. Rejects with `gone` when its review was deleted: what is deleted stays so. */
export const saveDraft = (db: RejoinderDb, row: DraftRow): Promise<void> =>
  guarded(() =>
    db.transaction("rw", db.drafts, db.reviews, async () => {
      if ((await db.reviews.where("key").equals(row.review).count()) === 0) throw new StorageError("gone", `no review ${row.review}`);
      await db.drafts.put(row);
    }),
  );

/** The drafts kept about a subject's reviews, the last changed first. */
export const draftsOf = (db: RejoinderDb, subject: string): Promise<DraftRow[]> =>
  guarded(async () => (await db.drafts.where("subject").equals(subject).sortBy("savedAt")).reverse());
