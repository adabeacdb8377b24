import Dexie, { type Table } from "dexie";
import { passing } from "../core/backup/passing";
import { guarded } from "./errors";

/** A copy of everything, made on this device before the database changed its shape. */
export interface Copy {
  key: string;
  /** Version of the tables it was made of. */
  schema: number;
  at: string;
  reviews: number;
}

interface Piece {
  copy: string;
  index: number;
  table: string;
  rows: unknown[];
}

/** Copies lie in a database of their own, so that nothing done to the first one touches them. */
class CopiesDb extends Dexie {
  declare readonly copies: Table<Copy, string>;
  declare readonly pieces: Table<Piece, [string, number]>;

  constructor(of: string) {
    super(`${of}-copies`);
    this.version(1).stores({ copies: "key", pieces: "[copy+index]" });
  }
}

/** Copies kept: of the last changes of shape, one of each. */
const KEPT = 2;
const SLICE = 500;

/** The copies of a database, open for one piece of work. */
export async function withCopies<T>(of: string, work: (db: CopiesDb) => Promise<T>): Promise<T> {
  const db = new CopiesDb(of);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

/** Every row of a database as it stands, whatever its version, seen at one moment. */
async function readRaw(name: string): Promise<Map<string, unknown[]>> {
  const opening = Dexie.dependencies.indexedDB.open(name);
  const bare: IDBDatabase = await asked(opening);
  // Whoever wants to change its shape waits until the copy is read.
  bare.onversionchange = null;
  const rows = new Map<string, unknown[]>();
  try {
    const names = [...bare.objectStoreNames].filter((table) => !passing.includes(table));
    if (names.length === 0) return rows;
    const work = bare.transaction(names, "readonly");
    for (const table of names) {
      const list: unknown[] = [];
      rows.set(table, list);
      for (let last: IDBValidKey | undefined; ; ) {
        const range = last === undefined ? null : Dexie.dependencies.IDBKeyRange.lowerBound(last, true);
        const slice: unknown[] = await asked(work.objectStore(table).getAll(range, SLICE));
        list.push(...slice);
        if (slice.length < SLICE) break;
        last = (slice.at(-1) as { key: IDBValidKey }).key;
      }
    }
    return rows;
  } finally {
    bare.close();
  }
}

/**
 * Makes a copy of a database of an older version. It counts only once it is whole: its entry is written last. Rejects when it cannot be
 * made, for example on a full disk; then the database must not be changed either.
 */
export async function makeCopy(name: string, schema: number): Promise<void> {
  const rows = await readRaw(name);
  const key = crypto.randomUUID();
  await withCopies(name, async (db) => {
    let index = 0;
    for (const [table, list] of rows) {
      for (let from = 0; from < list.length; from += SLICE) {
        await db.pieces.add({ copy: key, index: index++, table, rows: list.slice(from, from + SLICE) });
      }
    }
    await db.transaction("rw", db.copies, db.pieces, async () => {
      await db.copies.add({ key, schema, at: new Date().toISOString(), reviews: rows.get("reviews")?.length ?? 0 });
      const all = (await db.copies.toArray()).sort((a, b) => b.schema - a.schema || (a.at < b.at ? 1 : -1));
      // One of each version: two of our pages may have made the same copy at once.
      const kept = new Set(
        all
          .filter((copy, at) => copy.schema !== all[at - 1]?.schema)
          .slice(0, KEPT)
          .map((copy) => copy.key),
      );
      await db.copies.bulkDelete(all.filter((copy) => !kept.has(copy.key)).map((copy) => copy.key));
      // Also pieces of a copy that was never finished.
      await db.pieces.filter(({ copy }) => !kept.has(copy)).delete();
    });
  });
}

/** The copies on this device, newest first. */
export const copiesOf = (name: string): Promise<Copy[]> =>
  guarded(async () => {
    if (!(await Dexie.exists(`${name}-copies`))) return [];
    return withCopies(name, async (db) => (await db.copies.toArray()).sort((a, b) => (a.at < b.at ? 1 : -1)));
  });

/** Deletes every copy. What the worker deletes is gone from here too. */
export const dropCopies = (name: string): Promise<void> => guarded(() => Dexie.delete(`${name}-copies`));
