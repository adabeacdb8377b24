import { describe, expect, it } from "vitest";
import { historyOf } from "../../../src/storage/history";
import { reviewsOf, versionsOf } from "../../../src/storage/reviews";
import { reading, review, siteWhere } from "../../support/readings";
import { claimed, freshDb } from "./fresh";

const MONDAY = "2026-11-02T09:00:00.000Z";
const TUESDAY = "2026-11-03T09:00:00.000Z";
const WEDNESDAY = "2026-11-04T09:00:00.000Z";

describe("a worker who visits her claimed page", () => {
  it("has every review kept once, with when it was posted and first seen", async () => {
    const { db, subject, visit } = await claimed();
    expect(await visit(reading([review("ana"), review("ben", { rating: 2 })]), MONDAY)).toEqual({ kept: 2, added: 2, changed: 0, same: 0 });
    const rows = await reviewsOf(db, subject.key);
    expect(rows.map((row) => [row.rating, row.postedOn, row.firstSeen, row.lastSeen, row.version]).sort()).toEqual([
      [2, "2026-05-01", MONDAY, MONDAY, 1],
      [4, "2026-05-01", MONDAY, MONDAY, 1],
    ]);
  });

  it("adds nothing by visiting again, and only the day it was last seen moves", async () => {
    const { db, subject, visit } = await claimed();
    const page = reading([review("ana"), review("ben")]);
    await visit(page, MONDAY);
    const revision = (await db.subjects.get(subject.key))?.revision;
    expect(await visit(page, "2026-11-02T10:00:00.000Z")).toEqual({ kept: 2, added: 0, changed: 0, same: 2 });
    expect((await db.subjects.get(subject.key))?.revision).toBe(revision);
    expect(await db.versions.count()).toBe(0);
    const rows = await reviewsOf(db, subject.key);
    expect(rows.map((row) => [row.firstSeen, row.lastSeen])).toEqual([
      [MONDAY, "2026-11-02T10:00:00.000Z"],
      [MONDAY, "2026-11-02T10:00:00.000Z"],
    ]);
  });

  it("keeps what a review said before it was edited", async () => {
    const { db, subject, visit } = await claimed();
    await visit(reading([review("ana", { rating: 5, text: "Lovely.", postedOn: "2026-05-01" })]), MONDAY);
    expect(await visit(reading([review("ana", { rating: 1, text: "I take it back.", postedOn: "2026-10-30" })]), TUESDAY)).toEqual({
      kept: 1,
      added: 0,
      changed: 1,
      same: 0,
    });
    const [row] = await reviewsOf(db, subject.key);
    expect(row).toMatchObject({ rating: 1, text: "I take it back.", version: 2, firstSeen: MONDAY, seenFrom: TUESDAY });
    expect(await versionsOf(db, row?.key ?? "")).toMatchObject([
      { rating: 5, text: "Lovely.", postedOn: "2026-05-01", seenFrom: MONDAY, seenTo: MONDAY },
    ]);
  });

  it("is not misled by a tab that was left open and shows the older version later", async () => {
    const { db, subject, visit } = await claimed();
    const old = reading([review("ana", { text: "Lovely.", postedOn: "2026-05-01" })]);
    await visit(old, MONDAY);
    await visit(reading([review("ana", { text: "I take it back.", postedOn: "2026-10-30" })]), TUESDAY);
    expect(await visit(old, WEDNESDAY)).toMatchObject({ added: 0, changed: 0 });
    expect(await reviewsOf(db, subject.key)).toMatchObject([{ text: "I take it back." }]);
    expect(await db.versions.count()).toBe(1);
  });

  it("does not take a poorer look for an edit: spaces, a missing day or a missing reply", async () => {
    const { db, subject, visit } = await claimed();
    const reply = { text: "Thank you.", postedOn: "2026-05-03" };
    await visit(reading([review("ana", { text: "Warm\n\nsoup,  kind people.", reply })]), MONDAY);
    const poorer = review("ana", { text: "Warm soup, kind people.", postedOn: null, reply: null });
    expect(await visit(reading([poorer]), TUESDAY)).toMatchObject({ changed: 0, same: 1 });
    expect(await reviewsOf(db, subject.key)).toMatchObject([{ text: "Warm\n\nsoup,  kind people.", postedOn: "2026-05-01", reply }]);
  });

  it("learns from a richer look what a poorer one could not read", async () => {
    const { db, subject, visit } = await claimed();
    await visit(reading([review("ana", { postedOn: null, details: { course: "A1" } })]), MONDAY);
    const richer = review("ana", { id: "r-1", postedOn: "2026-05-01", details: { grade: "B" } });
    expect(await visit(reading([richer]), TUESDAY)).toMatchObject({ changed: 0, same: 1 });
    expect(await reviewsOf(db, subject.key)).toMatchObject([
      { siteReviewId: "r-1", postedOn: "2026-05-01", details: { course: "A1", grade: "B" }, version: 1 },
    ]);
  });

  it("gets an owner's reply that came later, without taking it for an edit of the review", async () => {
    const { db, subject, visit } = await claimed();
    await visit(reading([review("ana")]), MONDAY);
    await visit(reading([review("ana", { reply: { text: "Thank you.", postedOn: null } })]), TUESDAY);
    expect(await reviewsOf(db, subject.key)).toMatchObject([{ reply: { text: "Thank you.", postedOn: null }, version: 1 }]);
  });

  it("keeps the earlier versions that the page itself shows, each once", async () => {
    const { db, subject, visit } = await claimed();
    const earlier = (postedOn: string) => ({ rating: 3, postedOn, text: `As of ${postedOn}.` });
    await visit(reading([review("ana", { previous: [earlier("2024-01-01")] })]), MONDAY);
    await visit(reading([review("ana", { previous: [earlier("2025-01-01"), earlier("2024-01-01")] })]), TUESDAY);
    expect((await reviewsOf(db, subject.key))[0]?.previous.map(({ postedOn }) => postedOn)).toEqual(["2025-01-01", "2024-01-01"]);
  });

  it("does not take an earlier version for another because one look read less of it", async () => {
    const { db, subject, visit } = await claimed();
    const text = "It was fine.\nReally.";
    await visit(reading([review("ana", { previous: [{ rating: null, postedOn: "2024-01-01", text }] })]), MONDAY);
    await visit(reading([review("ana", { previous: [{ rating: 3, postedOn: null, text: "It was fine. Really." }] })]), TUESDAY);
    expect((await reviewsOf(db, subject.key))[0]?.previous).toEqual([{ rating: 3, postedOn: "2024-01-01", text }]);
  });

  it("keeps nothing of a page that was never claimed, or was forgotten meanwhile", async () => {
    const { db, subject, visit } = await claimed();
    await db.subjects.delete(subject.key);
    expect(await visit(reading([review("ana")]), MONDAY)).toEqual({ kept: 0, added: 0, changed: 0, same: 0 });
    expect(await db.reviews.count()).toBe(0);
    expect(await db.health.count()).toBe(0);
  });
});

