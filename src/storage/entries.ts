import { keyedHasher } from "../core/identity/hash";
import type { ReadReview } from "../core/schema/reading";
import type { ReviewRow } from "../core/schema/rows";
import type { SiteInfo } from "../core/schema/site";
import type { RejoinderDb } from "./db";
import { noteAppended } from "./derived";
import { guarded } from "./errors";
import { reviewRows } from "./importRows";
import { pseudonymKey } from "./settings";
import { type Claim, subjectKey, touch } from "./subjects";
import { unmake } from "./unmake";

/** A review as the worker typed it, and the way back. `isNew`: false when the same words of that day are kept already. */
export interface Entered {
  row: ReviewRow;
  isNew: boolean;
  /** Its subject was not there before. */
  made: boolean;
}

/** `unique` makes a review without words one of its own: two bare ratings of a day are two. */
interface Entry {
  claim: Claim;
  site: SiteInfo;
  review: ReadReview;
  at: string;
  unique: string;
}

/** Keeps a review that was typed in. One that a page shows later with the same words is the same review. */
export const addReview = (db: RejoinderDb, { claim, site, review, at, unique }: Entry): Promise<Entered> =>
  guarded(async () => {
    const device = await pseudonymKey(db);
    return db.transaction("rw", db.subjects, db.reviews, db.appended, async () => {
      const subject = subjectKey(claim.site, claim.siteId);
      const { batch: _none, ...made } = reviewRows(site, keyedHasher(device), { subject, at, batch: "" })(review);
      const key = review.text.trim() === "" ? `${subject}|w:${unique}` : made.key;
      const row: ReviewRow = { ...made, key, source: "typed" };
      const kept = await db.reviews.get(key);
      if (kept) return { row: kept, isNew: false, made: false };
      const known = await db.subjects.get(subject);
      if (!known) await db.subjects.put({ key: subject, ...claim, claimedAt: at, revision: 0 });
      await db.reviews.add(row);
      await touch(db, subject);
      await noteAppended(db, subject, (known?.revision ?? 0) + 1, [key]);
      return { row, isNew: true, made: !known };
    });
  });

/** Takes a typed review back, with its subject if that was made for it and holds nothing else. */
export const removeReview = (db: RejoinderDb, { row, made }: Entered): Promise<void> =>
  guarded(() =>
    db.transaction("rw", db.tables, async () => {
      await db.reviews.delete(row.key);
      if (made) await unmake(db, row.subject);
      else await touch(db, row.subject);
    }),
  );
