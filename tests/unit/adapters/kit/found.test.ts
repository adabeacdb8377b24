import { describe, expect, it } from "vitest";
import { type Found, join, nothing, once, settle } from "../../../../src/adapters/kit/found";

const review = (change: Partial<Found>): Found => ({
  ...nothing(),
  author: { id: "ann", name: "Ann O." },
  rating: 4,
  postedOn: "2025-03-02",
  text: "The table wobbled.",
  ...change,
});
const author = (one: Found): string | null => one.author.id;

describe("cards and embedded data of one page", () => {
  it("are one review when they speak of the same day, and the record makes it exact", () => {
    const { found, road } = join(
      [review({ rating: null, text: null })],
      [review({ id: "r1", postedAt: "2025-03-02T23:10:00-05:00" })],
      author,
    );
    expect(road).toBe("both");
    expect(found).toEqual([review({ id: "r1", postedAt: "2025-03-02T23:10:00-05:00" })]);
  });

  it("a review edited since the page was loaded is read as it is displayed now", () => {
    const shown = review({ rating: 1, postedOn: "2025-06-10", text: "They have changed." });
    expect(join([shown], [review({ id: "r1" })], author)).toEqual({ found: [shown], road: "cards" });
  });

  it("a card that lost its author is known by its text", () => {
    const { found } = join([review({ author: { id: null, name: null } })], [review({ id: "r1", text: "The table\nwobbled." })], author);
    expect(found[0]?.author.id).toBe("ann");
  });

  it("reviews that are embedded but no longer displayed are not read", () => {
    const other = review({ author: { id: "bea", name: "Bea T." } });
    expect(join([other], [review({ id: "r1" })], author)).toEqual({ found: [other], road: "cards" });
  });

  it("a day apart is a zone apart only when the stars agree", () => {
    const card = review({ postedOn: "2025-03-01" });
    expect(join([card], [review({ id: "r1" })], author).found[0]).toMatchObject({ id: "r1", postedOn: "2025-03-01" });
    expect(join([card], [review({ id: "r1", rating: 2 })], author).found[0]).toMatchObject({ id: null, rating: 4 });
  });

  it("the same review shown twice counts once", () => {
    expect(once([review({}), review({}), review({ author: { id: null, name: null } })], author)).toHaveLength(2);
  });
});

describe("what was understood", () => {
  it("a worker is told of a review whose stars or text could not be read, and it is not guessed", () => {
    expect(settle([review({}), review({ rating: null }), review({ text: null })])).toMatchObject({
      state: "suspect",
      seen: 3,
      reviews: [{ rating: 4 }],
    });
  });

  it("a review without a day or without anything to tell it by is kept, and the page is suspect", () => {
    expect(settle([review({ postedOn: null })])).toMatchObject({ state: "suspect", seen: 1, reviews: [{ postedOn: null }] });
    expect(settle([review({ author: { id: null, name: "Ann O." } })]).state).toBe("suspect");
    expect(settle([review({})]).state).toBe("read");
  });
});
