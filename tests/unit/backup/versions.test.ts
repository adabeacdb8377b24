import { readFileSync } from "node:fs";
import Dexie from "dexie";
import { indexedDB } from "fake-indexeddb";
import { afterEach, describe, expect, it } from "vitest";
import { keyId } from "../../../src/core/backup/keys";
import { exportText } from "../../../src/core/backup/lines";
import { passing } from "../../../src/core/backup/passing";
import { emptyTables, tableNames } from "../../../src/core/backup/tables";
import { copiesOf, dropCopies, makeCopy } from "../../../src/storage/copies";
import { RejoinderDb } from "../../../src/storage/db";
import { storageError } from "../../../src/storage/errors";
import { mergeIn } from "../../../src/storage/mergeIn";
import { openFile } from "../../../src/storage/open";
import { openCopy } from "../../../src/storage/openCopy";
import { deleteAll } from "../../../src/storage/purge";
import { replaceAll } from "../../../src/storage/restore";
import { type Dump, rebuild } from "../../support/dump";
import { freshDb } from "../storage/fresh";
import { AT, exportedFrom, fullDb, tablesOf } from "./full";

/** Made by the code of version 1 when it was current; never to be changed. */
const first = JSON.parse(readFileSync("tests/unit/backup/made/version-1.json", "utf8")) as Dump;

const made: string[] = [];
let named = 0;

async function old(): Promise<string> {
  const name = `old-${named++}`;
  made.push(name);
  await rebuild(indexedDB, name, first);
  return name;
}

const versionOf = async (name: string) => (await indexedDB.databases()).find((one) => one.name === name)?.version;
const { summaries: _derived, ...kept } = first.tables;
const filled = () => Object.assign(emptyTables(), kept) as ReturnType<typeof emptyTables>;

afterEach(async () => {
  Dexie.dependencies.indexedDB = indexedDB;
  for (const name of made.splice(0)) {
    await dropCopies(name);
    await Dexie.delete(name);
  }
});

describe("a worker whose record was made by version 1", () => {
  it("finds every row of it after the update, and a copy from before it", async () => {
    const name = await old();
    const db = freshDb(name);
    expect(await tablesOf(db)).toEqual(filled());
    const [copy, ...more] = await copiesOf(name);
    expect(more).toEqual([]);
    expect(copy).toMatchObject({ schema: 1, reviews: 4 });
  });

  it("can put the copy back after something went wrong", async () => {
    const name = await old();
    const db = freshDb(name);
    await db.reviews.clear();
    await db.drafts.clear();
    const [copy] = await copiesOf(name);
    if (!copy) throw new Error("no copy was made");
    await replaceAll(db, await openCopy(name, copy));
    expect(await tablesOf(db)).toEqual(filled());
  });

  it("is not updated when there is no room for the copy: nothing has changed, and it is said so", async () => {
    const name = await old();
    const full = Object.create(indexedDB, {
      open: {
        value: (which: string, version?: number) => {
          if (which.endsWith("-copies")) throw new DOMException("no room", "QuotaExceededError");
          return indexedDB.open(which, version);
        },
      },
    });
    Dexie.dependencies.indexedDB = full;
    const db = new RejoinderDb(name);
    const error = await db.reviews.count().catch((reason: unknown) => reason);
    expect(storageError(error).code).toBe("copy");
    db.close();
    expect(await versionOf(name)).toBe(10);
    Dexie.dependencies.indexedDB = indexedDB;
    expect(await tablesOf(freshDb(name))).toEqual(filled());
  });

  it("is updated with a copy also when the browser cannot list its databases, as after a crash", async () => {
    const name = await old();
    const opened: string[] = [];
    Dexie.dependencies.indexedDB = Object.create(indexedDB, {
      databases: { value: async () => Promise.reject(new DOMException("", "UnknownError")) },
      open: {
        value: (which: string, version?: number) => {
          opened.push(which);
          return indexedDB.open(which, version);
        },
      },
    });
    const db = freshDb(name);
    expect(await tablesOf(db)).toEqual(filled());
    expect(await copiesOf(name)).toMatchObject([{ schema: 1 }]);
    // What opening by name mends comes first.
    expect(opened[0]).toBe(`${name}-copies`);
    const later = freshDb(`${name}-new`);
    expect(await later.reviews.count()).toBe(0);
  });

  it("has one whole copy, also when the first try was cut off in the middle", async () => {
    const name = await old();
    const half = new Dexie(`${name}-copies`);
    half.version(1).stores({ copies: "key", pieces: "[copy+index]" });
    await half.table("pieces").add({ copy: "unfinished", index: 0, table: "reviews", rows: [{ key: "half" }] });
    half.close();
    const db = freshDb(name);
    await db.open();
    const [copy] = await copiesOf(name);
    if (!copy) throw new Error("no copy was made");
    expect((await openCopy(name, copy)).tables.reviews).toEqual(filled().reviews);
    const all = new Dexie(`${name}-copies`);
    await all.open();
    expect(
      await all
        .table("pieces")
        .filter(({ copy: of }) => of === "unfinished")
        .count(),
    ).toBe(0);
    all.close();
  });

  it("keeps one copy of each of the last two versions", async () => {
    const name = await old();
    for (const version of [1, 2, 2, 3]) await makeCopy(name, version);
    expect((await copiesOf(name)).map(({ schema }) => schema).sort()).toEqual([2, 3]);
  });

  it("restores a backup of that version, as replacement and as merge", async () => {
    const head = { format: "rejoinder-export", version: 1, schema: 1, madeAt: AT, complete: true, key: keyId("5a".repeat(32)) } as const;
    const tables = filled();
    const file = () => openFile(new Blob([exportText(head, tables)]), "");
    const [one, other] = [freshDb(), freshDb()];
    await replaceAll(one, await file());
    expect(await tablesOf(one)).toEqual(tables);
    await mergeIn(other, await file());
    expect((await other.reviews.toArray()).map(({ text }) => text).sort()).toEqual(tables.reviews.map(({ text }) => text).sort());
  });
});

