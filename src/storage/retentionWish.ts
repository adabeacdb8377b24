import { Retention } from "../core/schema/retention";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";
import { getSetting, setSetting } from "./settings";

const WISH = "retention";
const NOTHING: Retention = { months: null, leaving: {}, lastRun: null };

/** What the worker wants deleted by itself. Rejects with a StorageError. */
export async function retentionOf(db: RejoinderDb): Promise<Retention> {
  const kept = Retention.safeParse(await getSetting(db, WISH));
  return kept.success ? kept.data : NOTHING;
}

export const putRetention = (db: RejoinderDb, wish: Retention): Promise<void> => setSetting(db, WISH, wish);

/** Changes it. What is due then goes at the next look (`retain.ts`). */
export const setRetention = (db: RejoinderDb, change: Partial<Pick<Retention, "months" | "leaving">>): Promise<void> =>
  guarded(() => db.transaction("rw", db.settings, async () => putRetention(db, { ...(await retentionOf(db)), ...change, lastRun: null })));

/** The days on which these were to go are forgotten with them: one that is claimed anew stays. Inside a transaction on the settings. */
export async function forgetLeaving(db: RejoinderDb, keys: readonly string[]): Promise<void> {
  const wish = await retentionOf(db);
  const left = Object.entries(wish.leaving).filter(([key]) => !keys.includes(key));
  if (left.length < Object.keys(wish.leaving).length) await putRetention(db, { ...wish, leaving: Object.fromEntries(left) });
}
