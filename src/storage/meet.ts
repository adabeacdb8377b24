import type { Known } from "../core/backup/classes";
import { joinReviews } from "../core/backup/joinReviews";
import { type AnyRow, joinRows } from "../core/backup/joinRows";
import { orderOf } from "../core/backup/merge";
import { renamer } from "../core/backup/rename";
import { renamedAside } from "../core/backup/settle";
import { keyedHasher } from "../core/identity/hash";
import { identityOf, type ReviewIdentity } from "../core/identity/identity";
import { versionKey } from "../core/identity/version";
import type { ReadReview } from "../core/schema/reading";
import type { ReviewRow } from "../core/schema/rows";
import type { SiteInfo } from "../core/schema/site";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";
import { keyRing } from "./settings";

type Moved = ReviewRow & { under: string };

/** The same row under this device's name for the review and its reviewer; the names it had are kept. */
function moved(row: ReviewRow, { id, reviewer, named }: ReviewIdentity, key: string): Moved {
  const now = `${row.subject}|${id}`;
  const also = [
    ...(row.also ?? []),
    ...(row.key === now ? [] : [row.key]),
    ...(row.reviewer === null || row.reviewer === reviewer ? [] : [`@${row.reviewer}`]),
  ];
  return { ...row, key: now, reviewer, named, under: key, ...(also.length > 0 ? { also: [...new Set(also)].sort() } : {}) };
}

/** What this device calls those whom rows from another device call otherwise, by the other name. */
function names(reviews: readonly ReadReview[], site: SiteInfo, subject: string, own: string, others: readonly string[]) {
  const keys = new Map<string, ReviewIdentity>();
  const people = new Map<string, ReviewIdentity>();
  const mine = keyedHasher(own);
  const theirs = others.map(keyedHasher);
  for (const review of reviews) {
    const here = identityOf(review, site, subject, mine);
    for (const hash of theirs) {
      const there = identityOf(review, site, subject, hash);
      keys.set(`${subject}|${there.id}`, here);
      if (there.reviewer !== null) people.set(there.reviewer, here);
    }
  }
  return { keys, people };
}

const SPEAKING = ["absences", "drafts", "answers", "disputes", "incidents"] as const;

/**
 * Lets rows that came from another device meet the people they are about. A page says who wrote; under the other device's key that gives
 * the name the row has, so from then on it has the name of this device, with all its versions, drafts and notes. Before a reading is
 * merged; does nothing on a device that was never merged with another. Rejects with a StorageError.
 */
export const meet = (db: RejoinderDb, reviews: readonly ReadReview[], site: SiteInfo, subject: string): Promise<void> =>
  guarded(async () => {
    const { ring, key } = await keyRing(db);
    const own = key === null ? undefined : ring[key];
    if (key === null || own === undefined || Object.keys(ring).length < 2 || reviews.length === 0) return;
    const others = Object.entries(ring).flatMap(([name, value]) => (name === key ? [] : [value]));
    const known = names(reviews, site, subject, own, others);
    await db.transaction("rw", db.tables, async () => {
      const foreign = (await db.reviews.where("subject").equals(subject).toArray()).filter(({ under }) => under !== undefined);
      const now = new Map<string, string>();
      for (const row of foreign) {
        const identity = known.keys.get(row.key) ?? (row.reviewer === null ? undefined : known.people.get(row.reviewer));
        if (!identity) continue;
        const seen = known.keys.has(row.key) ? identity : { ...identity, id: row.key.slice(subject.length + 1) };
        const next = moved(row, seen, key);
        const versions = await db.versions.where("review").equals(row.key).toArray();
        const all: Known[] = [{ row: next, versions }];
        const here = next.key === row.key ? undefined : await db.reviews.get(next.key);
        if (here)
          all.push({ row: { ...here, under: here.under ?? key }, versions: await db.versions.where("review").equals(here.key).toArray() });
        const joined = joinReviews(all, orderOf(ring));
        const { under, ...rest } = joined.row;
        await db.reviews.delete(row.key);
        await db.versions.where("review").anyOf([row.key, next.key]).delete();
        await db.reviews.put(under === key ? rest : joined.row);
        await db.versions.bulkPut(joined.versions.map((version) => ({ ...version, review: rest.key, key: versionKey(rest.key, version) })));
        if (row.key !== rest.key) now.set(row.key, rest.key);
      }
      const rename = renamer(now);
      for (const name of now.size > 0 ? SPEAKING : []) {
        const table = db.table<AnyRow, string>(name);
        for (const row of await table.where("subject").equals(subject).toArray()) {
          const next = rename(row);
          if (next === row) continue;
          const here = await table.get(next.key);
          const { front, aside } = here ? joinRows(name, here, next) : { front: next, aside: null };
          await Promise.all([table.delete(row.key), table.put(front)]);
          if (aside) await db.asides.put(aside);
        }
      }
      for (const row of now.size > 0 ? await db.asides.where("subject").equals(subject).toArray() : []) {
        const next = renamedAside(row, rename);
        if (next.key !== row.key) await Promise.all([db.asides.delete(row.key), db.asides.put(next)]);
      }
    });
  });
