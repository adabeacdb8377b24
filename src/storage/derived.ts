import { textSum } from "../core/identity/hash";
import type { Judged } from "../core/progress";
import type { RulePack, SiteInfo } from "../core/schema/site";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";

/** Version of what `Progress` holds and means: raised with every change of it, so that what an older one made is made anew. */
export const PROGRESS_VERSION = 1;

/** From so many on it is quicker to begin anew. */
const MOST_APPENDED = 2_000;

/** What the rules are known again by. */
export const hashOfRules = (site: SiteInfo, rules: RulePack | null): string => textSum(JSON.stringify([site.scale, site.role, rules]));

/** Tables that are worked out from the others and made anew. */
export const derived = (db: RejoinderDb) => [db.summaries, db.flags, db.progress, db.appended];

/**
 * Notes that a subject's last revision only added these reviews, so that the analysis can be carried on and need not begin anew. Inside the
 * transaction that added them, after the revision was counted up.
 */
export async function noteAppended(db: RejoinderDb, key: string, revision: number, reviews: readonly string[]): Promise<void> {
  const before = await db.appended.get(key);
  const follows = before?.to === revision - 1;
  const all = [...(follows ? before.reviews : []), ...reviews];
  if (all.length > MOST_APPENDED) await db.appended.delete(key);
  else await db.appended.put({ key, from: follows ? before.from : revision - 1, to: revision, reviews: all });
}

/** Writes the flags of the reviews that were judged; of one judged twice the later holds. Inside a transaction. */
export async function writeFlags(db: RejoinderDb, subject: string, judged: readonly Judged[]): Promise<void> {
  const flags = new Map(judged.map((one) => [one.id, one.flags]));
  const rows = [...flags].map(([key, found]) => ({ key, subject, flags: [...found] }));
  await db.flags.bulkDelete(rows.filter((row) => row.flags.length === 0).map(({ key }) => key));
  await db.flags.bulkPut(rows.filter((row) => row.flags.length > 0));
}

/** Forgets what is derived; it is made anew from what is kept. After an update, which may see things otherwise. */
export const dropDerived = (db: RejoinderDb): Promise<void> =>
  guarded(async () => {
    await Promise.all(derived(db).map((table) => table.clear()));
  });