/** What a later version of us does to the database: it adds a table. */
const later = (name: string): Promise<void> =>
  new Promise((done, fail) => {
    const opening = indexedDB.open(name, 30);
    opening.onerror = () => fail(opening.error);
    opening.onupgradeneeded = () => void opening.result.createObjectStore("later", { keyPath: "key" });
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });

describe("two versions of us at once", () => {
  it("the older one says so and touches nothing", async () => {
    const db = freshDb();
    await fullDb().then(async (full) => replaceAll(db, await exportedFrom(full)));
    const before = await tablesOf(db);
    db.close();
    await later(db.name);
    const page = new RejoinderDb(db.name);
    const error = await page.reviews.count().catch((reason: unknown) => reason);
    expect(storageError(error).code).toBe("newer");
    page.close();
    const again = new Dexie(db.name);
    await again.open();
    for (const name of tableNames) expect(await again.table(name).toArray(), name).toEqual(before[name]);
    again.close();
  });

  it("lets go of the database when a later one wants to change it, and a request after that is told why", async () => {
    const db = await fullDb();
    await db.reviews.count();
    await later(db.name);
    const error = await db.reviews.count().catch((reason: unknown) => reason);
    expect(storageError(error).code).toBe("newer");
  });
});

describe("the tables of the database", () => {
  it("are each in the backup or named as passing, and none is forgotten by delete everything", async () => {
    const db = await fullDb();
    expect([...tableNames, ...passing].sort()).toEqual(db.tables.map(({ name }) => name).sort());
    await deleteAll(db);
    for (const table of db.tables) expect(await table.count(), table.name).toBe(0);
  });

  it("a subject that is deleted is in none of them any more, and no word of it stays in the database or the copies", async () => {
    const db = await fullDb();
    await makeCopy(db.name, 2);
    const subjects = await db.subjects.toCollection().primaryKeys();
    const { purgeSubject } = await import("../../../src/storage/purge");
    for (const key of subjects) await purgeSubject(db, key);
    const words = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
    for (const word of ["plum", "ana", "Ben", "refund", "Hi Jo"]) expect(words).not.toContain(word);
    expect(await copiesOf(db.name)).toEqual([]);
    const tied = db.tables.filter(({ schema }) => schema.indexes.some(({ name }) => name === "subject" || name.startsWith("[subject+")));
    expect(tied.length).toBeGreaterThan(8);
    for (const table of tied) expect(await table.count(), table.name).toBe(0);
  });
});
