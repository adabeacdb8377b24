import { describe, expect, it } from "vitest";
import { reconstruct } from "../../../../src/core/ratings/reconstruct";
import type { HistorySnapshot } from "../../../../src/core/schema/history";
import { contextOf, type KnownSite } from "../../../support/history";

const at = (day: number): string => new Date(Date.UTC(2026, 10, day, 8)).toISOString();
const seen = (averages: readonly number[], more: Partial<HistorySnapshot> = {}, first = 300): HistorySnapshot[] =>
  averages.map((average, i) => ({ at: at(i + 1), average, decimals: 2, count: first + i, ...more }));
const of = (site: KnownSite, snapshots: HistorySnapshot[]) => reconstruct(snapshots, contextOf(site));

describe("which ratings entered and left", () => {
  it("from 4.96 to 4.92 of 100 with one new rating: four stars less, so a one came and a five left", () => {
    const step = of("lyft", seen([4.96, 4.92]))?.steps[0];
    expect(step).toMatchObject({ ratings: { count: 1, known: true }, told: true, explained: true });
    expect(step?.entered).toEqual([{ rating: 1, probability: expect.any(Number) }]);
    expect(step?.left[0]?.rating).toBe(5);
    expect(step?.ways[0]).toMatchObject({ entered: [1], left: [5] });
  });

  it("a number that stays most likely saw a five for a five, and says so without a low rating", () => {
    const step = of("lyft", seen([4.96, 4.96]))?.steps[0];
    expect(step?.entered[0]?.rating).toBe(5);
    expect(step?.low).toBeLessThan(0.02);
  });

  it("two solutions are both told: a two came for a five, or a three came for a five beside a four for a five", () => {
    const step = of(
      "lyft",
      seen([4.96, 4.93]).map((one, i) => ({ ...one, count: 300 + 2 * i })),
    )?.steps[0];
    expect(step?.ways.map(({ entered }) => entered)).toEqual(expect.arrayContaining([[2], [3, 4]]));
  });

  it("over 500 a fall of a hundredth may be a one, or a shift of the rounding: it cannot be told", () => {
    const step = of("uber", seen([4.9, 4.89], {}, 900))?.steps[0];
    expect(step?.told).toBe(false);
    expect(step?.probability).toBeLessThan(0.8);
  });

  it("star bars decide it: two bars, one rating, no doubt", () => {
    const [first, second] = seen([4.96, 4.94]);
    const bars = [
      { ...first, distribution: [1, 0, 0, 0, 99] },
      { ...second, distribution: [1, 0, 1, 0, 98] },
    ] as HistorySnapshot[];
    const step = of("lyft", bars)?.steps[0];
    expect(step?.entered).toEqual([{ rating: 3, probability: expect.closeTo(1, 1) }]);
    expect(step?.left[0]?.rating).toBe(5);
    expect(step?.told).toBe(true);
  });

  it("while the window fills nothing leaves, and the sum tells the rating: 4.8 of 10 to 4.64 of 11 is 48 to 51", () => {
    const step = of("doordash", seen([4.8, 4.64], {}, 10))?.steps[0];
    expect(step?.entered).toEqual([{ rating: 3, probability: expect.any(Number) }]);
    expect(step?.left).toEqual([]);
    expect(step?.told).toBe(true);
  });

  it("a rise by four with no new rating is a removed one, not a miracle", () => {
    const step = of(
      "lyft",
      seen([4.92, 4.96]).map((one) => ({ ...one, count: 300 })),
    )?.steps[0];
    expect(step?.explained).toBe(true);
    expect(step?.removed).toBeGreaterThan(0.5);
  });

  it("a jump that no few ratings explain is said to be a recount", () => {
    const step = of("lyft", seen([4.96, 4.2]))?.steps[0];
    expect(step?.explained).toBe(false);
    expect(step?.told).toBe(false);
  });

  it("without a count the number of new ratings is learned, not known", () => {
    const bare = seen([4.96, 4.96, 4.92]).map(({ at: when, average, decimals }) => ({ at: when, average, decimals }));
    const found = of("lyft", bare);
    expect(found?.assumedFull).toBe(true);
    expect(found?.steps[1]?.ratings.known).toBe(false);
    expect(found?.steps[1]?.low).toBeGreaterThan(0.9);
  });

  it("fifty new ratings between two numbers are not told one by one", () => {
    const step = of(
      "lyft",
      seen([4.96, 4.9]).map((one, i) => ({ ...one, count: 300 + 50 * i })),
    )?.steps[0];
    expect(step).toMatchObject({ ratings: { count: 50, known: true }, entered: [], told: false });
    expect(step?.expected.reduce((a, b) => a + b, 0)).toBeCloseTo(50, 0);
  });
});

describe("numbers that cannot be", () => {
  const good = seen([4.96, 4.92]);
  const why = (snapshots: HistorySnapshot[]) => of("lyft", snapshots)?.setAside.map((one) => one.why);
  const odd = (more: Partial<HistorySnapshot>): HistorySnapshot => ({ at: at(1), average: 4.96, decimals: 2, count: 300, ...more });

  it.each([
    ["off the scale", [...good, odd({ at: at(9), average: 5.2 })], ["off-scale"]],
    ["in the future", [...good, odd({ at: "2027-05-01T00:00:00Z" })], ["future"]],
    ["two at one instant", [...good, odd({ average: 4.9 })], ["same-instant", "same-instant"]],
    ["the same one twice", [...good, odd({})], ["double"]],
    ["an average that no window of 100 gives", [...good, odd({ at: at(9), average: 4.873, decimals: 3 })], ["no-window"]],
    ["no ratings at all", [...good, odd({ at: at(9), count: 0 })], ["no-count"]],
  ])("%s: named and set aside", (_, snapshots, reasons) => {
    expect(why(snapshots)).toEqual(reasons);
  });

  it("star bars of something else are not believed, the average still is", () => {
    const found = of(
      "lyft",
      good.map((one) => ({ ...one, window: 100, distribution: [500, 0, 0, 0, 9000] })),
    );
    expect(found?.setAside).toEqual([]);
    expect(found?.steps[0]?.entered[0]?.rating).toBe(1);
  });
});
