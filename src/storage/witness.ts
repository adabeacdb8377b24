import type { RejoinderDb } from "./db";
import { keyRing } from "./settings";

/**
 * What stays outside the database to tell that it was cleared behind our back: the name of its key, which says nothing by itself. Null
 * when there is no key yet.
 */
export const witnessOf = async (db: RejoinderDb): Promise<string | null> => (await keyRing(db)).key;

/** True when the database had another key the last time we looked, and nothing is claimed in it now: the browser cleared it. */
export async function isLost(db: RejoinderDb, before: string | null): Promise<boolean> {
  if (before === null || (await db.subjects.count()) > 0) return false;
  return !(before in (await keyRing(db)).ring);
}
