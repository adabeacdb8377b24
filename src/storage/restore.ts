import { keyId } from "../core/backup/keys";
import type { Exported } from "../core/backup/lines";
import { OWN, SECRET, type TableName, tableNames } from "../core/backup/tables";
import type { SettingRow } from "../core/schema/rows";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";

/** Rows written in one step: a few milliseconds. */
const SLICE = 250;

/** Called after each step with the rows done and all of them. */
export type Step = (done: number, total: number) => void;

const settingsOf = (rows: readonly SettingRow[]): Map<string, unknown> => new Map(rows.map(({ key, value }) => [key, value]));

/**
 * The settings after a replacement. A readable export brings no key, so this device keeps its own; then reviewers of another key are
 * marked as such by the caller. Settings that belong to one device are neither brought nor kept: its chain of seals begins anew.
 */
function settingsAfter(kept: readonly SettingRow[], { head, tables }: Exported): SettingRow[] {
  const after = settingsOf(tables.settings);
  const before = settingsOf(kept);
  for (const key of SECRET) {
    if (!head.complete) after.delete(key);
    if (!after.has(key) && before.has(key)) after.set(key, before.get(key));
  }
  for (const key of OWN) after.delete(key);
  return [...after].map(([key, value]) => ({ key, value }));
}

/**
 * Puts what a file holds in the place of everything we keep, in one transaction: all of it, or nothing has changed. Rejects with a
 * StorageError.
 */
export const replaceAll = (db: RejoinderDb, given: Exported, step?: Step): Promise<void> =>
  guarded(() =>
    db.transaction("rw", db.tables, async () => {
      const settings = settingsAfter(await db.settings.toArray(), given);
      const own = settings.find(({ key }) => key === "pseudonymKey")?.value;
      const known = typeof own === "string" ? keyId(own) : null;
      const foreign = given.head.key !== known ? given.head.key : null;
      await Promise.all(db.tables.map((table) => table.clear()));
      const total = tableNames.reduce((sum, name) => sum + given.tables[name].length, 0);
      let done = 0;
      const write = async (name: TableName, rows: readonly unknown[]): Promise<void> => {
        for (let from = 0; from < rows.length; from += SLICE) {
          const slice = rows.slice(from, from + SLICE);
          await db.table(name).bulkPut(slice);
          done += slice.length;
          step?.(done, total);
        }
      };
      for (const name of tableNames) {
        if (name === "settings") await write(name, settings);
        else if (name === "reviews" && foreign)
          await write(
            name,
            given.tables.reviews.map((row) => ({ ...row, under: row.under ?? foreign })),
          );
        else await write(name, given.tables[name]);
      }
    }),
  );
