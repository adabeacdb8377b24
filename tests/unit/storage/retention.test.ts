import { describe, expect, it } from "vitest";
import { captureDigest, firstBreak, incidentDigest } from "../../../src/core/identity/seal";
import type { RejoinderDb } from "../../../src/storage/db";
import { logIncident } from "../../../src/storage/journal";
import { deleteAll, purgeSite, purgeSubject } from "../../../src/storage/purge";
import { keepTo, reportRead, retentionReport } from "../../../src/storage/retain";
import { purgeOlder } from "../../../src/storage/retention";
import { retentionOf, setRetention } from "../../../src/storage/retentionWish";
import { chainsOf } from "../../../src/storage/seal";
import { claim } from "../../../src/storage/subjects";
import { reading, review } from "../../support/readings";
import { claimed } from "./fresh";

const AT = "2026-11-20T18:00:00.000Z";

/** The Plum with an old review in two versions, a new one, and a journal entry of each age. */
async function years() {
  const it = await claimed();
  await it.visit(
    reading([review("ana", { postedOn: "2021-05-01" }), review("ben", { postedOn: "2026-05-01" })]),
    "2026-10-01T09:00:00.000Z",
  );
  await it.visit(reading([review("ana", { text: "Slow, after all.", postedOn: "2021-06-01" })]), "2026-10-02T09:00:00.000Z");
  for (const at of ["2021-05-01T10:00:00.000Z", "2026-05-01T10:00:00.000Z"])
    await logIncident(
      it.db,
      { at, kind: "fee", who: "", said: `said ${at}`, note: "", subject: it.subject.key },
      "2026-10-03T09:00:00.000Z",
    );
  return it;
}

const texts = async (db: RejoinderDb) => (await db.reviews.toArray()).map(({ text }) => text);
const goneLinks = async (db: RejoinderDb) => ((await chainsOf(db))[0] ?? []).filter(({ kind }) => kind === "deleted");

describe("a worker who keeps no more than some years", () => {
  it("has nothing deleted before saying so", async () => {
    const { db } = await years();
    await keepTo(db, "2036-01-01", AT);
    expect(await db.reviews.count()).toBe(2);
    expect(await retentionReport(db)).toBeNull();
  });

  it("has what is older deleted by itself, reads what went until it was read, and is not asked for more that day", async () => {
    const { db } = await years();
    await setRetention(db, { months: 24 });
    await keepTo(db, "2026-11-20", AT);
    expect(await texts(db)).toEqual(["ben says the soup was warm."]);
    expect(await db.incidents.count()).toBe(1);
    expect(await db.tombstones.count()).toBeGreaterThan(0);
    expect(await retentionReport(db)).toEqual({ on: "2026-11-20", reviews: 1, others: 1, subjects: [] });
    await db.reviews.toCollection().modify({ postedOn: "2020-01-01" });
    await keepTo(db, "2026-11-20", AT);
    expect(await db.reviews.count()).toBe(1);
    await keepTo(db, "2026-11-21", AT);
    expect(await retentionReport(db)).toEqual({ on: "2026-11-21", reviews: 2, others: 1, subjects: [] });
    await reportRead(db);
    expect(await retentionReport(db)).toBeNull();
  });

  it("keeps what is exactly as old as that", async () => {
    const { db } = await years();
    await setRetention(db, { months: 6 });
    await keepTo(db, "2026-11-01", AT);
    expect(await db.reviews.count()).toBe(1);
    await keepTo(db, "2026-11-02", AT);
    expect(await db.reviews.count()).toBe(0);
  });
});

describe("a worker who left a job", () => {
  it("has all of its page deleted on the day that was chosen, not before", async () => {
    const { db, subject } = await years();
    await setRetention(db, { leaving: { [subject.key]: "2026-12-01" } });
    await keepTo(db, "2026-11-30", AT);
    expect(await db.reviews.count()).toBe(2);
    await keepTo(db, "2026-12-01", AT);
    expect(await Promise.all([db.subjects, db.reviews, db.versions, db.incidents].map((table) => table.count()))).toEqual([0, 0, 0, 0]);
    expect(await retentionReport(db)).toEqual({ on: "2026-12-01", reviews: 0, others: 0, subjects: [subject.name] });
    expect((await retentionOf(db)).leaving).toEqual({});
  });

  it("who deletes it by hand and claims it anew keeps what is new", async () => {
    const { db, subject } = await years();
    await setRetention(db, { leaving: { [subject.key]: "2026-12-01" } });
    await purgeSubject(db, subject.key);
    await claim(db, subject, AT);
    await keepTo(db, "2026-12-02", AT);
    expect(await db.subjects.count()).toBe(1);
  });
});

describe("what is deleted", () => {
  it.each([
    ["by page", (db: RejoinderDb, key: string) => purgeSubject(db, key)],
    ["by site", (db: RejoinderDb, key: string) => purgeSite(db, key.split(":")[0] ?? "")],
    ["by age", (db: RejoinderDb) => purgeOlder(db, "2027-01-01", AT)],
  ])("%s leaves the digests of all that was sealed in the chain, which still holds", async (_how, purge) => {
    const { db, subject } = await years();
    const kept = [...(await db.reviews.toArray()), ...(await db.versions.toArray())].map((row) => captureDigest(row.subject, row));
    const logged = (await db.incidents.toArray()).map(incidentDigest);
    await purge(db, subject.key);
    expect((await goneLinks(db)).flatMap(({ items }) => items).sort()).toEqual([...kept, ...logged].sort());
    const links = (await chainsOf(db))[0] ?? [];
    expect(firstBreak(links.map(({ key, ...link }) => link))).toBeNull();
  });

  it("by age leaves the digests of the rest out", async () => {
    const { db } = await years();
    await purgeOlder(db, "2024-01-01", AT);
    // Ana's two versions and the old journal entry.
    expect((await goneLinks(db)).flatMap(({ items }) => items)).toHaveLength(3);
  });

  it("was never sealed when it was typed in, so no link speaks of it", async () => {
    const { db, subject } = await years();
    await db.seals.clear();
    await purgeSubject(db, subject.key);
    expect(await db.seals.count()).toBe(0);
  });

  it("all at once leaves nothing, not even the wish to delete", async () => {
    const { db } = await years();
    await setRetention(db, { months: 24 });
    await deleteAll(db);
    expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
  });
});
