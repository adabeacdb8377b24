import { describe, expect, it } from "vitest";
import { draftKey, getDraft, saveDraft } from "../../../src/storage/drafts";
import { healthOf } from "../../../src/storage/health";
import { historyOf } from "../../../src/storage/history";
import { deleteAll, purgeSite, purgeSubject } from "../../../src/storage/purge";
import { reviewsOf } from "../../../src/storage/reviews";
import { getSetting, pseudonymKey, setSetting } from "../../../src/storage/settings";
import { addTyped, removeSnapshot, snapshotsOf } from "../../../src/storage/snapshots";
import { claim, getSubject, isWatched, listSubjects } from "../../../src/storage/subjects";
import { reading, review, siteWhere } from "../../support/readings";
import { claimed, freshDb } from "./fresh";

const MONDAY = "2026-11-02T09:00:00.000Z";
const account = { site: "uber", siteId: "account", name: "Uber", kind: "account", aliases: [] } as const;

describe("a worker who claims a page", () => {
  it("has it watched from then on", async () => {
    const { db, subject } = await claimed();
    expect(await isWatched(db, subject.key)).toBe(true);
    expect(await isWatched(db, "yelp:elsewhere")).toBe(false);
  });

  it("changes the names she is called by claiming again, and loses nothing", async () => {
    const { db, subject, visit } = await claimed(siteWhere("author"), "workplace");
    await visit(reading([review("ana")]), MONDAY);
    const before = (await getSubject(db, subject.key))?.revision ?? 0;
    const again = await claim(db, { ...subject, aliases: ["Nadia", "Nadja"] }, "2026-11-09T08:00:00Z");
    expect(again).toMatchObject({ aliases: ["Nadia", "Nadja"], claimedAt: subject.claimedAt });
    expect(again.revision).toBe(before + 1);
    expect(await reviewsOf(db, subject.key)).toHaveLength(1);
  });
});

describe("a driver who types in the number of the app", () => {
  it("starts the trend with it, and takes it back with one undo", async () => {
    const db = freshDb();
    const { key } = await claim(db, { ...account, aliases: [] }, MONDAY);
    expect(await isWatched(db, key)).toBe(false);
    const typed = await addTyped(db, key, { average: 4.87, decimals: 2, count: 500, distribution: [3, 2, 5, 30, 460] }, MONDAY);
    expect((await historyOf(db, key)).snapshots).toEqual([
      { at: MONDAY, average: 4.87, decimals: 2, count: 500, distribution: [3, 2, 5, 30, 460] },
    ]);
    expect((await getSubject(db, key))?.revision).toBe(1);
    await removeSnapshot(db, typed.key);
    expect(await snapshotsOf(db, key)).toEqual([]);
    expect((await getSubject(db, key))?.revision).toBe(2);
  });

  it("sees the numbers in the order of their days", async () => {
    const db = freshDb();
    const { key } = await claim(db, { ...account, aliases: [] }, MONDAY);
    for (const at of ["2026-11-03T00:00:00Z", "2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z"]) {
      await addTyped(db, key, { average: 4.9, decimals: 2, count: null, distribution: null }, at);
    }
    expect((await snapshotsOf(db, key)).map(({ at }) => at.slice(8, 10))).toEqual(["01", "02", "03"]);
  });
});

describe("a draft", () => {
  const read = async () => {
    const { db, visit, subject } = await claimed();
    await visit(reading([review("a1", { text: "Kind and quick." })]), MONDAY);
    const [kept] = await reviewsOf(db, subject.key);
    if (!kept) throw new Error("no review was kept");
    const key = draftKey(kept.key, "manager", "en");
    const row = { key, subject: subject.key, review: kept.key, addressee: "manager", lang: "en", text: "Hi", savedAt: MONDAY } as const;
    return { db, row, subject };
  };

  it("is found as it was left, one for each addressee and language", async () => {
    const { db, row } = await read();
    await saveDraft(db, row);
    await saveDraft(db, { ...row, text: "Hi Jo" });
    expect(await getDraft(db, row.key)).toMatchObject({ text: "Hi Jo" });
    expect(await getDraft(db, draftKey(row.review, "manager", "es"))).toBeUndefined();
  });

  it("typed on a page still open after its review was deleted is not kept, and that is said", async () => {
    const { db, row, subject } = await read();
    await purgeSubject(db, subject.key);
    await expect(saveDraft(db, row)).rejects.toMatchObject({ code: "gone" });
    expect(await getDraft(db, row.key)).toBeUndefined();
  });
});

describe("settings", () => {
  it("give back what was put in", async () => {
    const db = freshDb();
    await setSetting(db, "lang", "es");
    expect(await getSetting(db, "lang")).toBe("es");
    expect(await getSetting(db, "other")).toBeUndefined();
  });

  it("hold one key for pseudonyms, also when two parts make it at once", async () => {
    const db = freshDb();
    const [one, two] = await Promise.all([pseudonymKey(db), pseudonymKey(db)]);
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(two).toBe(one);
    expect(await pseudonymKey(db)).toBe(one);
  });
});

describe("a worker who wants things forgotten", () => {
  const two = async () => {
    const plum = await claimed();
    await plum.visit(reading([review("ana")]), MONDAY);
    await plum.visit(reading([review("ana", { text: "Edited." })]), "2026-11-03T09:00:00.000Z");
    const other = await claim(plum.db, { ...account, aliases: [] }, MONDAY);
    await addTyped(plum.db, other.key, { average: 4.9, decimals: 2, count: null, distribution: null }, MONDAY);
    return { ...plum, other };
  };
  const left = async (db: Awaited<ReturnType<typeof two>>["db"]) =>
    Object.fromEntries(
      (await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const))).filter(([, rows]) => rows > 0),
    );

  it("purges one subject with all that was kept of it, and nothing else", async () => {
    // The seal keeps digests, never words, and gets a link that says so: the chain still holds.
    const { db, subject } = await two();
    await purgeSubject(db, subject.key);
    expect(await left(db)).toEqual({ subjects: 1, snapshots: 1, health: 1, seals: 3, settings: 2, tombstones: 1 });
  });

  it("purges one site", async () => {
    const { db, other } = await two();
    await purgeSite(db, "yelp");
    expect(await left(db)).toEqual({ subjects: 1, snapshots: 1, seals: 3, settings: 2, tombstones: 1 });
    expect((await listSubjects(db)).map(({ key }) => key)).toEqual([other.key]);
    expect(await healthOf(db, "yelp")).toBeUndefined();
  });

  it("deletes everything, the key of the pseudonyms included", async () => {
    const { db } = await two();
    await deleteAll(db);
    expect(await left(db)).toEqual({});
  });
});
