import { describe, expect, it } from "vitest";
import { bursts } from "../../../../src/core/ratings/bursts";
import { streamOf } from "../../../../src/core/ratings/stream";
import type { HistoryReview } from "../../../../src/core/schema/history";
import { days, review } from "../../../support/history";

const scale = { min: 1, max: 5, step: 1 };
const at = (id: string, rating: number, postedAt: string): HistoryReview => ({ ...review(id, rating, postedAt.slice(0, 10)), postedAt });
const every10Days = Array.from({ length: 10 }, (_, i) => at(`f${i}`, 5, new Date(Date.UTC(2026, 0, 1 + 10 * i)).toISOString()));

describe("low ratings that come together", () => {
  it("three ones within two hours after ten lone fives: the third stands with two others, which this page never saw", () => {
    const ones = ["09", "10", "11"].map((hour) => at(`o${hour}`, 1, `2026-06-01T${hour}:00:00Z`));
    const last = bursts(streamOf([...every10Days, ...ones], scale)).at(-1);
    // Belief worth two ratings, e^-0.7 for each further one, against ten lone ratings: 2 e^-1.4 / 12.
    expect(last?.p).toBeCloseTo((2 * Math.exp(-1.4)) / 12, 12);
    expect(last?.lows).toBe(3);
  });

  it("the first of them stands alone and is no burst", () => {
    const stream = streamOf([...every10Days, at("one", 1, "2026-06-01T09:00:00Z")], scale);
    expect(bursts(stream).at(-1)).toEqual({ p: 1, lows: 1 });
  });

  it("kind ratings that come together are no burst", () => {
    const praise = ["09", "10", "11"].map((hour) => at(`p${hour}`, 5, `2026-06-01T${hour}:00:00Z`));
    expect(
      bursts(streamOf([...every10Days, ...praise], scale))
        .slice(-3)
        .every(({ p }) => p === 1),
    ).toBe(true);
  });

  it("on a busy page many ratings a day are the usual, so two more say nothing", () => {
    const busy = days("2026-01-01", new Array<number>(60).fill(5)).flatMap((one, i) => [
      one,
      { ...one, id: `b${i}` },
      { ...one, id: `c${i}` },
    ]);
    const last = bursts(streamOf([...busy, review("low", 1, "2026-03-02")], scale)).at(-1);
    expect(last?.p).toBeGreaterThan(0.5);
  });
});
