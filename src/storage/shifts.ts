import type { ShiftRow } from "../core/schema/rows";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";
import { touch } from "./subjects";

/** What a tap on a day makes of it: nothing known, worked, off, nothing known again. */
const NEXT = { none: "on", on: "off", off: "none" } as const;

export const handKey = (subject: string, day: string): string => `${subject}|${day}|hand`;

/** The shifts kept of a subject, oldest first. */
export const shiftsOf = (db: RejoinderDb, subject: string): Promise<ShiftRow[]> =>
  guarded(() => db.shifts.where("subject").equals(subject).sortBy("day"));

/** Turns a day one step on: not known, worked, off. What an import brought stands beside it and is not changed. */
export const tapDay = (db: RejoinderDb, subject: string, day: string): Promise<void> =>
  guarded(() =>
    db.transaction("rw", db.shifts, db.subjects, async () => {
      const key = handKey(subject, day);
      const row = await db.shifts.get(key);
      const next = NEXT[row ? (row.off ? "off" : "on") : "none"];
      if (next === "none") await db.shifts.delete(key);
      else await db.shifts.put({ key, subject, day, start: null, end: null, off: next === "off", people: null, label: "", batch: null });
      await touch(db, subject);
    }),
  );