describe("the same review by two roads", () => {
  it("meets itself on a site where the author identifies it, whether or not the page gave the review's id", async () => {
    const { db, visit } = await claimed();
    await visit(reading([review("ana", { id: null })], { road: "cards" }), MONDAY);
    await visit(reading([review("ana", { id: "r-1" })], { road: "embedded" }), TUESDAY);
    await visit(reading([review("ana", { id: null, text: "Edited since." })], { road: "cards" }), WEDNESDAY);
    expect(await db.reviews.count()).toBe(1);
  });

  it.each([
    ["author", ["ana", null]],
    ["author", [null, "ana"]],
  ] as const)("meets itself when one look lacked the author (%s, %j)", async (identity, authors) => {
    const { db, visit } = await claimed(siteWhere(identity));
    for (const [index, who] of authors.entries()) {
      await visit(reading([review("ana", { author: { id: who, name: "Ana Q." } })]), index === 0 ? MONDAY : TUESDAY);
    }
    expect(await db.reviews.count()).toBe(1);
  });

  it("follows a review first read without its author through a later edit", async () => {
    const { db, visit } = await claimed();
    await visit(reading([review("ana", { author: { id: null, name: "ana Q." } })]), MONDAY);
    await visit(reading([review("ana")]), TUESDAY);
    await visit(reading([review("ana", { text: "Edited since.", postedOn: "2026-10-01" })]), WEDNESDAY);
    expect(await db.reviews.count()).toBe(1);
    expect(await db.versions.count()).toBe(1);
  });

  it("keeps two reviews of one day and one text apart when the site gives each its id", async () => {
    const { db, visit } = await claimed(siteWhere("id"));
    const nameless = { author: { id: null, name: null }, text: "No Comments" };
    await visit(reading([review(null, { ...nameless, id: "1" }), review(null, { ...nameless, id: "2" })]), MONDAY);
    expect(await db.reviews.count()).toBe(2);
  });
});

