import type { RejoinderDb } from "./db";
import { guarded } from "./errors";
import { getSetting, setSetting } from "./settings";

/** When the worker last saved a backup, and whether to say so when it is long ago. */
export interface BackupState {
  lastAt: string | null;
  remind: boolean;
}

export async function backupState(db: RejoinderDb): Promise<BackupState> {
  const [lastAt, remind] = await Promise.all([getSetting(db, "lastBackup"), getSetting(db, "remindBackup")]);
  return { lastAt: typeof lastAt === "string" ? lastAt : null, remind: remind !== false };
}

export const backupSaved = (db: RejoinderDb, at: string): Promise<void> => setSetting(db, "lastBackup", at);
export const remindOfBackup = (db: RejoinderDb, remind: boolean): Promise<void> => setSetting(db, "remindBackup", remind);

const DAY = 86_400_000;
/** Days after which the last backup is worth a line; and after the first claim, when there is none. */
const OLD = 30;
const FIRST = 14;

/**
 * The one quiet line about backups, or null: nothing is due, the worker does not want it, or there is nothing to lose yet. `lastAt`
 * null: there is none.
 */
export const dueBackup = (db: RejoinderDb, now: Date): Promise<{ lastAt: string | null } | null> =>
  guarded(async () => {
    const { lastAt, remind } = await backupState(db);
    if (!remind) return null;
    const days = (at: string): number => (now.getTime() - Date.parse(at)) / DAY;
    if (lastAt !== null) return days(lastAt) > OLD ? { lastAt } : null;
    const first = (await db.subjects.toArray()).map(({ claimedAt }) => claimedAt).sort()[0];
    return first !== undefined && days(first) > FIRST ? { lastAt: null } : null;
  });
