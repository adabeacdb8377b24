import { type CsvTable, csvHead, csvRows } from "../core/backup/csv";
import { keyId } from "../core/backup/keys";
import { headLine, rowLines, tableEnd, tableStart, tail } from "../core/backup/lines";
import { OWN, type Row, SCHEMA, SECRET, type TableName, tableNames } from "../core/backup/tables";
import type { SettingRow } from "../core/schema/rows";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";

/** Rows read and written as text in one step: a few milliseconds. */
const SLICE = 250;

export interface ExportOptions {
  at: string;
  /** With the keys of the pseudonyms, for inside a backup; a readable export never has them. */
  complete: boolean;
  /** Called now and then with the rows done and all of them. */
  step?: (done: number, total: number) => void;
}

/** Every row of a table in the order of its keys, a slice at a time. Inside a transaction. */
export async function* slices(db: RejoinderDb, name: string): AsyncGenerator<unknown[]> {
  const table = db.table<{ key: string }, string>(name);
  let last: string | undefined;
  for (;;) {
    const rows: Array<{ key: string }> = await (last === undefined ? table.orderBy(":id") : table.where(":id").above(last))
      .limit(SLICE)
      .toArray();
    if (rows.length === 0) return;
    yield rows;
    if (rows.length < SLICE) return;
    last = rows.at(-1)?.key;
  }
}

/**
 * Everything we keep as the bytes of one export (docs/backup-format.md), as it stood at one moment. Reads and writes in small steps, so
 * that a page stays alive. Rejects with a StorageError.
 */
export const exportBytes = (db: RejoinderDb, { at, complete, step }: ExportOptions): Promise<Uint8Array<ArrayBuffer>[]> =>
  guarded(() => {
    const encoder = new TextEncoder();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const left = new Set(complete ? OWN : [...OWN, ...SECRET]);
    const write = (text: string): void => void parts.push(encoder.encode(text));
    return db.transaction(
      "r",
      tableNames.map((name) => db.table(name)),
      async () => {
        const counts = await Promise.all(tableNames.map((name) => db.table(name).count()));
        const total = counts.reduce((sum, count) => sum + count, 0);
        const key = (await db.settings.get("pseudonymKey"))?.value;
        write(
          headLine({
            format: "rejoinder-export",
            version: 1,
            schema: SCHEMA,
            madeAt: at,
            complete,
            key: typeof key === "string" ? keyId(key) : null,
          }),
        );
        let done = 0;
        const writeTable = async (name: TableName): Promise<void> => {
          write(tableStart(name));
          let first = true;
          for await (const rows of slices(db, name)) {
            const kept = name === "settings" ? rows.filter((row) => !left.has((row as SettingRow).key)) : rows;
            write(rowLines(kept, first));
            first &&= kept.length === 0;
            done += rows.length;
            step?.(done, total);
          }
          write(tableEnd);
        };
        for (const name of tableNames) await writeTable(name);
        write(tail);
        return parts;
      },
    );
  });

/** One table as the bytes of a CSV file (docs/backup-format.md); begins with a mark so that spreadsheets read it as Unicode. */
export const csvBytes = (db: RejoinderDb, table: CsvTable): Promise<Uint8Array<ArrayBuffer>[]> =>
  guarded(() => {
    const encoder = new TextEncoder();
    const parts = [encoder.encode(`\uFEFF${csvHead(table)}`)];
    return db.transaction("r", db.table(table), async () => {
      for await (const rows of slices(db, table)) parts.push(encoder.encode(csvRows(table, rows as Row[])));
      return parts;
    });
  });
