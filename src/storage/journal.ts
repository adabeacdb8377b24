import { bytesToHex } from "@noble/hashes/utils.js";
import { incidentDigest } from "../core/identity/seal";
import type { Incident } from "../core/schema/incident";
import type { IncidentRow } from "../core/schema/rows";
import { dropAsides } from "./asides";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";
import { appendSeal } from "./seal";
import { touch } from "./subjects";

/** What the worker writes down. `subject`: which page or account it belongs to; null: any of them. */
export type Entry = Pick<Incident, "kind" | "who" | "said" | "note"> & { at: string; subject: string | null };

const tables = (db: RejoinderDb) => [db.incidents, db.subjects, db.seals, db.settings];

/** An entry may change what is known of its subject, or of every subject when it belongs to none. */
async function touchAll(db: RejoinderDb, subject: string | null): Promise<void> {
  for (const key of subject === null ? await db.subjects.toCollection().primaryKeys() : [subject]) await touch(db, key);
}

/** Keeps an entry and seals it with the time it was logged, both or neither. */
export const logIncident = (db: RejoinderDb, entry: Entry, now: string): Promise<IncidentRow> =>
  guarded(() =>
    db.transaction("rw", tables(db), async () => {
      const key = `${now}|${bytesToHex(crypto.getRandomValues(new Uint8Array(4)))}`;
      const row: IncidentRow = { key, ...entry, loggedAt: now, review: null };
      await db.incidents.add(row);
      await appendSeal(db, now, "incident", [incidentDigest(row)]);
      await touchAll(db, row.subject);
      return row;
    }),
  );

/** Changes what stands outside the seal: the worker's own note, and which review the entry is tied to. */
export const annotate = (db: RejoinderDb, key: string, change: Partial<Pick<IncidentRow, "note" | "review">>): Promise<void> =>
  guarded(async () => {
    await db.incidents.update(key, change);
  });

/** Forgets an entry. Its digest stays in the chain, with a link that says it was deleted. */
export const removeIncident = (db: RejoinderDb, key: string, now: string): Promise<void> =>
  guarded(() =>
    db.transaction("rw", [...tables(db), db.asides], async () => {
      const row = await db.incidents.get(key);
      if (!row) return;
      await db.incidents.delete(key);
      await dropAsides(db, "incidents", key);
      await appendSeal(db, now, "deleted", [incidentDigest(row)]);
      await touchAll(db, row.subject);
    }),
  );

/** The journal, newest first. */
export const journalOf = (db: RejoinderDb): Promise<IncidentRow[]> => guarded(() => db.incidents.orderBy("at").reverse().toArray());
