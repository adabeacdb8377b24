import { keyedHasher } from "../core/identity/hash";
import type { HistorySnapshot } from "../core/schema/history";
import type { Incident } from "../core/schema/incident";
import type { ReadReview } from "../core/schema/reading";
import type { ImportRow, IncidentRow, ReviewRow, ShiftRow, SnapshotRow } from "../core/schema/rows";
import type { Shift } from "../core/schema/shift";
import type { SiteInfo } from "../core/schema/site";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";
import { Kept, type Verdict } from "./importMatch";
import { incidentRow, reviewRows, shiftRow, snapshotRow } from "./importRows";
import { pseudonymKey } from "./settings";
import { type Claim, subjectKey } from "./subjects";

/** What is brought for one subject. */
export interface Cargo {
  claim: Claim;
  site: SiteInfo;
  reviews: readonly ReadReview[];
  snapshots: readonly HistorySnapshot[];
  shifts: readonly Shift[];
  incidents: readonly Incident[];
}

/** The same as rows, ready to be held against what is kept. */
export interface Load {
  claim: Claim;
  identity: SiteInfo["identity"];
  subject: string;
  /** The subject's revision at the dry run, null when there was none: while it stands, so do the verdicts. */
  revision: number | null;
  reviews: ReviewRow[];
  verdicts: Verdict[];
  snapshots: SnapshotRow[];
  shifts: ShiftRow[];
  incidents: IncidentRow[];
}

/** What an import would do. `fresh` and `disputed`: the first rows of each kind, to be shown. */
export interface DryRun {
  batch: string;
  at: string;
  loads: Load[];
  added: number;
  same: number;
  conflicts: number;
  fresh: { reviews: ReviewRow[]; snapshots: SnapshotRow[]; shifts: ShiftRow[] };
  disputed: Array<{ kept: ReviewRow; brought: ReviewRow }>;
}

/** Called after each slice of work with how much is done; false ends it, and then nothing has changed. */
export type Step = (done: number, total: number) => boolean;

/** Rows hashed between two rests: few, because a busy machine does them slowly. */
const SLICE = 50;
const SHOWN = 50;

interface Lists {
  reviews: readonly unknown[];
  snapshots: readonly unknown[];
  shifts: readonly unknown[];
  incidents: readonly unknown[];
}

/** Everything but the reviews. */
export const othersIn = ({ snapshots, shifts, incidents }: Omit<Lists, "reviews">): number =>
  snapshots.length + shifts.length + incidents.length;

export const sizeOf = (all: readonly Lists[]): number => all.reduce((sum, one) => sum + one.reviews.length + othersIn(one), 0);

async function rowsOf(cargo: Cargo, key: string, bringing: { at: string; batch: string }, rest: () => Promise<void>): Promise<Load> {
  const subject = subjectKey(cargo.claim.site, cargo.claim.siteId);
  const bring = { subject, ...bringing };
  const make = reviewRows(cargo.site, keyedHasher(key), bring);
  const reviews: ReviewRow[] = [];
  for (let from = 0; from < cargo.reviews.length; from += SLICE) {
    for (const review of cargo.reviews.slice(from, from + SLICE)) reviews.push(make(review));
    await rest();
  }
  // The same line twice in a calendar is one shift.
  const unique = <R extends { key: string }>(rows: R[]): R[] => [...new Map(rows.map((row) => [row.key, row])).values()];
  return {
    claim: cargo.claim,
    identity: cargo.site.identity,
    subject,
    revision: null,
    reviews,
    verdicts: [],
    snapshots: unique(cargo.snapshots.map((snapshot) => snapshotRow(snapshot, bring))),
    shifts: unique(cargo.shifts.map((shift) => shiftRow(shift, bring))),
    incidents: unique(cargo.incidents.map((incident) => incidentRow(incident, bring))),
  };
}

/** Snapshots, shifts and journal entries that are not kept yet. Two numbers of one moment are both kept, since both were seen. */
export async function newRows(db: RejoinderDb, load: Load): Promise<Pick<Load, "snapshots" | "shifts" | "incidents">> {
  const missing = async <R extends { key: string }>(
    rows: readonly R[],
    table: { bulkGet(keys: string[]): PromiseLike<unknown[]> },
  ): Promise<R[]> => {
    const kept = await table.bulkGet(rows.map(({ key }) => key));
    return rows.filter((_row, at) => kept[at] === undefined);
  };
  const known = new Set(
    (await db.snapshots.where("[subject+at]").between([load.subject, ""], [load.subject, "\uffff"]).toArray()).map(
      ({ at, average }) => `${at}|${average}`,
    ),
  );
  return {
    snapshots: (await missing(load.snapshots, db.snapshots)).filter(({ at, average }) => !known.has(`${at}|${average}`)),
    shifts: await missing(load.shifts, db.shifts),
    incidents: await missing(load.incidents, db.incidents),
  };
}

/**
 * Says what an import would do, and changes nothing. `rest` is awaited after each slice, so that a page stays alive meanwhile.
 * Null: the worker cancelled.
 */
export const dryRun = (
  db: RejoinderDb,
  cargos: readonly Cargo[],
  { batch, at, step, rest }: { batch: string; at: string; step: Step; rest: () => Promise<void> },
): Promise<DryRun | null> =>
  guarded(async () => {
    const key = await pseudonymKey(db);
    const total = sizeOf(cargos);
    const run: DryRun = {
      batch,
      at,
      loads: [],
      added: 0,
      same: 0,
      conflicts: 0,
      fresh: { reviews: [], snapshots: [], shifts: [] },
      disputed: [],
    };
    let done = 0;
    for (const cargo of cargos) {
      const load = await rowsOf(cargo, key, { at, batch }, rest);
      run.loads.push(load);
      load.revision = (await db.subjects.get(load.subject))?.revision ?? null;
      const kept = await Kept.of(db, load.subject, load.identity);
      for (let from = 0; from < load.reviews.length; from += SLICE) {
        const rows = load.reviews.slice(from, from + SLICE);
        const verdicts = await kept.judgeAll(db, rows);
        load.verdicts.push(...verdicts);
        count(run, rows, verdicts);
        done += rows.length;
        if (!step(done, total)) return null;
        await rest();
      }
      const rows = await newRows(db, load);
      run.added += othersIn(rows);
      run.same += othersIn(load) - othersIn(rows);
      run.fresh.snapshots.push(...rows.snapshots.slice(0, SHOWN));
      run.fresh.shifts.push(...rows.shifts.slice(0, SHOWN));
      done += othersIn(load);
      if (!step(done, total)) return null;
    }
    return run;
  });

function count(run: DryRun, rows: readonly ReviewRow[], verdicts: readonly Verdict[]): void {
  verdicts.forEach((verdict, at) => {
    const row = rows[at] as ReviewRow; // one verdict a row
    if (verdict.is === "same") run.same += 1;
    else if (verdict.is === "new") {
      run.added += 1;
      if (run.fresh.reviews.length < SHOWN) run.fresh.reviews.push(row);
    } else {
      run.conflicts += 1;
      if (run.disputed.length < SHOWN) run.disputed.push({ kept: verdict.kept, brought: row });
    }
  });
}

/** Imports that can still be taken back, newest first. */
export const importsOf = (db: RejoinderDb): Promise<ImportRow[]> =>
  guarded(async () => (await db.imports.toArray()).sort((a, b) => (a.at < b.at ? 1 : -1)));
