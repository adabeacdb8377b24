import type { Reading } from "../core/schema/reading";
import type { SnapshotRow, SubjectRow } from "../core/schema/rows";
import type { RejoinderDb } from "./db";
import { lastPageSnapshot, snapshotKey } from "./snapshots";

const isGood = ({ state }: Reading): boolean => state === "read" || state === "no-reviews";

/** Writes how this reading went beside how the last good one went. An older reading that arrives late changes nothing. */
export async function recordHealth(db: RejoinderDb, reading: Reading, at: string, alreadySent: number): Promise<void> {
  const { site, state, road, seen } = reading;
  const before = await db.health.get(site);
  if (before && before.lastAt > at) return;
  const understood = reading.reviews.length + alreadySent;
  const now = { key: site, lastState: state, lastRoad: road, lastAt: at, seen, understood };
  if (isGood(reading)) await db.health.put({ ...now, lastGoodAt: at, lastGood: { road, seen, understood }, failed: 0 });
  else {
    const { lastGoodAt = null, lastGood, failed = 0 } = before ?? {};
    await db.health.put({ ...now, lastGoodAt, ...(lastGood ? { lastGood } : {}), failed: failed + 1 });
  }
}

/** The platform's own numbers as a row; null when the page states none, or shows a filtered part of itself. */
function statedRow(subject: SubjectRow, reading: Reading, at: string, held: number): SnapshotRow | null {
  const { average, decimals, total, distribution, notCounted } = reading.stated;
  if (!isGood(reading) || reading.view.filtered || (average === null && total === null && distribution === null)) return null;
  return {
    key: snapshotKey(subject.key, "page", at),
    subject: subject.key,
    at,
    source: "page",
    average,
    decimals,
    count: total,
    distribution,
    seen: subject.kind === "workplace" ? reading.seen : Math.max(reading.seen, held),
    aboutMe: subject.kind === "workplace" ? held : null,
    notCounted,
  };
}

const numbers = ({ average, decimals, count, distribution, notCounted }: SnapshotRow): string =>
  JSON.stringify([average, decimals, count, distribution, notCounted ?? null]);
const counts = ({ seen, aboutMe }: SnapshotRow): string => JSON.stringify([seen, aboutMe]);

/**
 * Keeps the platform's numbers: a new row when they changed or a new day (UTC) began, else the day's row stands and only its counts
 * are brought up to date. `held`: reviews kept of the subject. True when something was written.
 */
export async function recordStated(db: RejoinderDb, subject: SubjectRow, reading: Reading, at: string, held: number): Promise<boolean> {
  const row = statedRow(subject, reading, at, held);
  if (!row) return false;
  const last = await lastPageSnapshot(db, subject.key);
  const sameDay = last !== undefined && last.at.slice(0, 10) === at.slice(0, 10);
  if (!last || !sameDay || numbers(last) !== numbers(row)) {
    await db.snapshots.put(row);
    return true;
  }
  if (counts(last) === counts(row)) return false;
  await db.snapshots.put({ ...last, seen: row.seen, aboutMe: row.aboutMe });
  return true;
}
