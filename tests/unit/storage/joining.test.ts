import { describe, expect, it } from "vitest";
import type { ReadReview } from "../../../src/core/schema/reading";
import { reading, review, siteWhere } from "../../support/readings";
import { claimed } from "./fresh";

const DAYS = ["2026-11-02T09:00:00.000Z", "2026-11-03T09:00:00.000Z", "2026-11-04T09:00:00.000Z"];
const WORDS = { text: "Great service.", rating: 5, postedOn: "2026-05-01" };

/** The same words on the same day, by somebody of this name. `id`: what the page says of who wrote it. */
const by = (name: string | null, id: string | null = null, over: Partial<ReadReview> = {}) =>
  review(name, { author: { id, name }, ...WORDS, ...over });

/** What is kept after these pages, one a day. */
async function keptAfter(pages: ReadReview[][], identity: "author" | "id" = "author") {
  const { db, visit } = await claimed(siteWhere(identity));
  for (const [day, page] of pages.entries()) await visit(reading(page), DAYS[day] ?? "");
  return { reviews: await db.reviews.toArray(), versions: await db.versions.count() };
}

describe("two people who wrote the same words on the same day", () => {
  it.each([
    ["both without an id", [[by("Ana Q.")], [by("Ben R.")]]],
    ["the first without an id", [[by("Ana Q.")], [by("Ben R.", "ben")]]],
    ["the second without an id", [[by("Ana Q.", "ana")], [by("Ben R.")]]],
    ["the first without an id, both on the next page", [[by("Ana Q.")], [by("Ana Q.", "ana"), by("Ben R.", "ben")]]],
    ["each with an id", [[by("Ana Q.", "ana")], [by("Ben R.", "ben")]]],
  ])("stay two reviews, %s", async (_how, pages) => {
    const { reviews, versions } = await keptAfter(pages);
    expect(reviews).toHaveLength(2);
    expect(new Set(reviews.map(({ reviewer }) => reviewer)).size).toBe(2);
    expect(versions).toBe(0);
  });

  it("stay two reviews when the page names nobody and the stars differ, and neither is taken for an edit", async () => {
    const { reviews, versions } = await keptAfter([[by(null, null, { rating: 5 }), by(null, null, { rating: 1 })]]);
    expect(reviews.map(({ rating }) => rating).sort()).toEqual([1, 5]);
    expect(versions).toBe(0);
  });

  it("stay two reviews when the page names nobody and they took different courses", async () => {
    const took = (course: string, id: string | null) => by(null, null, { id, details: { course } });
    expect((await keptAfter([[took("ART 1", null), took("ART 2", null)]], "id")).reviews).toHaveLength(2);
    expect((await keptAfter([[took("ART 1", null)], [took("ART 2", "r-2")]], "id")).reviews).toHaveLength(2);
  });

  it("are not guessed apart: of two that could be the one seen before, neither is", async () => {
    const { reviews } = await keptAfter([[by(null)], [by("Ana Q.", "ana"), by("Ben R.", "ben")]]);
    expect(reviews).toHaveLength(3);
  });

  it("are not guessed together: of two seen before, one that could be either is kept beside them", async () => {
    const { reviews } = await keptAfter([[by("Ana Q.", "ana"), by("Ben R.", "ben")], [by(null)]]);
    expect(reviews).toHaveLength(3);
  });

  it("do not share one row that was seen before, one after the other", async () => {
    const { reviews } = await keptAfter([[by("Ana Q.")], [by("Ana Q.", "ana")], [by("Ana Q.", "another-ana")]]);
    expect(reviews).toHaveLength(2);
  });

  it("are told apart by the course where one fits and the other does not", async () => {
    const took = (course: string, id: string | null) => by(null, null, { id, details: { course } });
    const { reviews } = await keptAfter(
      [
        [took("ART 1", null), took("ART 2", null)],
        [took("ART 2", "r-2"), took("ART 1", "r-1")],
      ],
      "id",
    );
    expect(reviews.map(({ siteReviewId, details }) => [siteReviewId, details.course]).sort()).toEqual([
      ["r-1", "ART 1"],
      ["r-2", "ART 2"],
    ]);
  });
});

describe("one review that different looks know differently", () => {
  it.each([
    ["author", [[by("Ana Q.")], [by("Ana Q.", "ana")], [by("Ana Q.")]]],
    ["author", [[by("Ana Q.", "ana")], [by("Ana Q.")], [by("Ana Q.", "ana", { id: "r-1" })]]],
    ["author", [[by(null)], [by("Ana Q.", "ana")], [by("Ana Q.")]]],
    ["author", [[by("Ana Q.", "ana")], [by(null)], [by("Ana Q.")]]],
    ["id", [[by(null)], [by(null, null, { id: "r-1" })], [by(null)]]],
    ["id", [[by(null, null, { id: "r-1" })], [by(null)], [by(null, null, { id: "r-1", text: "Edited." })]]],
  ] as const)("stays one (%s, case %#)", async (identity, pages) => {
    const { reviews } = await keptAfter(
      pages.map((page) => [...page]),
      identity,
    );
    expect(reviews).toHaveLength(1);
  });

  it("is the same person under a new name when the site's own id of them says so", async () => {
    const { reviews } = await keptAfter([[by("Ana Q.", "ana")], [by("Anabel Q.", "ana")]]);
    expect(reviews).toHaveLength(1);
  });

  it("meets the row of an older Rejoinder, which kept no trace of the name beside the id", async () => {
    const { db, visit } = await claimed();
    await visit(reading([by("Ana Q.", "ana")]), DAYS[0] ?? "");
    await db.reviews.toCollection().modify((row) => {
      delete row.named;
    });
    await visit(reading([by("Ana Q.")]), DAYS[1] ?? "");
    expect(await db.reviews.count()).toBe(1);
  });
});
