import Dexie from "dexie";
import { keyId } from "../core/backup/keys";
import { type Exported, rowOf } from "../core/backup/lines";
import { emptyTables, isTable, type Row } from "../core/backup/tables";
import { type Copy, withCopies } from "./copies";
import { guarded } from "./errors";

/** What a copy holds, with every row checked, ready to take the place of what is here. Throws a FileError when it is damaged. */
export const openCopy = (name: string, { key, at }: Copy): Promise<Exported> =>
  guarded(() =>
    withCopies(name, async (db) => {
      const tables = emptyTables();
      const pieces = await db.pieces.where("[copy+index]").between([key, Dexie.minKey], [key, Dexie.maxKey]).toArray();
      for (const { table, rows } of pieces) {
        if (!isTable(table)) continue;
        for (const row of rows) (tables[table] as Row[]).push(rowOf(table, row, null));
      }
      const own = tables.settings.find((row) => row.key === "pseudonymKey")?.value;
      return {
        head: {
          format: "rejoinder-export",
          version: 1,
          schema: 2,
          madeAt: at,
          complete: true,
          key: typeof own === "string" ? keyId(own) : null,
        },
        tables,
      };
    }),
  );
