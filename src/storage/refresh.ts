import { makeHistory } from "../core/history";
import { begin, extend } from "../core/progress";
import { thin } from "../core/ratings/thin";
import { withOwn } from "../core/rules/own";
import type { SubjectHistory } from "../core/schema/history";
import type { SubjectRow } from "../core/schema/rows";
import type { RulePack, SiteInfo } from "../core/schema/site";
import type { Summary } from "../core/schema/summary";
import { type Context, conclude } from "../core/summary";
import type { RejoinderDb } from "./db";
import { hashOfRules, PROGRESS_VERSION, writeFlags } from "./derived";
import { guarded } from "./errors";
import { historyOf, restOf } from "./history";
import { ownRules } from "./ownRules";
import { lastPageSnapshot } from "./snapshots";

/** By what a subject is judged. */
type By = { site: SiteInfo; rules: RulePack | null; now: Date };

/** A summary and how it was come by. */
export interface Refreshed {
  summary: Summary;
  /** Only what is new was looked at: the cost did not depend on how much is kept. */
  carriedOn: boolean;
}

/** Makes and stores the summary of a subject as it is now, by the rules given and the worker's own values; null when it is not claimed. */
export const refreshSummary = (db: RejoinderDb, key: string, given: By): Promise<Refreshed | null> =>
  guarded(async () => {
    const by = { ...given, rules: withOwn(given.rules, await ownRules(db)) };
    return (await carryOn(db, key, by)) ?? anew(db, key, by);
  });

async function contextOf(db: RejoinderDb, subject: SubjectRow, by: By): Promise<Context> {
  const page = await lastPageSnapshot(db, subject.key);
  const seen = page ? { seen: page.seen ?? 0, total: page.count, aboutMe: page.aboutMe } : null;
  return { ...by, lastReadAt: subject.lastReadAt ?? null, page: seen };
}

/** What is written by either way. */
const written = (db: RejoinderDb) => [db.subjects, db.summaries, db.flags, db.progress, db.appended];

/** Goes on from the stored progress with the reviews that came since; null when it cannot: something else changed, or a review came late. */
const carryOn = (db: RejoinderDb, key: string, by: By): Promise<Refreshed | null> =>
  db.transaction("rw", [...written(db), db.reviews, db.absences, db.snapshots, db.incidents, db.shifts, db.answers], async () => {
    const [subject, row, appended] = await Promise.all([db.subjects.get(key), db.progress.get(key), db.appended.get(key)]);
    if (!subject || row?.version !== PROGRESS_VERSION || row.rules !== hashOfRules(by.site, by.rules)) return null;
    const isNew = row.revision !== subject.revision;
    if (isNew && !(appended?.from === row.revision && appended.to === subject.revision)) return null;
    const reviews = isNew && appended ? (await db.reviews.bulkGet(appended.reviews)).filter((one) => one !== undefined) : [];
    if (isNew && reviews.length !== appended?.reviews.length) return null;
    const { progress } = row;
    const fresh = makeHistory({ subject, reviews, ...(await restOf(db, key)) });
    const history = { ...fresh, ...(progress.answers ? { answers: progress.answers } : {}) };
    const context = await contextOf(db, subject, by);
    const judged = extend(progress, history, context);
    if (!judged) return null;
    await db.progress.put({ ...row, revision: subject.revision });
    await db.appended.delete(key);
    return { summary: await store(db, subject, { progress, judged }, history, context), carriedOn: true };
  });

async function anew(db: RejoinderDb, key: string, by: By): Promise<Refreshed | null> {
  // The revision is read first: a change while we compute leaves this summary stale, never wrongly fresh.
  const subject = await db.subjects.get(key);
  if (!subject) return null;
  const [history, context] = await Promise.all([historyOf(db, key), contextOf(db, subject, by)]);
  const begun = begin(history, context);
  return db.transaction("rw", written(db), async () => {
    if (!(await db.subjects.get(key))) return null;
    const { revision } = subject;
    // What came while we computed stays noted; what is in the history already does not.
    if ((await db.appended.get(key))?.from !== revision) await db.appended.delete(key);
    const rules = hashOfRules(by.site, by.rules);
    await db.progress.put({ key, revision, version: PROGRESS_VERSION, rules, progress: begun.progress });
    await db.flags.where("subject").equals(key).delete();
    return { summary: await store(db, subject, begun, history, context), carriedOn: false };
  });
}

/** Concludes and writes. The progress is in the database already: concluding uses it up. */
async function store(
  db: RejoinderDb,
  { key, revision }: SubjectRow,
  { progress, judged }: ReturnType<typeof begin>,
  history: SubjectHistory,
  context: Context,
): Promise<Summary> {
  const end = conclude(progress, history, context);
  const summary = { ...end.summary, trend: { ...end.summary.trend, points: thin(end.summary.trend.points) } };
  const all = [...judged, ...end.judged];
  await writeFlags(db, key, all);
  await db.summaries.put({ key, revision, madeAt: context.now.toISOString(), summary });
  return summary;
}
