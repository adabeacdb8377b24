import { type Hasher, keyedHasher } from "../core/identity/hash";
import { identityOf } from "../core/identity/identity";
import type { Sighting } from "../core/identity/join";
import type { ReadReview } from "../core/schema/reading";
import { recordAbsences } from "./absences";
import type { RejoinderDb } from "./db";
import { noteAppended } from "./derived";
import { keepNames } from "./disputes";
import { guarded } from "./errors";
import { recordHealth, recordStated } from "./record";
import { appendSeal } from "./seal";
import { pseudonymKey } from "./settings";
import { type Merged, type MergeInput, writeReviews } from "./write";

export type { Merged, MergeInput };

function sight(input: MergeInput, reviews: readonly ReadReview[], hash: Hasher, at: string): Sighting[] {
  const subject = input.subject.key;
  const listed = !input.reading.view.filtered;
  return reviews.map((review) => {
    const who = identityOf(review, input.site, subject, hash);
    const { id, strong, reviewer } = who;
    return {
      key: `${subject}|${id}`,
      subject,
      strong,
      reviewer,
      get named() {
        return who.named;
      },
      listed,
      review,
      at,
    };
  });
}

/**
 * Joins one Reading to what is stored, in one read-write transaction: new, same, edited (the older version is put aside in
 * `versions`), gone from the place that was looked at, sealed, with the platform's numbers and the site's health. All of it happens or none. The same Reading again adds nothing;
 * two at once do not double. A reading that is not-loaded, blocked or no review page touches the health row only.
 * Rejects with a StorageError; then nothing was changed.
 */
export function merge(db: RejoinderDb, input: MergeInput): Promise<Merged> {
  const { reading } = input;
  const at = new Date(input.at).toISOString();
  const useful = reading.state === "read" || reading.state === "no-reviews" || reading.state === "suspect";
  const reviews = useful ? reading.reviews : [];
  const tables = [
    db.subjects,
    db.reviews,
    db.versions,
    db.snapshots,
    db.absences,
    db.sittings,
    db.health,
    db.settings,
    db.seals,
    db.disputes,
    db.appended,
  ];
  return guarded(() =>
    db.transaction("rw", tables, async () => {
      const subject = await db.subjects.get(input.subject.key);
      if (!subject) return { kept: 0, added: 0, changed: 0, same: 0 };
      const hash = keyedHasher(await pseudonymKey(db));
      const {
        material: changed,
        appended,
        held,
        seen,
        digests,
        ...result
      } = await writeReviews(db, sight(input, reviews, hash, at), input);
      await appendSeal(db, at, "capture", digests);
      await keepNames(db, subject.key, seen);
      const moved = useful && (await recordAbsences(db, { subject, site: input.site, reading, at, seen, hash }));
      await recordHealth(db, reading, at, input.alreadySent ?? 0);
      const stated = await recordStated(db, subject, reading, at, held);
      const readAt = useful && at > (subject.lastReadAt ?? "") ? at : subject.lastReadAt;
      const revision = subject.revision + (changed || moved || stated ? 1 : 0);
      if (revision !== subject.revision || readAt !== subject.lastReadAt) {
        await db.subjects.put({ ...subject, revision, ...(readAt ? { lastReadAt: readAt } : {}) });
      }
      if (revision !== subject.revision && appended && !moved) await noteAppended(db, subject.key, revision, appended);
      return result;
    }),
  );
}
