import { describe, expect, it } from "vitest";
import type { SiteInfo } from "../../../src/core/schema/site";
import type { RejoinderDb } from "../../../src/storage/db";
import { meet } from "../../../src/storage/meet";
import { mergeIn } from "../../../src/storage/mergeIn";
import { purgeSubject } from "../../../src/storage/purge";
import { replaceAll } from "../../../src/storage/restore";
import { countOlder, purgeOlder } from "../../../src/storage/retention";
import { claim } from "../../../src/storage/subjects";
import { reading, review, siteWhere } from "../../support/readings";
import { claimed, freshDb } from "../storage/fresh";
import { AT, exportedFrom, fullDb, tablesOf } from "./full";

const PHONE = "1f".repeat(32);
const LAPTOP = "2e".repeat(32);
const LONG = "She waited an hour for the soup and nobody came.";

async function device(key: string, site: SiteInfo = siteWhere("author")) {
  const it = await claimed(site, "own", freshDb());
  await it.db.settings.put({ key: "pseudonymKey", value: key });
  return it;
}

/** Carries everything from one device to another. */
const carry = async (from: RejoinderDb, to: RejoinderDb) => mergeIn(to, await exportedFrom(from));
const rows = async (db: RejoinderDb) => (await db.reviews.toArray()).map(({ text, reviewer }) => ({ text, reviewer }));

describe("a worker with two devices", () => {
  it("meets the same reviewer once: by the same words, though each device had its own key", async () => {
    const [phone, laptop] = [await device(PHONE), await device(LAPTOP)];
    await phone.visit(reading([review("ana", { text: LONG }), review("ben")]), "2026-11-02T09:00:00.000Z");
    await laptop.visit(reading([review("ana", { text: LONG })]), "2026-11-03T09:00:00.000Z");
    const [before] = await rows(laptop.db);
    expect((await rows(phone.db)).map(({ reviewer }) => reviewer)).not.toContain(before?.reviewer);
    expect(await carry(phone.db, laptop.db)).toMatchObject({ aside: 0 });
    await carry(laptop.db, phone.db);
    expect(await laptop.db.reviews.count()).toBe(2);
    expect(new Set(await rows(laptop.db))).toEqual(new Set(await rows(phone.db)));
    const [ana] = await laptop.db.reviews.filter(({ text }) => text === LONG).toArray();
    expect(ana).toMatchObject({ firstSeen: "2026-11-02T09:00:00.000Z", lastSeen: "2026-11-03T09:00:00.000Z", version: 1 });
  });

  it("meets the same reviewer by the site's own id, when one device saw the review after it was edited", async () => {
    const [phone, laptop] = [await device(PHONE), await device(LAPTOP)];
    await phone.visit(reading([review("ana", { id: "r1", text: "Slow.", postedOn: "2026-05-01" })]), "2026-11-02T09:00:00.000Z");
    await laptop.visit(reading([review("ana", { id: "r1", text: "Fine.", postedOn: "2026-06-01" })]), "2026-11-03T09:00:00.000Z");
    await carry(phone.db, laptop.db);
    expect(await laptop.db.reviews.toArray()).toMatchObject([{ text: "Fine.", version: 2 }]);
    expect(await laptop.db.versions.toArray()).toMatchObject([{ text: "Slow." }]);
  });

  it("meets a reviewer of whom nothing could be told, at the next visit to the page, with draft and answer", async () => {
    const [phone, laptop] = [await device(PHONE), await device(LAPTOP)];
    await phone.visit(reading([review("ana", { text: "Slow.", postedOn: "2026-05-01" })]), "2026-11-02T09:00:00.000Z");
    await laptop.visit(reading([review("ana", { text: "Fine.", postedOn: "2026-06-01" })]), "2026-11-03T09:00:00.000Z");
    for (const [{ db, subject }, text] of [
      [phone, "From the phone"],
      [laptop, "From the laptop"],
    ] as const) {
      const [row] = await db.reviews.toArray();
      const of = { subject: subject.key, review: row?.key ?? "" };
      await db.drafts.put({ ...of, key: `${of.review}|manager|en`, addressee: "manager", lang: "en", text, savedAt: AT });
    }
    for (const [from, to] of [
      [phone, laptop],
      [laptop, phone],
    ] as const) {
      await carry(from.db, to.db);
      expect(await to.db.reviews.count()).toBe(2);
    }
    for (const { db, visit, subject } of [phone, laptop]) {
      const seen = [review("ana", { text: "Fine.", postedOn: "2026-06-01" })];
      await meet(db, seen, siteWhere("author"), subject.key);
      await visit(reading(seen), "2026-11-05T09:00:00.000Z");
      expect(await db.reviews.toArray()).toMatchObject([{ text: "Fine.", version: 2, firstSeen: "2026-11-02T09:00:00.000Z" }]);
      expect(await db.versions.toArray()).toMatchObject([{ text: "Slow." }]);
      const drafts = [...(await db.drafts.toArray()), ...(await db.asides.toArray()).map(({ row }) => row)];
      expect(drafts.map(({ text }) => text).sort()).toEqual(["From the laptop", "From the phone"]);
      const [row] = await db.reviews.toArray();
      expect(drafts.every(({ review: of }) => of === row?.key)).toBe(true);
    }
    expect(await rows(phone.db)).toEqual(await rows(laptop.db));
  });

  it("sees one label for one reviewer of several posts, once devices know they mean the same person", async () => {
    const site = siteWhere("id");
    const [phone, laptop] = [await device(PHONE, site), await device(LAPTOP, site)];
    await phone.visit(reading([review("ana", { id: "1" })]), "2026-11-02T09:00:00.000Z");
    await laptop.visit(reading([review("ana", { id: "1" }), review("ana", { id: "2", text: "Again." })]), "2026-11-03T09:00:00.000Z");
    await carry(phone.db, laptop.db);
    const reviewers = (await laptop.db.reviews.toArray()).map(({ reviewer }) => reviewer);
    expect(reviewers).toHaveLength(2);
    expect(new Set(reviewers).size).toBe(1);
  });

  it("keeps two people apart who posted the same words on the same day", async () => {
    const [phone, laptop] = [await device(PHONE), await device(LAPTOP)];
    await phone.visit(reading([review("ana", { text: LONG }), review("ben", { text: LONG })]), "2026-11-02T09:00:00.000Z");
    await laptop.visit(reading([review("ana", { text: LONG })]), "2026-11-03T09:00:00.000Z");
    await carry(laptop.db, phone.db);
    expect((await phone.db.reviews.toArray()).filter(({ under }) => under === undefined).length).toBeGreaterThanOrEqual(1);
    expect(await phone.db.reviews.count()).toBe(3);
    await meet(phone.db, [review("ana", { text: LONG }), review("ben", { text: LONG })], siteWhere("author"), phone.subject.key);
    expect(await phone.db.reviews.count()).toBe(2);
  });

  it("brings the same file in twice without a change, and her own settings stay", async () => {
    const [phone, laptop] = [await device(PHONE), await device(LAPTOP)];
    await phone.visit(reading([review("ana"), review("ben")]), "2026-11-02T09:00:00.000Z");
    await phone.db.settings.bulkPut([
      { key: "language", value: "es" },
      { key: "digest", value: "friday" },
    ]);
    await laptop.db.settings.put({ key: "language", value: "en" });
    await carry(phone.db, laptop.db);
    const once = await tablesOf(laptop.db);
    expect(await carry(phone.db, laptop.db)).toEqual({ added: 0, changed: 0, aside: 0, buried: 0 });
    expect(await tablesOf(laptop.db)).toEqual(once);
    expect(once.settings).toEqual(
      expect.arrayContaining([
        { key: "language", value: "en" },
        { key: "digest", value: "friday" },
      ]),
    );
  });
});

