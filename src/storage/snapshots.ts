import Dexie from "dexie";
import type { SnapshotRow } from "../core/schema/rows";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";
import { touch } from "./subjects";
import { unmake } from "./unmake";

/** A number the worker typed in: average as shown with this many digits; count and star bars when the app shows them. */
export type Typed = Pick<SnapshotRow, "average" | "decimals" | "count" | "distribution">;

export const snapshotKey = (subject: string, source: SnapshotRow["source"], at: string): string => `${subject}|${source}|${at}`;

const range = (db: RejoinderDb, subject: string, until?: string) =>
  db.snapshots.where("[subject+at]").between([subject, Dexie.minKey], [subject, until ?? Dexie.maxKey], true, true);

/** Keeps a number the worker typed in. `removeSnapshot` with its key takes it back. */
export const addTyped = (db: RejoinderDb, subject: string, typed: Typed, at: string): Promise<SnapshotRow> =>
  guarded(() =>
    db.transaction("rw", db.snapshots, db.subjects, async () => {
      const { average, decimals, count, distribution } = typed;
      const key = snapshotKey(subject, "typed", at);
      const row: SnapshotRow = { key, subject, at, source: "typed", average, decimals, count, distribution, seen: null, aboutMe: null };
      await db.snapshots.put(row);
      await touch(db, subject);
      return row;
    }),
  );

/** Takes a snapshot back; `made`: with its subject, if that was made for it and holds nothing else. */
export const removeSnapshot = (db: RejoinderDb, key: string, made = false): Promise<void> =>
  guarded(() =>
    db.transaction("rw", db.tables, async () => {
      const row = await db.snapshots.get(key);
      if (!row) return;
      await db.snapshots.delete(key);
      if (made) await unmake(db, row.subject);
      else await touch(db, row.subject);
    }),
  );

/** The platform's numbers over time, oldest first. */
export const snapshotsOf = (db: RejoinderDb, subject: string): Promise<SnapshotRow[]> => guarded(() => range(db, subject).toArray());

/** The last snapshot that a page gave, up to a moment if one is given; undefined when none did. */
export const lastPageSnapshot = (db: RejoinderDb, subject: string, until?: string): Promise<SnapshotRow | undefined> =>
  guarded(() =>
    range(db, subject, until)
      .reverse()
      .filter((row) => row.source === "page")
      .first(),
  );
