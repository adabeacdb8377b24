import type { DraftRow } from "../core/schema/rows";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";

/** Key of the one draft for this review, addressee and language. */
export const draftKey = (review: string, addressee: DraftRow["addressee"], lang: DraftRow["lang"]): string =>
  `${review}|${addressee}|${lang}`;

export const getDraft = (db: RejoinderDb, key: string): Promise<DraftRow | undefined> => guarded(() => db.drafts.get(key));

/** Keeps a draft as it is now; called at each keystroke. */
export const saveDraft = (db: RejoinderDb, row: DraftRow): Promise<void> =>
  guarded(async () => {
    await db.drafts.put(row);
  });
