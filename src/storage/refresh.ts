import { thin } from "../core/ratings/thin";
import type { RulePack, SiteInfo } from "../core/schema/site";
import type { Summary } from "../core/schema/summary";
import { summarise } from "../core/summary";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";
import { historyOf } from "./history";
import { lastPageSnapshot } from "./snapshots";

/** Makes and stores the summary of a subject as it is now; null when it is not claimed. */
export const refreshSummary = (
  db: RejoinderDb,
  key: string,
  { site, rules, now }: { site: SiteInfo; rules: RulePack | null; now: Date },
): Promise<Summary | null> =>
  guarded(async () => {
    // The revision is read first: a change while we compute leaves this summary stale, never wrongly fresh.
    const subject = await db.subjects.get(key);
    if (!subject) return null;
    const [history, page] = await Promise.all([historyOf(db, key), lastPageSnapshot(db, key)]);
    const seen = page ? { seen: page.seen ?? 0, total: page.count, aboutMe: page.aboutMe } : null;
    const whole = summarise(history, { site, rules, now, lastReadAt: subject.lastReadAt ?? null, page: seen });
    const summary = { ...whole, trend: { ...whole.trend, points: thin(whole.trend.points) } };
    await db.transaction("rw", db.subjects, db.summaries, async () => {
      if (await db.subjects.get(key)) await db.summaries.put({ key, revision: subject.revision, madeAt: now.toISOString(), summary });
    });
    return summary;
  });
