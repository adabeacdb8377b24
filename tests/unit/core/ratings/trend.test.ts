import { describe, expect, it } from "vitest";
import { type Prior, priorOf } from "../../../../src/core/ratings/dirichlet";
import { type Dated, streamOf } from "../../../../src/core/ratings/stream";
import { ownTrend, platformTrend, startCurve, trendNext } from "../../../../src/core/ratings/trend";
import { contextOf, days, review } from "../../../support/history";

const rmp = contextOf("ratemyprofessors");
const uber = contextOf("uber");
const trendOf = (stream: readonly Dated[], prior: Prior) => {
  const curve = startCurve();
  for (const one of stream) trendNext(curve, one, prior);
  return ownTrend(curve);
};

describe("a worker's rating over time", () => {
  it("each rating adds a point with the mean so far, drawn towards the platform's mix by five ratings", () => {
    const trend = trendOf(streamOf(days("2026-01-01", [5, 4]), rmp.site.scale), priorOf(rmp.rules));
    // 5 x (0.214 + 2 x 0.092 + 3 x 0.088 + 4 x 0.133 + 5 x 0.473) = 5 x 3.559 = 17.795
    expect(trend.points.map(({ mean }) => mean)).toEqual([expect.closeTo(22.795 / 6, 10), expect.closeTo(26.795 / 7, 10)]);
    expect(trend.points.map(({ n, on, rating }) => [n, on, rating])).toEqual([
      [1, "2026-01-01", 5],
      [2, "2026-01-02", 4],
    ]);
    expect(trend.now).toMatchObject({ n: 2, from: "2026-01-01", to: "2026-01-02" });
  });

  it("four ratings are too few to say anything, five are enough", () => {
    const of = (n: number) =>
      trendOf(streamOf(days("2026-01-01", new Array<number>(n).fill(4)), rmp.site.scale), priorOf(rmp.rules)).tooFew;
    expect([0, 4, 5].map(of)).toEqual([true, true, false]);
  });

  it("a rating off the scale and one without a date have no place in the line", () => {
    const odd = [review("a", 7, "2026-01-01"), { ...review("b", 5, "2026-01-01"), postedOn: null }, review("c", 5, "2026-01-02")];
    expect(trendOf(streamOf(odd, rmp.site.scale), priorOf(rmp.rules)).points.map(({ reviewId }) => reviewId)).toEqual(["c"]);
  });

  it("a driver's displayed average is the value; the count sets the width of its band", () => {
    const snapshots = [
      { at: "2026-11-02T10:00:00Z", average: 4.82, decimals: 2, count: 700 },
      { at: "2026-11-01T10:00:00Z", average: 4.8, decimals: 2, count: 40 },
    ];
    const [first, second] = platformTrend(snapshots, uber.rules, priorOf(uber.rules)).points;
    expect([first?.mean, first?.n, second?.mean, second?.n]).toEqual([4.8, 40, 4.82, 500]);
    const width = (point: typeof first) => (point ? point.high - point.low : Number.NaN);
    expect(width(first)).toBeGreaterThan(2.5 * width(second));
    // Standard deviation about 0.65 for 4.82 in the gig mix: 1.645 x 0.65 / sqrt(505) = 0.048 each way.
    expect(width(second) / 2).toBeCloseTo(0.048, 2);
  });

  it("star bars are used when the driver typed them", () => {
    const snapshot = { at: "2026-11-01T10:00:00Z", average: 4.5, decimals: 1, distribution: [10, 0, 0, 10, 80] };
    expect(platformTrend([snapshot], uber.rules, priorOf(uber.rules)).now).toMatchObject({ value: 4.5, n: 100 });
  });

  it("without a count only the rounding is left open", () => {
    const now = platformTrend([{ at: "2026-11-01T10:00:00Z", average: 4.9, decimals: 1 }], uber.rules, priorOf(uber.rules)).now;
    expect(now?.band).toEqual([expect.closeTo(4.85, 10), expect.closeTo(4.95, 10)]);
    expect(now?.n).toBe(0);
  });
});
