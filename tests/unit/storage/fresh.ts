import Dexie from "dexie";
import { IDBKeyRange, indexedDB } from "fake-indexeddb";
import { afterEach } from "vitest";
import type { Reading } from "../../../src/core/schema/reading";
import type { SiteInfo, SubjectKind } from "../../../src/core/schema/site";
import { RejoinderDb } from "../../../src/storage/db";
import { type MergeInput, merge } from "../../../src/storage/merge";
import { claim } from "../../../src/storage/subjects";
import { siteWhere } from "../../support/readings";

// Dexie looks for the browser's database when it is first imported, which may have been before this file.
Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

const open: RejoinderDb[] = [];
let made = 0;

afterEach(async () => {
  for (const db of open.splice(0)) await db.delete();
});

/** An empty database of its own, gone after the test. */
export function freshDb(name = `test-${made++}`): RejoinderDb {
  const db = new RejoinderDb(name);
  open.push(db);
  return db;
}

/** A database in which the worker has claimed The Plum, with a way to visit its page. */
export async function claimed(site: SiteInfo = siteWhere("author"), kind: SubjectKind = "own", db = freshDb()) {
  const subject = await claim(db, { site: site.id, siteId: "plum", name: "The Plum", kind, aliases: ["Nadia"] }, "2026-11-01T08:00:00Z");
  const visit = (reading: Reading, at: string, more: Partial<MergeInput> = {}) =>
    merge(db, { reading: { ...reading, site: site.id }, subject, site, at, ...more });
  return { db, subject, visit };
}
