import { ExportHead } from "../schema/backup";
import { z } from "../schema/zod";
import { FileError } from "./errors";
import { emptyTables, isTable, type Row, SCHEMA, shapes, type TableName, type Tables, tableNames } from "./tables";

/*
 * An export is one JSON value with a line for each row, so that it can be written and read in small steps, and by any JSON reader at
 * once. docs/backup-format.md describes it.
 */

const TABLES = ',"tables":{';
/** No row is longer; the longest review with all its earlier versions is far below. */
const LONGEST_LINE = 8_000_000;
/** More rows than a life of reviews; a file with more is not a worker's. */
const MOST_ROWS = 2_000_000;

export const headLine = (head: ExportHead): string => `${JSON.stringify(head).slice(0, -1)}${TABLES}\n`;
export const tableStart = (name: TableName): string => `${name === tableNames[0] ? "" : ",\n"}"${name}":[`;
/** Rows of a table; `first`: none of this table was written before. */
export const rowLines = (rows: readonly unknown[], first: boolean): string =>
  rows.map((row, index) => `${first && index === 0 ? "\n" : ",\n"}${JSON.stringify(row)}`).join("");
export const tableEnd = "\n]";
export const tail = "\n}}\n";

/** A whole export as one text, for small ones. */
export const exportText = (head: ExportHead, tables: Tables): string =>
  headLine(head) + tableNames.map((name) => tableStart(name) + rowLines(tables[name], true) + tableEnd).join("") + tail;

export interface Exported {
  head: ExportHead;
  tables: Tables;
}

function parse(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileError("unclear", line);
  }
}

const Versioned = z.object({ format: z.literal("rejoinder-export"), version: z.number(), schema: z.number() });

/** The head of an export. Throws a FileError: `foreign`, `newer` or `unclear`. */
export function headOf(value: unknown): ExportHead {
  const versioned = Versioned.safeParse(value);
  if (!versioned.success) throw new FileError("foreign");
  if (versioned.data.version > 1 || versioned.data.schema > SCHEMA) throw new FileError("newer");
  const head = ExportHead.safeParse(value);
  if (!head.success) throw new FileError("unclear", 1);
  return head.data;
}

/** A row as today's shape has it. Rows of version 1 are rows of version 2: it only added tables and fields that may be absent. */
export function rowOf(table: TableName, value: unknown, line: number | null): Row {
  const parsed = shapes[table].safeParse(value);
  if (!parsed.success || !fits(parsed.data)) throw new FileError("unclear", line);
  return parsed.data;
}

/** What stands in an aside is a part of a row of its table. */
const fits = (row: Row): boolean =>
  !("of" in row) || !isTable(row.table) || z.object(shapes[row.table].shape).partial().safeParse(row.row).success;

/** Reads an export line by line. `take` each line in order, then `end`. Both throw a FileError, and then nothing was understood. */
export class LineReader {
  private head: ExportHead | null = null;
  private readonly tables = emptyTables();
  private readonly begun = new Set<string>();
  private table: TableName | null = null;
  private line = 0;
  private rows = 0;
  private ended = false;

  take(given: string): void {
    this.line += 1;
    const text = given.endsWith("\r") ? given.slice(0, -1) : given;
    if (text.length > LONGEST_LINE) throw new FileError("large", this.line);
    if (!this.head) {
      if (!text.endsWith(TABLES)) throw new FileError("foreign");
      this.head = headOf(parse(`${text.slice(0, -TABLES.length)}}`, 1));
    } else if (this.ended) {
      if (text !== "") throw new FileError("unclear", this.line);
    } else if (this.table) this.inTable(this.table, text);
    else this.between(text);
  }

  private inTable(table: TableName, text: string): void {
    if (text === "]" || text === "],") {
      this.table = null;
      return;
    }
    this.rows += 1;
    if (this.rows > MOST_ROWS) throw new FileError("large", this.line);
    const row = text.endsWith(",") ? text.slice(0, -1) : text;
    (this.tables[table] as Row[]).push(rowOf(table, parse(row, this.line), this.line));
  }

  private between(text: string): void {
    if (text === "}}") {
      this.ended = true;
      return;
    }
    const name = /^"([a-z]{1,40})":\[(\],?)?$/i.exec(text);
    if (!name?.[1] || !isTable(name[1]) || this.begun.has(name[1])) throw new FileError("unclear", this.line);
    this.begun.add(name[1]);
    if (!name[2]) this.table = name[1];
  }

  end(): Exported {
    if (!this.head) throw new FileError("foreign");
    if (!this.ended) throw new FileError("cut", this.line);
    return { head: this.head, tables: this.tables };
  }
}

/** An export that was laid out anew by another program: one JSON value, read at once. Throws a FileError. */
export function exportedOf(text: string): Exported {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FileError("foreign");
  }
  if (typeof value !== "object" || value === null || !("tables" in value)) throw new FileError("foreign");
  const { tables: given, ...rest } = value;
  const head = headOf(rest);
  if (typeof given !== "object" || given === null) throw new FileError("unclear");
  const tables = emptyTables();
  for (const [name, rows] of Object.entries(given)) {
    if (!isTable(name) || !Array.isArray(rows) || rows.length > MOST_ROWS) throw new FileError("unclear");
    for (const row of rows) (tables[name] as Row[]).push(rowOf(name, row, null));
  }
  return { head, tables };
}
