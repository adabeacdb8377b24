import { describe, expect, it } from "vitest";
import { thin } from "../../../../src/core/ratings/thin";
import type { TrendPoint } from "../../../../src/core/schema/summary";

const points = (count: number): TrendPoint[] =>
  Array.from({ length: count }, (_point, n) => ({ on: "2026-01-01", rating: 5, mean: 4, low: 3, high: 5, n: n + 1, reviewId: null }));

describe("the stored trend of a worker with very many reviews", () => {
  it("is whole up to 400 points", () => {
    expect(thin(points(400))).toEqual(points(400));
    expect(thin([])).toEqual([]);
  });

  it("keeps 395 of 50,000: the first, the newest 200 without a gap, all in order and unchanged", () => {
    const kept = thin(points(50_000)).map(({ n }) => n);
    expect(kept).toHaveLength(395);
    expect(kept[0]).toBe(1);
    expect(kept.slice(195)).toEqual(Array.from({ length: 200 }, (_n, place) => 49_801 + place));
    expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
    // Evenly: of 49,800 older ones every 256th; every 128th would be 390.
    expect(kept[1]).toBe(257);
  });
});
