import type { RejoinderDb } from "./db";
import { removeSubjects } from "./purge";
import { touch } from "./subjects";

/**
 * Takes back a subject that was made for what was just taken back. Where it holds anything else by now it stays. No mark is left, for nothing
 * was deleted. Inside a transaction on all tables.
 */
export async function unmake(db: RejoinderDb, key: string): Promise<void> {
  const rows = await Promise.all([
    ...[db.reviews, db.shifts, db.incidents].map((table) => table.where("subject").equals(key).count()),
    db.snapshots.where("[subject+at]").between([key, ""], [key, "\uffff"]).count(),
  ]);
  if (rows.every((count) => count === 0)) await removeSubjects(db, [key]);
  else await touch(db, key);
}
