import Dexie, { type PromiseExtended, type Table } from "dexie";
import type { Progress } from "../core/progress";
import type {
  AbsenceRow,
  AnswerRow,
  AsideRow,
  DisputeRow,
  DraftRow,
  HealthRow,
  ImportRow,
  IncidentRow,
  ReviewRow,
  SealRow,
  SettingRow,
  ShiftRow,
  SittingRow,
  SnapshotRow,
  SubjectRow,
  SummaryRow,
  TombstoneRow,
  VersionRow,
} from "../core/schema/rows";
import type { Flag } from "../core/schema/summary";
import { beforeOpening } from "./gate";

/** The flags of one review that has any; its key is the review's. */
export interface FlagsRow {
  key: string;
  subject: string;
  flags: Flag[];
}

/** How far the analysis of a subject has come: what it was at `revision`, made by this `version` of the analysis from these rules. */
export interface ProgressRow {
  key: string;
  revision: number;
  version: number;
  /** Hash of the site's facts and rules: the worker may enter values of their own. */
  rules: string;
  progress: Progress;
}

/** Reviews that came from one revision of a subject to another, between which nothing else changed. */
export interface AppendedRow {
  key: string;
  from: number;
  to: number;
  reviews: string[];
}

/** Everything we keep, in the browser's own database on this device. Row shapes: `core/schema/rows.ts`. */
export class RejoinderDb extends Dexie {
  private readonly gate: { refused: unknown };
  /** The look at the database before it is opened, while it is under way. */
  private looking: Promise<void> | undefined;
  declare readonly subjects: Table<SubjectRow, string>;
  declare readonly reviews: Table<ReviewRow, string>;
  declare readonly versions: Table<VersionRow, string>;
  declare readonly snapshots: Table<SnapshotRow, string>;
  declare readonly health: Table<HealthRow, string>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly incidents: Table<IncidentRow, string>;
  declare readonly shifts: Table<ShiftRow, string>;
  declare readonly answers: Table<AnswerRow, string>;
  declare readonly imports: Table<ImportRow, string>;
  declare readonly disputes: Table<DisputeRow, string>;
  declare readonly seals: Table<SealRow, string>;
  declare readonly asides: Table<AsideRow, string>;
  declare readonly tombstones: Table<TombstoneRow, string>;
  declare readonly absences: Table<AbsenceRow, string>;
  declare readonly sittings: Table<SittingRow, string>;
  declare readonly settings: Table<SettingRow, string>;
  /** Derived: what the popup paints first; the flags of each review; how far the analysis has come; what came since. */
  declare readonly summaries: Table<SummaryRow, string>;
  declare readonly flags: Table<FlagsRow, string>;
  declare readonly progress: Table<ProgressRow, string>;
  declare readonly appended: Table<AppendedRow, string>;

  constructor(name = "rejoinder") {
    // Every way of opening passes here; what the gate refuses is not opened, and so not changed.
    const gate: { refused: unknown } = { refused: null };
    const browser = (): IDBFactory => Dexie.dependencies.indexedDB;
    const indexedDB = {
      open: (...given: Parameters<IDBFactory["open"]>) => {
        if (gate.refused !== null) throw gate.refused;
        return browser().open(...given);
      },
      deleteDatabase: (given: string) => browser().deleteDatabase(given),
      databases: () => browser().databases(),
    };
    super(name, { indexedDB, IDBKeyRange: Dexie.dependencies.IDBKeyRange });
    this.gate = gate;
    // A version's spec is never changed once released; the next one is added below it.
    this.version(1).stores({
      subjects: "key, site",
      reviews: "key, subject",
      versions: "key, review, subject",
      snapshots: "key, [subject+at]",
      health: "key",
      drafts: "key, review, subject",
      settings: "key",
      summaries: "key",
    });
    this.version(2).stores({
      reviews: "key, subject, [subject+postedOn], batch",
      snapshots: "key, [subject+at], batch",
      incidents: "key, subject, at, batch",
      shifts: "key, subject, [subject+day], batch",
      answers: "key, review, subject",
      imports: "key, *subjects",
      disputes: "key, review, subject",
      seals: "key, [chain+index]",
      absences: "key, review, subject",
      sittings: "key",
      asides: "key, subject",
      tombstones: "key",
      flags: "key, subject",
      progress: "key",
      appended: "key",
    });
  }

  /** Opens the database; one of an older version is copied first (`copies.ts`). Called by Dexie itself at the first request. */
  override open(): PromiseExtended<Dexie> {
    if (this.isOpen()) return super.open();
    this.looking ??= beforeOpening(this.name, this.verno).then(
      () => this.pass(null),
      (error: unknown) => this.pass(error),
    );
    return Dexie.Promise.resolve(this.looking).then(() => super.open());
  }

  private pass(refused: unknown): void {
    this.gate.refused = refused;
    this.looking = undefined;
  }
}

let shared: RejoinderDb | undefined;

/** This context's one connection, made at first use. A connection the browser closed is replaced at the next call. */
export function openDb(): RejoinderDb {
  if (!shared) {
    const db = new RejoinderDb();
    db.on("close", () => {
      if (shared === db) shared = undefined;
    });
    shared = db;
  }
  return shared;
}