describe("reviewers", () => {
  it("become pseudonyms: no name and no author id is stored anywhere", async () => {
    const { db, visit } = await claimed();
    await visit(reading([review("author-4711", { id: "r-1", author: { id: "author-4711", name: "Zebedee Q." }, text: "Fine." })]), MONDAY);
    const all = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
    expect(all).toContain("Fine.");
    expect(all).not.toContain("author-4711");
    expect(all).not.toContain("Zebedee");
  });

  it("are strangers to each other on two devices", async () => {
    const hashes = [];
    for (const db of [freshDb(), freshDb()]) {
      const { visit, subject } = await claimed(siteWhere("author"), "own", db);
      await visit(reading([review("ana")]), MONDAY);
      hashes.push((await reviewsOf(db, subject.key))[0]?.reviewer);
    }
    expect(hashes[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(hashes[0]).not.toBe(hashes[1]);
  });
});

describe("a page that could not be read well", () => {
  it.each(["not-loaded", "blocked", "not-a-review-page"] as const)("in state %s changes no review and no number", async (state) => {
    const { db, subject, visit } = await claimed();
    await visit(reading([review("ana")]), MONDAY);
    const before = await Promise.all([reviewsOf(db, subject.key), db.snapshots.toArray()]);
    const stated = { average: 1, decimals: 0, total: 1, distribution: null, notCounted: null };
    await visit(reading([review("ana", { text: "Nonsense." }), review("zoe")], { state, stated }), TUESDAY);
    expect(await Promise.all([reviewsOf(db, subject.key), db.snapshots.toArray()])).toEqual(before);
    expect(await db.health.get("yelp")).toMatchObject({ lastState: state, lastAt: TUESDAY, lastGoodAt: MONDAY });
  });

  it("in state suspect adds what it understood and overwrites nothing", async () => {
    const { db, subject, visit } = await claimed();
    await visit(reading([review("ana")]), MONDAY);
    await visit(reading([review("ana", { text: "Half a sent" }), review("zoe")], { state: "suspect", seen: 10 }), TUESDAY);
    const rows = await reviewsOf(db, subject.key);
    expect(rows.map((row) => row.text).sort()).toEqual(["ana says the soup was warm.", "zoe says the soup was warm."]);
    expect(await db.health.get("yelp")).toMatchObject({ seen: 10, understood: 2, lastGoodAt: MONDAY });
  });
});

describe("at a workplace", () => {
  it("only what names the worker is kept, with how much of the page that was", async () => {
    const { db, subject, visit } = await claimed(siteWhere("author"), "workplace");
    const page = reading([review("ana", { text: "Nadia was kind." }), review("ben"), review("cy")]);
    const keep = ({ text }: { text: string }) => text.includes("Nadia");
    expect(await visit(page, MONDAY, { keep })).toEqual({ kept: 1, added: 1, changed: 0, same: 0 });
    expect(await reviewsOf(db, subject.key)).toMatchObject([{ text: "Nadia was kind." }]);
    expect(await db.snapshots.toArray()).toMatchObject([{ average: 4.5, count: 40, seen: 3, aboutMe: 1 }]);
  });

  it("a review that is kept stays followed when an edit takes her name out", async () => {
    const { db, visit } = await claimed(siteWhere("author"), "workplace");
    const keep = ({ text }: { text: string }) => text.includes("Nadia");
    await visit(reading([review("ana", { text: "Nadia was rude." })]), MONDAY, { keep });
    expect(await visit(reading([review("ana", { text: "She was rude." })]), TUESDAY, { keep })).toMatchObject({ changed: 1 });
    expect(await db.versions.toArray()).toMatchObject([{ text: "Nadia was rude." }]);
  });
});

describe("the platform's own number", () => {
  const stated = (average: number, total: number) => ({ average, decimals: 1, total, distribution: null, notCounted: null });

  it("is kept once a day while it stands still, and whenever it moves", async () => {
    const { db, visit } = await claimed();
    await visit(reading([], { stated: stated(4.5, 40) }), "2026-11-02T09:00:00.000Z");
    await visit(reading([], { stated: stated(4.5, 40) }), "2026-11-02T12:00:00.000Z");
    await visit(reading([], { stated: stated(4.4, 41) }), "2026-11-02T15:00:00.000Z");
    await visit(reading([], { stated: stated(4.4, 41) }), "2026-11-03T09:00:00.000Z");
    expect((await db.snapshots.toArray()).map(({ at, average }) => [at.slice(0, 13), average])).toEqual([
      ["2026-11-02T09", 4.5],
      ["2026-11-02T15", 4.4],
      ["2026-11-03T09", 4.4],
    ]);
  });

  it("is not taken from a filtered view", async () => {
    const { db, visit } = await claimed();
    await visit(reading([review("ana")], { view: { start: null, sort: null, filtered: true } }), MONDAY);
    expect(await db.snapshots.count()).toBe(0);
    expect(await db.reviews.count()).toBe(1);
  });

  it("is taken to be as exact as it was shown when the page does not say", async () => {
    const { db, subject, visit } = await claimed();
    await visit(reading([], { stated: { ...stated(4.5, 40), decimals: null } }), MONDAY);
    expect((await historyOf(db, subject.key)).snapshots).toMatchObject([{ average: 4.5, decimals: 1 }]);
  });

  it("joins the reviews in the history that the analysis reads", async () => {
    const { db, subject, visit } = await claimed();
    await visit(reading([review("ana", { postedOn: "2026-05-02" }), review("ben", { postedOn: "2026-05-01", rating: 1 })]), MONDAY);
    expect(await historyOf(db, subject.key)).toMatchObject({
      id: "yelp:plum",
      site: "yelp",
      kind: "own",
      reviews: [
        { rating: 1, postedOn: "2026-05-01" },
        { rating: 4, postedOn: "2026-05-02" },
      ],
      snapshots: [{ at: MONDAY, average: 4.5, decimals: 1, count: 40 }],
    });
  });
});

describe("a page read in parts", () => {
  it("counts as understood what earlier messages carried", async () => {
    const { db, visit } = await claimed();
    await visit(reading([review("cy")], { seen: 3 }), MONDAY, { alreadySent: 2 });
    expect(await db.health.get("yelp")).toMatchObject({ seen: 3, understood: 3, lastState: "read" });
  });
});

describe("how a site was read", () => {
  it("stands beside how it was read well, with how often it failed since; a good look ends that", async () => {
    const { db, visit } = await claimed();
    await visit(reading([review("ana"), review("ben")], { road: "both" }), MONDAY);
    await visit(reading([], { state: "not-loaded", road: "none" }), TUESDAY);
    await visit(reading([review("ana")], { state: "suspect", seen: 2 }), WEDNESDAY);
    expect(await db.health.get("yelp")).toEqual({
      key: "yelp",
      lastState: "suspect",
      lastRoad: "cards",
      lastAt: WEDNESDAY,
      seen: 2,
      understood: 1,
      lastGoodAt: MONDAY,
      lastGood: { road: "both", seen: 2, understood: 2 },
      failed: 2,
    });
    await visit(reading([review("ana")]), "2026-11-05T09:00:00.000Z");
    expect(await db.health.get("yelp")).toMatchObject({ failed: 0, lastGood: { seen: 1 } });
  });
});
