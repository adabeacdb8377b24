import type { Archive } from "../../core/import/archive";
import type { Table } from "../../core/import/csv";
import type { Calendar } from "../../core/import/ics";
import type { Trouble } from "../../core/import/mapping";
import type { Pasted } from "../../core/import/paste";
import type { Reading } from "../../core/schema/reading";
import type { ImportRow } from "../../core/schema/rows";
import type { Cargo, DryRun } from "../../storage/imports";
import type { Key } from "../i18n/words";

/** Why something was not imported, as a sentence. */
export interface Problem {
  key: Key;
  params?: Record<string, string | number>;
}

/** What a file held, before it is held against what is kept. */
export interface Looked {
  name: string;
  cargos: readonly Cargo[];
  /** Brings what does not speak of the worker too, though it is of a workplace. */
  all: boolean;
  troubles: readonly Trouble[];
  left: number;
  notes: string[];
}

/** Where an import stands. `others`: reviews of a workplace that do not speak of the worker. Nothing is kept before `done`. */
export type ImportStep =
  | { at: "choose"; problem?: Problem }
  | { at: "table"; name: string; text: string; table: Table }
  | { at: "calendar"; name: string; calendar: Calendar }
  | { at: "saved"; name: string; site: string; readings: Reading[] }
  | { at: "pasted"; pasted: Pasted }
  | { at: "archive"; name: string; archive: Archive }
  | { at: "working"; what: "reading" | "weighing" | "bringing"; done: number }
  | ({ at: "check"; run: DryRun; others: number } & Looked)
  | { at: "done"; row: ImportRow };
