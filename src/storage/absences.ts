import Dexie from "dexie";
import { covers, isComplete, isNarrowed, knownBy, type Span } from "../core/absence/covers";
import { back, missed, reasonOf } from "../core/absence/episodes";
import { type Sitting, sit, spanOf } from "../core/absence/sitting";
import type { Hasher } from "../core/identity/hash";
import { authorHash } from "../core/identity/identity";
import { writerOf } from "../core/identity/same";
import type { Coverage, Reading } from "../core/schema/reading";
import type { AbsenceRow, ReviewRow, SubjectRow } from "../core/schema/rows";
import type { SiteInfo } from "../core/schema/site";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";
import { lastPageSnapshot } from "./snapshots";

/** One reading, after its reviews were written. `seen`: keys of the kept reviews that were in it. */
export interface Looked {
  subject: Pick<SubjectRow, "key" | "kind">;
  site: SiteInfo;
  reading: Reading;
  at: string;
  seen: Pick<ReadonlySet<string>, "has">;
  hash: Hasher;
}

/** What a reading shows, in the names by which its reviews are known again. */
interface Shown {
  by: Sitting["by"];
  marks: ReadonlySet<string>;
  /** The look alone, or the whole sitting it belongs to. */
  span: Span;
}

interface Change {
  put: AbsenceRow[];
  drop: string[];
}

const marksOf = ({ shown }: Coverage, by: Sitting["by"], { site, subject, hash }: Looked): string[] =>
  shown.map(({ id, author }) => (by === "author" ? authorHash(author ?? "", site.id, subject.key, hash) : (id ?? "")));

/** Null where the row does not tell; an author that another device hashed tells nothing here. */
const markOf = (row: ReviewRow, by: Sitting["by"]): string | null =>
  by === "id" ? row.siteReviewId : row.under === undefined ? writerOf(row).id : null;

/** Joins the look to the pages read just before it, and says what is covered now; null when nothing follows from what is not there. */
async function whatIsShown(db: RejoinderDb, looked: Looked): Promise<Shown | null> {
  const { subject, site, reading } = looked;
  const { coverage, stated } = reading;
  const by = coverage ? knownBy(coverage, site.identity) : null;
  if (!coverage || !by || isNarrowed(coverage)) {
    await db.sittings.delete(subject.key);
    return null;
  }
  const list = marksOf(coverage, by, looked);
  const alone = { by, marks: new Set(list), span: coverage };
  const sitting = await sitOn(db, looked, { coverage, by, marks: list });
  const whole = sitting ? { by, marks: new Set(sitting.marks), span: spanOf(sitting) } : alone;
  return isComplete(whole.span, whole.marks.size, stated.total) ? whole : null;
}

/** At a workplace ids of other people's reviews are not kept, not even for this long; authors are keyed hashes. */
async function sitOn(
  db: RejoinderDb,
  { subject, reading, at }: Looked,
  look: Pick<Parameters<typeof sit>[1], "coverage" | "by" | "marks">,
): Promise<Sitting | null> {
  if (look.by === "id" && subject.kind === "workplace") return null;
  const before = (await db.sittings.get(subject.key)) ?? null;
  const after = sit(before, { ...look, at, total: reading.stated.total });
  if (!after) await db.sittings.delete(subject.key);
  else if (after !== before) await db.sittings.put({ ...after, key: subject.key });
  return after;
}

/** Keys of the reviews that may stand in the span. Keys are much cheaper to read than rows. */
function keysIn(db: RejoinderDb, subject: string, { from, ends, days }: Span): Promise<string[]> {
  if (from === 0 && ends) return db.reviews.where("subject").equals(subject).primaryKeys();
  if (!days) return Promise.resolve([]);
  return db.reviews.where("[subject+postedOn]").between([subject, days.earliest], [subject, Dexie.maxKey], false).primaryKeys();
}

/** Kept reviews that the look covers and does not show. */
async function notThere(db: RejoinderDb, { subject, seen }: Looked, { by, marks, span }: Shown): Promise<ReviewRow[]> {
  const prefix = `${subject.key}|${by === "author" ? "a" : "r"}:`;
  const isShown = (key: string): boolean => seen.has(key) || (key.startsWith(prefix) && marks.has(key.slice(prefix.length)));
  const keys = (await keysIn(db, subject.key, span)).filter((key) => !isShown(key));
  if (keys.length === 0) return [];
  return (await db.reviews.bulkGet(keys)).filter((row): row is ReviewRow => {
    if (!row?.listed) return false;
    const mark = markOf(row, by);
    return mark !== null && !marks.has(mark) && covers(span, row.postedOnPrecision ? null : row.postedOn);
  });
}

/** The absences of these reviews after the look, and the names of those that have another name now. */
async function away(
  db: RejoinderDb,
  { subject, reading, at }: Looked,
  { order, to, ends }: Span,
  rows: readonly ReviewRow[],
  all: readonly AbsenceRow[],
): Promise<Change> {
  const open = new Map(all.filter(({ until }) => until === null).map((absence) => [absence.review, absence]));
  const missing = rows.filter(({ key }) => !open.has(key)).length;
  const { notCounted: heldNow, total: totalNow } = reading.stated;
  const change: Change = { put: [], drop: [] };
  for (const { key: review, lastSeen } of rows) {
    const known = open.get(review);
    const then = known ? undefined : await lastPageSnapshot(db, subject.key, lastSeen);
    const notCounted = { before: then?.notCounted ?? null, after: heldNow };
    const total = { before: then?.count ?? null, after: totalNow };
    const moved = all.filter((absence) => absence.kind === "filtered" && absence.since > lastSeen).length;
    const kind = reasonOf({ held: notCounted, total, moved, missing });
    const now = missed(known, { review, subject: subject.key, lastSeen, at, covered: { order, to, ends }, notCounted, kind });
    if (!now) continue;
    change.put.push(now);
    if (known && known.key !== now.key) change.drop.push(known.key);
  }
  return change;
}

/**
 * Notes which reviews this reading would show and does not, and which came back. Inside the transaction that merged the reading. Gives
 * whether another review is away now, or one less: what counts today has changed.
 */
export async function recordAbsences(db: RejoinderDb, looked: Looked): Promise<boolean> {
  const all = await db.absences.where("subject").equals(looked.subject.key).toArray();
  const shown = await whatIsShown(db, looked);
  const open = all.filter(({ until }) => until === null);
  const rows = open.length > 0 ? await db.reviews.bulkGet(open.map(({ review }) => review)) : [];
  const isBack = (review: string, row: ReviewRow | undefined): boolean =>
    looked.seen.has(review) || (shown !== null && row !== undefined && shown.marks.has(markOf(row, shown.by) ?? ""));
  const put = open.flatMap((absence, index) => (isBack(absence.review, rows[index]) ? back(absence, looked.at) : []));
  const left = shown ? await away(db, looked, shown.span, await notThere(db, looked, shown), all) : { put: [], drop: [] };
  if (left.drop.length > 0) await db.absences.bulkDelete(left.drop);
  const after = [...put, ...left.put];
  if (after.length > 0) await db.absences.bulkPut(after);
  return after.some(({ review, until }) => open.some((before) => before.review === review) === (until !== null));
}

/** When a subject's reviews were not on the page, oldest first. */
export const absencesOf = (db: RejoinderDb, subject: string): Promise<AbsenceRow[]> =>
  guarded(() => db.absences.where("subject").equals(subject).sortBy("since"));
