import { describe, expect, it } from "vitest";
import { ReviewRow } from "../../../src/core/schema/rows";
import { addReview, removeReview } from "../../../src/storage/entries";
import { addTyped, removeSnapshot } from "../../../src/storage/snapshots";
import { claim } from "../../../src/storage/subjects";
import { reading, review, siteWhere } from "../../support/readings";
import { claimed, freshDb } from "./fresh";

const yelp = siteWhere("author");
const AT = "2026-11-20T10:00:00.000Z";
const entry = (text: string, unique = "u1", over = {}) => ({
  claim: { site: yelp.id, siteId: "plum", name: "The Plum", kind: "own" as const, aliases: [] },
  site: yelp,
  at: AT,
  unique,
  review: { ...review(null, { text, rating: 2, ...over }), author: { id: null, name: null } },
});

describe("a worker who types in a review", () => {
  it("has it kept, marked as typed, and can take it back with the subject it made", async () => {
    const db = freshDb();
    const entered = await addReview(db, entry("The tables wobble."));
    expect(entered).toMatchObject({ isNew: true, made: true });
    const [row] = await db.reviews.toArray();
    expect(ReviewRow.parse(row)).toMatchObject({ source: "typed", rating: 2, text: "The tables wobble." });
    await removeReview(db, entered);
    expect([await db.reviews.count(), await db.subjects.count()]).toEqual([0, 0]);
  });

  it("has taken it back without a mark, so that an older file can still bring the account in", async () => {
    const db = freshDb();
    const subject = await claim(db, entry("x").claim, AT);
    const number = await addTyped(db, subject.key, { average: 4.8, decimals: 2, count: null, distribution: null }, AT);
    const entered = await addReview(db, entry("The tables wobble."));
    await removeSnapshot(db, number.key, true);
    expect(await db.subjects.count()).toBe(1);
    await removeReview(db, { ...entered, made: true });
    expect([await db.subjects.count(), await db.tombstones.count()]).toEqual([0, 0]);
  });

  it("has two bare ratings of one day kept as two, but the same words once", async () => {
    const db = freshDb();
    await addReview(db, entry("", "u1"));
    await addReview(db, entry("", "u2"));
    expect(await db.reviews.count()).toBe(2);
    await addReview(db, entry("Same words.", "u3"));
    expect(await addReview(db, entry("Same words.", "u4"))).toMatchObject({ isNew: false });
    expect(await db.reviews.count()).toBe(3);
  });

  it("keeps the subject when it was there before", async () => {
    const { db } = await claimed();
    await removeReview(db, await addReview(db, entry("The tables wobble.")));
    expect(await db.subjects.count()).toBe(1);
  });

  it("finds the review once when the page shows it later, no longer as typed", async () => {
    const { db, visit } = await claimed();
    await addReview(db, entry("The tables wobble."));
    await visit(reading([review("ada", { text: "The tables wobble.", rating: 2 })]), "2026-11-21T08:00:00Z");
    const rows = await db.reviews.toArray();
    expect(rows).toHaveLength(1);
    expect(rows[0]).not.toHaveProperty("source");
  });
});
