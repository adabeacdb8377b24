import { describe, expect, it } from "vitest";
import { coverageOf, type Listing } from "../../../../src/adapters/kit/coverage";
import { type Found, nothing } from "../../../../src/adapters/kit/found";

const list: Listing = { order: "newest", from: 0, pinned: 0, filters: {}, total: 30, page: 3 };
const posted = (...days: Array<string | null>): Found[] =>
  days.map((postedOn, i) => ({ ...nothing(), author: { id: `a${i}`, name: null }, postedOn }));
const [may, june, july] = ["2026-05-01", "2026-06-01", "2026-07-01"] as const;

describe("what a page covers", () => {
  it("is its places, its days and everyone on it", () => {
    expect(coverageOf(posted(july, june, may), { ...list, from: 10 })).toEqual({
      order: "newest",
      from: 10,
      to: 13,
      ends: false,
      pinned: 0,
      days: { earliest: may, latest: july },
      filters: { search: false, ratings: null, course: null, language: null },
      shown: [0, 1, 2].map((i) => ({ id: null, author: `a${i}` })),
    });
  });

  it("is unknown when somebody on it cannot be told from others, or nobody is there", () => {
    expect(coverageOf([...posted(july), nothing()], list)).toBeUndefined();
    expect(coverageOf([], list)).toBeUndefined();
  });

  it("is no order by day when the days say otherwise, or one is missing, or a page is not full", () => {
    expect(coverageOf(posted(june, july, may), list)?.order).toBe("site");
    expect(coverageOf(posted(july, null, may), list)?.order).toBe("site");
    expect(coverageOf(posted(july, null, may), list)?.days).toBeNull();
    expect(coverageOf(posted(july, june), list)?.order).toBe("site");
    expect(coverageOf(posted(july, june), { ...list, page: null })?.order).toBe("newest");
    expect(coverageOf(posted(may, june, july), { ...list, order: "oldest" })?.order).toBe("oldest");
  });

  it("ends only where as many are shown as the site counts", () => {
    expect(coverageOf(posted(july, june), { ...list, total: 2 })).toMatchObject({ ends: true, order: "newest" });
    expect(coverageOf(posted(july, june), { ...list, total: 3 })?.ends).toBe(false);
    expect(coverageOf(posted(july, june), { ...list, total: null })?.ends).toBe(false);
  });

  it("leaves out of its days the one review that a link put first", () => {
    const found = coverageOf(posted("2019-01-01", july, june), { ...list, pinned: 1 });
    expect(found).toMatchObject({ order: "newest", pinned: 1, days: { earliest: june, latest: july } });
  });
});
