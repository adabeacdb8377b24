import { tombOf, tombsOf } from "../core/backup/tombs";
import type { ReviewRow } from "../core/schema/rows";
import type { RejoinderDb } from "./db";
import { derived } from "./derived";
import { guarded } from "./errors";
import { purging } from "./purge";
import { sealGone } from "./sealGone";

/** The day a review stands for: when it was posted, or else first seen. */
const dayOf = ({ postedOn, firstSeen }: ReviewRow): string => postedOn ?? firstSeen.slice(0, 10);

/** How many reviews, numbers, journal entries and shifts are from before a day (YYYY-MM-DD). */
export const countOlder = (db: RejoinderDb, day: string): Promise<{ reviews: number; others: number }> =>
  guarded(() =>
    db.transaction("r", db.reviews, db.snapshots, db.incidents, db.shifts, async () => {
      const [reviews, snapshots, incidents, shifts] = await Promise.all([
        db.reviews.filter((row) => dayOf(row) < day).count(),
        db.snapshots.filter(({ at }) => at < day).count(),
        db.incidents.filter(({ at }) => at < day).count(),
        db.shifts.filter((row) => row.day < day).count(),
      ]);
      return { reviews, others: snapshots + incidents + shifts };
    }),
  );

/** How many rows went. */
export type Older = Awaited<ReturnType<typeof countOlder>>;

/** Deletes what is from before a day, inside a transaction on all tables. */
export async function removeOlder(db: RejoinderDb, day: string, at: string): Promise<Older> {
  const reviews = await db.reviews.filter((row) => dayOf(row) < day).toArray();
  const keys = reviews.map(({ key }) => key);
  const gone = new Set(keys);
  const others = {
    snapshots: await db.snapshots.filter((row) => row.at < day).toArray(),
    incidents: await db.incidents.filter((row) => row.at < day).toArray(),
    shifts: await db.shifts.filter((row) => row.day < day).toArray(),
  };
  await sealGone(db, at, {
    reviews: keys,
    versions: await db.versions.where("review").anyOf(keys).primaryKeys(),
    incidents: others.incidents.map(({ key }) => key),
  });
  const touched = new Set(reviews.map(({ subject }) => subject));
  const tombs = reviews.flatMap(tombsOf);
  const dead = new Set<string>();
  for (const [name, older] of Object.entries(others)) {
    await db.table(name).bulkDelete(older.map(({ key }) => key));
    for (const { key, subject } of older) {
      tombs.push(tombOf("row", `${name}|${key}`));
      dead.add(key);
      if (subject) touched.add(subject);
    }
  }
  await Promise.all([
    db.reviews.bulkDelete(keys),
    ...[db.versions, db.absences, db.drafts, db.answers, db.disputes].map((table) => table.where("review").anyOf(keys).delete()),
    db.asides.filter(({ of, row }) => gone.has(of) || gone.has(String(row.review)) || dead.has(of)).delete(),
    db.imports.toCollection().modify((row) => {
      row.before = row.before.filter(({ key }) => !gone.has(key));
    }),
    db.tombstones.bulkPut([...new Set(tombs)].map((key) => ({ key, at }))),
    ...derived(db).map((table) => table.clear()),
    db.subjects
      .where("key")
      .anyOf([...touched])
      .modify((subject) => {
        subject.revision += 1;
      }),
  ]);
  return { reviews: keys.length, others: dead.size };
}

/**
 * Deletes what is from before a day: reviews with all that belongs to them, numbers, journal entries and shifts. A tombstone for each
 * stays, so that merging an older backup does not bring them back. Rejects with a StorageError, and then nothing was deleted.
 */
export const purgeOlder = (db: RejoinderDb, day: string, at: string): Promise<void> =>
  purging(db, async () => {
    await removeOlder(db, day, at);
  });
