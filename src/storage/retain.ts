import { monthsFrom } from "../core/day";
import { RetentionReport } from "../core/schema/retention";
import type { Day } from "../core/schema/time";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";
import { bury, purging } from "./purge";
import { countOlder, removeOlder } from "./retention";
import { putRetention, retentionOf } from "./retentionWish";
import { getSetting, setSetting } from "./settings";

const REPORT = "retentionReport";

/** What was deleted by itself and not read yet. */
export async function retentionReport(db: RejoinderDb): Promise<RetentionReport | null> {
  const kept = RetentionReport.safeParse(await getSetting(db, REPORT));
  return kept.success ? kept.data : null;
}

/** The worker has read it. */
export const reportRead = (db: RejoinderDb): Promise<void> => guarded(() => db.settings.delete(REPORT));

/**
 * Deletes what the worker wanted deleted by itself, once a day at most, with a note of what went; both or neither. Reads one row when there
 * is nothing to do. `today`: the worker's day; `at`: now. Rejects with a StorageError, and then nothing was deleted.
 */
export const keepTo = (db: RejoinderDb, today: Day, at: string): Promise<void> =>
  guarded(async () => {
    const { months, leaving, lastRun } = await retentionOf(db);
    if ((months === null && Object.keys(leaving).length === 0) || lastRun === today) return;
    const before = months === null ? null : monthsFrom(today, -months);
    const due = Object.keys(leaving).filter((key) => (leaving[key] ?? "") <= today);
    const older = before === null ? { reviews: 0, others: 0 } : await countOlder(db, before);
    if (due.length + older.reviews + older.others === 0) return putRetention(db, { months, leaving, lastRun: today });
    await purging(db, async () => {
      const subjects = (await db.subjects.bulkGet(due)).flatMap((row) => (row ? [row.name] : []));
      await bury(db, due, at);
      const went = before === null ? older : await removeOlder(db, before, at);
      const said = await retentionReport(db);
      const report: RetentionReport = {
        on: today,
        reviews: went.reviews + (said?.reviews ?? 0),
        others: went.others + (said?.others ?? 0),
        subjects: [...(said?.subjects ?? []), ...subjects],
      };
      if (report.reviews + report.others + report.subjects.length > 0) await setSetting(db, REPORT, report);
      await putRetention(db, { ...(await retentionOf(db)), lastRun: today });
    });
  });