describe("a worker who deleted something", () => {
  const old = async () => {
    const it = await device(PHONE);
    await it.visit(
      reading([review("ana", { postedOn: "2021-05-01" }), review("ben", { postedOn: "2026-05-01" })]),
      "2026-11-02T09:00:00.000Z",
    );
    await it.db.incidents.put({
      key: "i1",
      subject: null,
      at: "2021-05-01T10:00:00Z",
      loggedAt: AT,
      kind: "fee",
      said: "",
      note: "old note",
      who: "",
      review: null,
    });
    return { ...it, backup: await exportedFrom(it.db) };
  };
  const words = async (db: RejoinderDb) => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));

  it("by age has no word of it left, and an older backup does not bring it back unasked", async () => {
    const { db, backup } = await old();
    expect(await countOlder(db, "2024-01-01")).toEqual({ reviews: 1, others: 1 });
    await purgeOlder(db, "2024-01-01", "2026-11-22T08:00:00.000Z");
    expect(await words(db)).not.toMatch(/ana|old note/);
    expect(await mergeIn(db, backup)).toMatchObject({ added: 0, buried: 1 });
    expect(await words(db)).not.toMatch(/ana|old note/);
    expect(await mergeIn(db, backup, { revive: true })).toMatchObject({ added: 1, buried: 0 });
    expect(await words(db)).toMatch(/ana says.*/);
    expect(await words(db)).toMatch(/old note/);
  });

  it("by page has no word of it left, an older backup does not bring it back, and what she reads there later is kept", async () => {
    const { db, subject, backup, visit } = await old();
    await purgeSubject(db, subject.key);
    expect(await words(db)).not.toMatch(/ana|ben|plum/i);
    expect(await mergeIn(db, backup)).toMatchObject({ added: 0, buried: 2 });
    expect(await words(db)).not.toMatch(/ana|ben|plum/i);
    const later = new Date(Date.now() + 60_000).toISOString();
    await claim(db, subject, later);
    await visit(reading([review("cy")]), later);
    await mergeIn(db, backup);
    expect((await db.reviews.toArray()).map(({ text }) => text)).toEqual(["cy says the soup was warm."]);
  });
});

describe("a worker who puts a backup in the place of what is here", () => {
  it("has exactly what was in it, and no word of what was here before", async () => {
    const old = await fullDb();
    const here = await device(LAPTOP);
    await here.visit(reading([review("zoe", { text: "Zoe was here." })]), "2026-11-02T09:00:00.000Z");
    await replaceAll(here.db, await exportedFrom(old));
    expect(JSON.stringify(await tablesOf(here.db))).not.toContain("Zoe");
    expect((await tablesOf(here.db)).reviews).toEqual((await tablesOf(old)).reviews);
  });

  it("keeps everything when the write fails in the middle", async () => {
    const here = await fullDb();
    const before = await tablesOf(here);
    const given = await exportedFrom(await fullDb("cd".repeat(32)));
    here.incidents.hook("creating", () => {
      throw new Error("disk");
    });
    await expect(replaceAll(here, given)).rejects.toMatchObject({ name: "StorageError" });
    expect(await tablesOf(here)).toEqual(before);
  });
});
