import { describe, expect, it } from "vitest";
import type { Binning } from "../../../../src/core/ratings/bins";
import type { Prior } from "../../../../src/core/ratings/dirichlet";
import { measure } from "../../../../src/core/ratings/measure";
import { type Dated, streamOf } from "../../../../src/core/ratings/stream";
import type { RulePack } from "../../../../src/core/schema/site";

import { days, review } from "../../../support/history";

const surprises = (stream: readonly Dated[], mix: Prior, binning: Binning) =>
  measure(stream, { mix: { value: mix }, binning: { value: binning } } as unknown as RulePack).map(({ surprise }) => surprise);

const scale = { min: 1, max: 5, step: 0.5 };
const gig = { shares: [0.01, 0.005, 0.015, 0.05, 0.92], weight: 60 };
const mixed = { shares: [0.214, 0.092, 0.088, 0.133, 0.473], weight: 8 };
const fives = (n: number) => new Array<number>(n).fill(5);

describe("how unlike a worker's usual one rating is", () => {
  it("a driver with ten fives gets a one: tail 0.6/70, half of it for ties, and it is said", () => {
    const last = surprises(streamOf(days("2026-01-01", [...fives(10), 1]), scale), gig, "half-up").at(-1);
    expect(last?.tail).toBeCloseTo(0.6 / 70, 12);
    expect(last?.p).toBeCloseTo(0.3 / 70, 12);
    expect(last).toMatchObject({ n: 10, usual: 5 });
    expect(last?.score).toBeGreaterThan(0.5);
  });

  it("a teacher with three fives gets a one: that happens to teachers, so nothing is said", () => {
    const last = surprises(streamOf(days("2026-01-01", [5, 5, 5, 1]), scale), mixed, "half-up").at(-1);
    expect(last?.tail).toBeCloseTo((8 * 0.214) / 11, 12);
    expect(last?.score).toBeLessThan(0.5);
  });

  it("the first two ratings are never called unusual: there is no usual yet", () => {
    const [first, second, third] = surprises(streamOf(days("2026-01-01", [1, 1, 1]), scale), { ...gig, weight: 1000 }, "half-up");
    expect([first?.score, second?.score].every((score) => score !== undefined && score < 0.5)).toBe(true);
    expect(third?.score).toBeGreaterThan(0.5);
  });

  it("nearly all fives do not make the measure fall apart", () => {
    const all = surprises(streamOf(days("2025-01-01", fives(400)), scale), gig, "half-up");
    expect(all.every(({ p, score }) => Number.isFinite(p) && score < 0.5)).toBe(true);
  });

  it("half a star is put into the bin the site puts it in", () => {
    const [, up] = surprises(streamOf(days("2026-01-01", [5, 4.5]), scale), mixed, "half-up");
    const [, down] = surprises(streamOf(days("2026-01-01", [5, 4.5]), scale), mixed, "whole");
    expect(up?.tail).toBeCloseTo(1, 12);
    expect(down?.tail).toBeCloseTo((8 * 0.527) / 9, 12);
  });

  it("ratings of one day are judged by the days before, whatever their order", () => {
    const day = [review("a", 5, "2026-02-01"), review("b", 1, "2026-02-01"), review("c", 1, "2026-02-01")];
    const [, b, c] = surprises(streamOf(day, scale), mixed, "half-up");
    expect(b?.p).toBe(c?.p);
  });
});
