import { describe, expect, it } from "vitest";
import {
  momentsOfAverage,
  momentsOfCounts,
  NO_RATINGS,
  posterior,
  priorOf,
  tiltedShares,
  withRating,
} from "../../../../src/core/ratings/dirichlet";

const flat = { shares: [0.2, 0.2, 0.2, 0.2, 0.2], weight: 5 };
const gig = { shares: [0.01, 0.005, 0.015, 0.05, 0.92], weight: 60 };
const mixed = { shares: [0.214, 0.092, 0.088, 0.133, 0.473], weight: 8 };

describe("what a worker's ratings say about the long run", () => {
  it("a worker with one five and a flat prior: mean (1+2+3+4+5+5)/6, variance (80/6 - mean squared)/7", () => {
    const { mean } = posterior(withRating(NO_RATINGS, 5), flat);
    expect(mean).toBeCloseTo(20 / 6, 12);
  });

  // Band ends: 4,000,000 draws from the exact Dirichlet posterior with numpy (5 % and 95 % points of the mean).
  it.each([
    ["one five, flat prior", flat, [0, 0, 0, 0, 1], 2.371, 4.23],
    ["twenty fives and a one", gig, [1, 0, 0, 0, 20], 4.513, 4.982],
    ["five hundred gig ratings", gig, [1, 2, 5, 12, 480], 4.907, 4.959],
    ["eleven mixed ratings", mixed, [2, 1, 1, 2, 5], 2.946, 4.205],
    ["a hundred mixed ratings", mixed, [10, 10, 10, 20, 50], 3.655, 4.098],
  ])("the band of %s lies where the exact posterior puts it", (_, prior, counts, low, high) => {
    const band = posterior(momentsOfCounts(counts), prior);
    expect(Math.abs(band.low - low)).toBeLessThan(0.04);
    expect(Math.abs(band.high - high)).toBeLessThan(0.04);
  });

  it("half stars keep their value", () => {
    const halves = [4.5, 4.5].reduce(withRating, NO_RATINGS);
    expect(posterior(halves, flat).mean).toBeCloseTo((15 + 9) / 7, 12);
  });

  it("a worker at an unknown platform gets the flat prior", () => {
    expect(priorOf(null)).toEqual(flat);
  });

  it("the mix behind a bare average has that average, and a perfect average gives no error", () => {
    const shares = tiltedShares(gig, 4.82);
    expect(shares.reduce((sum, share, i) => sum + share * (i + 1), 0)).toBeCloseTo(4.82, 9);
    const perfect = posterior(momentsOfAverage(5, 100, gig), gig);
    expect(perfect.low).toBeLessThanOrEqual(perfect.mean);
    expect(perfect.high).toBeLessThanOrEqual(5);
  });
});
