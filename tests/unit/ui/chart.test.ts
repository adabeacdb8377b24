import { describe, expect, it } from "vitest";
import type { Trend, TrendPoint } from "../../../src/core/schema/summary";
import { chartOf } from "../../../src/ui/chart";

const scale = { min: 1, max: 5 };
const point = (on: string, mean: number, over: Partial<TrendPoint> = {}): TrendPoint => ({
  on,
  rating: null,
  mean,
  low: mean - 0.05,
  high: mean + 0.05,
  n: 500,
  reviewId: null,
  ...over,
});
const trend = (series: Trend["series"], points: TrendPoint[]): Trend => ({ series, points, now: null, tooFew: false });

describe("the chart of a trend", () => {
  it("shows ratings we hold on the whole scale, never cut", () => {
    const chart = chartOf(trend("own", [point("2026-01-01", 4.2, { rating: 5 }), point("2026-02-01", 4.1, { rating: 1 })]), null, scale);
    expect(chart).toMatchObject({ range: [1, 5], zoomed: false, seen: [5, 1] });
  });

  it("cuts a platform's number to what was lived, with the line in it, and says that it is cut", () => {
    const chart = chartOf(trend("platform", [point("2026-01-01", 4.86), point("2026-03-02", 4.82)]), 4.6, scale);
    expect(chart?.zoomed).toBe(true);
    expect(chart?.range[0]).toBeCloseTo(4.5, 9);
    expect(chart?.range[1]).toBe(5);
    expect(chart?.seen).toEqual([4.86, 4.82]);
  });

  it("is hollow where a point is inferred", () => {
    expect(chartOf(trend("own", [point("2026-01-01", 4.2)]), null, scale)?.seen).toEqual([null]);
  });

  it("puts several ratings of one day side by side, in order", () => {
    const chart = chartOf(
      trend("own", [point("2026-01-02", 4, { rating: 4 }), point("2026-01-01", 5, { rating: 5 }), point("2026-01-02", 3, { rating: 2 })]),
      null,
      scale,
    );
    const [a = 0, b = 0, c = 0] = chart?.x ?? [];
    expect(chart?.seen).toEqual([5, 4, 2]);
    expect([b - a, c - a]).toEqual([1, 1.5]);
  });

  it("names its first, middle and last day", () => {
    const chart = chartOf(trend("own", [point("2026-01-01", 4), point("2026-01-31", 4)]), null, scale);
    expect(chart?.days).toEqual(["2026-01-01", "2026-01-16", "2026-01-31"]);
  });

  it("is not drawn of nothing", () => expect(chartOf(trend("own", []), null, scale)).toBeNull());
});
