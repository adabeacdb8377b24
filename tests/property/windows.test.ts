import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outlook } from "../../src/core/outlook";
import type { HistorySnapshot } from "../../src/core/schema/history";
import { Outlook } from "../../src/core/schema/outlook";
import { contextOf, days, historyOf } from "../support/history";

const star = fc.constantFrom(1, 2, 3, 4, 5, 5, 5, 5, 5, 5);
const happening = fc.record({ rating: star, removed: fc.option(fc.nat(99), { freq: 12 }), uncounted: fc.boolean() });
const at = (i: number): string => new Date(Date.UTC(2026, 0, 1) + i * 3_600_000).toISOString();
const isSound = (value: unknown): void => {
  const said = JSON.stringify(value, (_, one) => (typeof one === "number" && !Number.isFinite(one) ? "NOT A NUMBER" : one));
  expect(said).not.toContain("NOT A NUMBER");
};

/** A window of 100 with ratings that come, are taken back (the one before the window returns) or do not count, and what is shown of it. */
function lived(first: readonly number[], events: ReadonlyArray<{ rating: number; removed: number | null; uncounted: boolean }>) {
  const all = [...first];
  const news: number[][] = [];
  const shown = (i: number): HistorySnapshot => {
    const window = all.slice(-100);
    const average = Math.floor((window.reduce((a, b) => a + b, 0) / window.length) * 100 + 0.5 + 1e-9) / 100;
    return { at: at(i), average: Number(average.toFixed(2)), decimals: 2, count: 300 + i, window: window.length };
  };
  const snapshots = [shown(0)];
  for (const [i, { rating, removed, uncounted }] of events.entries()) {
    if (removed !== null && all.length > 101) all.splice(all.length - 100 + removed, 1);
    const counts = !(uncounted && rating < 3 && i % 7 === 0);
    if (counts) all.push(rating);
    news.push(counts ? [rating] : []);
    snapshots.push(shown(i + 1));
  }
  return { snapshots, news };
}

describe("whatever happened to a worker's window", () => {
  it("the true history always keeps a chance, removed and not-counted ratings included, and no number breaks", () => {
    const first = fc.array(star, { minLength: 140, maxLength: 140 });
    fc.assert(
      fc.property(first, fc.array(happening, { minLength: 1, maxLength: 12 }), (before, events) => {
        const { snapshots, news } = lived(before, events);
        const said = outlook(historyOf("lyft", "account", { snapshots }), contextOf("lyft"));
        Outlook.parse(said);
        isSound(said);
        for (const [i, step] of (said.reconstruction?.steps ?? []).entries()) {
          for (const rating of news[i] ?? []) expect(step.expected[rating - 1]).toBeGreaterThan(0);
          expect(step.probability).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("numbers at random, any order, doubled: the same answer, and nothing that is not a number", () => {
    const snapshot = fc.record({
      at: fc.nat(200).map(at),
      average: fc.double({ min: 0, max: 6, noNaN: true }).map((value) => Number(value.toFixed(2))),
      decimals: fc.constantFrom(0, 1, 2),
      count: fc.option(fc.nat(700), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(snapshot, { maxLength: 5 }), fc.constantFrom("uber", "instacart", "doordash", "yelp"), (drawn, site) => {
        const snapshots = drawn.map(({ count, ...rest }) => (count === undefined ? rest : { ...rest, count }));
        const of = (given: HistorySnapshot[]) => outlook(historyOf(site, "account", { snapshots: given }), contextOf(site));
        const said = of(snapshots);
        isSound(said);
        expect(of([...snapshots].reverse())).toEqual(said);
        const doubled = of([...snapshots, ...snapshots]);
        expect(doubled.reconstruction?.steps ?? []).toEqual(said.reconstruction?.steps ?? []);
        expect(doubled.runway).toEqual(said.runway);
      }),
      { numRuns: 25 },
    );
  });

  it("none, one or two ratings, and odd ones, give no number that is not one", () => {
    const odd = fc.array(
      fc.record({ rating: fc.constantFrom(1, 3, 5, 9, 0), postedOn: fc.constantFrom(null, "2026-01-01", "2031-01-01") }),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(odd, fc.constantFrom("uber", "instacart", "yelp"), (drawn, site) => {
        const reviews = drawn.map((one, i) => ({ id: String(i), text: "", details: {}, ...one }));
        isSound(outlook(historyOf(site, "own", { reviews }), contextOf(site)));
      }),
      { numRuns: 25 },
    );
  });

  it("a window of one", () => {
    const context = contextOf("lyft");
    const rules = context.rules && { ...context.rules, window: { ...context.rules.window, value: { kind: "last" as const, size: 1 } } };
    const told = outlook(
      historyOf("lyft", "account", {
        snapshots: [
          { at: at(0), average: 5, decimals: 2, count: 9 },
          { at: at(1), average: 2, decimals: 2, count: 10 },
        ],
      }),
      { ...context, rules: rules as typeof context.rules },
    );
    expect(told.reconstruction?.steps[0]?.entered).toEqual([{ rating: 2, probability: expect.any(Number) }]);
    expect(
      outlook(historyOf("lyft", "own", { reviews: days("2026-01-01", [1, 4]) }), { ...context, rules: rules as typeof context.rules })
        .runway,
    ).toMatchObject({
      average: 4,
      n: 1,
    });
  });
});
