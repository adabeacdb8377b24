import { type Row, shapes, type TableName } from "./tables";

/** Tables that are worth reading in a spreadsheet, in the order in which they are offered. */
export const csvTables = [
  "reviews",
  "snapshots",
  "incidents",
  "shifts",
  "versions",
  "absences",
  "answers",
  "drafts",
  "disputes",
  "subjects",
] as const satisfies readonly TableName[];
export type CsvTable = (typeof csvTables)[number];

/** A spreadsheet takes a cell that begins like this for a formula; an apostrophe before it makes it a text. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Column names of a table: the fields of its rows. */
export const csvHead = (table: CsvTable): string => `${Object.keys(shapes[table].shape).join()}\r\n`;

/** Rows as RFC 4180 has them. Absent and null are empty; lists and records are JSON. */
export function csvRows(table: CsvTable, rows: readonly Row[]): string {
  const columns = Object.keys(shapes[table].shape);
  return rows.map((row) => `${columns.map((name) => cell((row as Record<string, unknown>)[name])).join()}\r\n`).join("");
}
