import { keyId } from "../../../src/core/backup/keys";
import type { Exported } from "../../../src/core/backup/lines";
import { emptyTables, type Tables } from "../../../src/core/backup/tables";
import type { RejoinderDb } from "../../../src/storage/db";
import { reading, review } from "../../support/readings";
import { claimed, freshDb } from "../storage/fresh";

export const AT = "2026-11-20T18:00:00.000Z";
export const KEY = "ab".repeat(32);

/** A cost that a test can pay many times; the file's own bounds allow no less. */
export const CHEAP = { name: "scrypt", n: 2 ** 14, r: 8, p: 1 } as const;

/** A database with something in every table: The Plum with an edited review, a number, a shift, notes and the rest. */
export async function fullDb(key = KEY): Promise<RejoinderDb> {
  const { db, subject, visit } = await claimed(undefined, "own", freshDb());
  await db.settings.put({ key: "pseudonymKey", value: key });
  await visit(
    reading([review("ana"), review("ben", { text: 'Ben, with a "quote", a line\nbreak, \u2028 and an emoji 🍲.' })]),
    "2026-11-02T09:00:00.000Z",
  );
  await visit(reading([review("ana", { text: "ana changed her mind.", postedOn: "2026-06-01" })]), "2026-11-03T09:00:00.000Z");
  const [row] = await db.reviews.toArray();
  const of = { subject: subject.key, review: row?.key ?? "" };
  await db.drafts.put({ ...of, key: `${of.review}|manager|en`, addressee: "manager", lang: "en", text: "Hi Jo", savedAt: AT });
  await db.answers.put({ ...of, key: `${of.review}|mention`, about: "mention", answer: "yes", note: "", at: AT });
  await db.incidents.put({
    key: "i1",
    subject: subject.key,
    at: AT,
    loggedAt: AT,
    kind: "refund",
    said: "",
    note: "No refund on wine.",
    who: "",
    review: null,
  });
  await db.shifts.put({
    key: "s1",
    subject: subject.key,
    day: "2026-11-02",
    start: "17:00",
    end: "01:00",
    off: false,
    people: 3,
    label: "",
    batch: null,
  });
  await db.disputes.put({ ...of, ...dispute, key: "d1", openedAt: AT, keepName: false, reviewerName: null });
  await db.imports.put({
    key: "b1",
    at: AT,
    name: "old.csv",
    subjects: [subject.key],
    made: [],
    added: 1,
    same: 0,
    conflicts: 0,
    before: row ? [row] : [],
    aside: [],
  });
  if ((await db.seals.count()) === 0) await db.seals.put({ ...seal, items: [zeros] });
  await db.absences.put({
    ...of,
    key: `${of.review}#${AT}`,
    kind: "gone",
    lastSeen: AT,
    since: AT,
    checkedAt: AT,
    until: null,
    covered: { order: "newest", to: 20, ends: false },
    notCounted: { before: null, after: null },
  });
  await db.asides.put({ key: "drafts|x|00", table: "drafts", of: "x", subject: subject.key, row: { text: "Another wording" } });
  await db.tombstones.put({ key: "0123456789abcdef0123456789abcdef", at: AT });
  await db.settings.put({ key: "language", value: "es" });
  return db;
}

const zeros = "0".repeat(64);
const seal = {
  key: "0123456789abcdef|000000000000",
  chain: "0123456789abcdef",
  index: 0,
  at: AT,
  kind: "capture",
  prev: zeros,
  link: zeros,
} as const;
const dispute = {
  addressee: "report",
  ground: null,
  filedOn: "2026-11-03",
  dueOn: null,
  answer: "waiting",
  answeredOn: null,
  appealsLeft: null,
  note: "",
} as const;

/** Every row of the tables that a backup holds. */
export async function tablesOf(db: RejoinderDb): Promise<Tables> {
  const tables = emptyTables();
  await Promise.all(
    Object.keys(tables).map(async (name) => {
      Object.assign(tables, { [name]: await db.table(name).toArray() });
    }),
  );
  return tables;
}

/** The same as what a backup gives when it is opened. */
export async function exportedFrom(db: RejoinderDb): Promise<Exported> {
  const tables = await tablesOf(db);
  const key = tables.settings.find((row) => row.key === "pseudonymKey")?.value;
  return {
    head: {
      format: "rejoinder-export",
      version: 1,
      schema: 2,
      madeAt: AT,
      complete: true,
      key: typeof key === "string" ? keyId(key) : null,
    },
    tables,
  };
}
