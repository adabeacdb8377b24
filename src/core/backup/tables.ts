import {
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
  SnapshotRow,
  SubjectRow,
  TombstoneRow,
  VersionRow,
} from "../schema/rows";
import type { z } from "../schema/zod";

/** Every table that goes into an export and a backup, with the shape of its rows, in the order in which they are written. */
export const shapes = {
  subjects: SubjectRow,
  reviews: ReviewRow,
  versions: VersionRow,
  absences: AbsenceRow,
  snapshots: SnapshotRow,
  incidents: IncidentRow,
  shifts: ShiftRow,
  answers: AnswerRow,
  drafts: DraftRow,
  disputes: DisputeRow,
  imports: ImportRow,
  seals: SealRow,
  health: HealthRow,
  asides: AsideRow,
  tombstones: TombstoneRow,
  settings: SettingRow,
} as const;

export type TableName = keyof typeof shapes;
export type Tables = { [T in TableName]: Array<z.infer<(typeof shapes)[T]>> };
export type Row = Tables[TableName][number];

export const tableNames = Object.keys(shapes) as TableName[];

export const isTable = (name: string): name is TableName => Object.hasOwn(shapes, name);

/** Tables without a row. */
export const emptyTables = (): Tables => Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;

/** The shape of our tables: `version(n)` of the database. */
export const SCHEMA = 2;

/** Settings that never leave in a readable export: whoever has the key can test whether a name is behind a label. */
export const SECRET: readonly string[] = ["pseudonymKey", "pseudonymKeys"];
/** Settings that belong to one device and are not restored: two must not write on in one seal chain, and no file decides what is deleted here. */
export const OWN: readonly string[] = ["sealChain", "retention", "retentionReport", "asideOrigins"];
