import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_RATINGS, posterior, withRating } from "../../src/core/ratings/dirichlet";
import { windowMean } from "../../src/core/ratings/window";
import type { HistoryReview } from "../../src/core/schema/history";
import { scoreReviews } from "../../src/core/scores";
import { summarise } from "../../src/core/summary";
import { contextOf, historyOf } from "../support/history";

const DAY = 86_400_000;
const START = Date.UTC(2024, 0, 1);
const on = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);

const ratings = fc.array(fc.constantFrom(1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5), { maxLength: 60 });
const words = fc.constantFrom("", "I was charged twice.", "Great, thank you.", "Enjoy your one star.", "No me devolvieron el dinero.");

/** Reviews on any days, some on the same one. */
const reviews = fc.uniqueArray(
  fc.record({ id: fc.nat(9999), day: fc.nat(600), rating: fc.constantFrom(1, 1.5, 2, 3, 4, 4.5, 5), text: words }),
  {
    selector: ({ id }) => id,
    maxLength: 40,
  },
);
const asReviews = (drawn: Array<{ id: number; day: number; rating: number; text: string }>, shift = 0): HistoryReview[] =>
  drawn.map(({ id, day, rating, text }) => ({ id: String(id), rating, postedOn: on(day + shift), text, details: {} }));

const rules = { weight: 5, shares: [0.1, 0.1, 0.1, 0.2, 0.5] };
const band = (values: readonly number[]) => posterior(values.reduce(withRating, NO_RATINGS), rules);

describe("whatever a worker's ratings are", () => {
  it("the band contains the mean and stays on the scale", () => {
    fc.assert(
      fc.property(ratings, (values) => {
        const { mean, low, high } = band(values);
        expect(low).toBeLessThanOrEqual(mean);
        expect(high).toBeGreaterThanOrEqual(mean);
        expect(low).toBeGreaterThanOrEqual(1);
        expect(high).toBeLessThanOrEqual(5);
      }),
    );
  });

  it("the same ratings seen four times over give a narrower band", () => {
    fc.assert(
      fc.property(
        ratings.filter((values) => values.length > 4),
        (values) => {
          const width = (all: readonly number[]) => band(all).high - band(all).low;
          expect(width([...values, ...values, ...values, ...values])).toBeLessThan(width(values));
        },
      ),
    );
  });

  it("the order in which reviews are given does not matter", () => {
    fc.assert(
      fc.property(reviews, fc.nat(1000), (drawn, turn) => {
        const given = asReviews(drawn);
        const turned = given.map((_, i) => given[(i * 7 + turn) % given.length]).filter((one) => one !== undefined);
        fc.pre(new Set(turned).size === given.length);
        const context = contextOf("ratemyprofessors", "2026-01-01T00:00:00Z");
        const of = (all: HistoryReview[]) => summarise(historyOf("ratemyprofessors", "own", { reviews: all }), context);
        expect(of(turned)).toEqual(of(given));
      }),
    );
  });

  it("all of it moved in time gives the same status, flags and scores", () => {
    fc.assert(
      fc.property(reviews, fc.integer({ min: -200, max: 200 }), (drawn, shift) => {
        const of = (by: number) => {
          const history = historyOf("yelp", "own", { reviews: asReviews(drawn, by) });
          const context = contextOf("yelp", new Date(START + (610 + by) * DAY).toISOString());
          const { status, flags, window, decide } = summarise(history, context);
          return { status, flags, window, decide, scores: scoreReviews(history, context) };
        };
        expect(of(shift)).toEqual(of(0));
      }),
    );
  });

  it("every rating is counted or set aside by name, and one given twice counts once", () => {
    const any = fc.array(
      fc.record({
        id: fc.nat(30),
        rating: fc.constantFrom(0, 1, 2.5, 5, 6),
        on: fc.constantFrom(null, "2025-05-01", "2025-06-01", "2031-01-01"),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(any, (drawn) => {
        const all = drawn.map(({ id, rating, on: postedOn }) => ({ id: String(id), rating, postedOn, text: "", details: {} }));
        const of = (given: HistoryReview[]) => summarise(historyOf("yelp", "own", { reviews: given }), contextOf("yelp"));
        const { drift, setAside } = of(all);
        expect(drift.n + setAside.length).toBe(all.length);
        const twice = of([...all, ...all]);
        expect({ ...twice.drift, trend: twice.trend, splits: twice.splits }).toEqual({
          ...drift,
          trend: of(all).trend,
          splits: of(all).splits,
        });
      }),
    );
  });

  it("what the watch said stays said: later ratings change no alarm, and moving all in time moves none", () => {
    const long = fc.array(fc.constantFrom(1, 1, 2, 4, 5, 5, 5, 5), { minLength: 2, maxLength: 150 });
    fc.assert(
      fc.property(long, fc.nat(149), fc.integer({ min: -300, max: 300 }), (values, cut, shift) => {
        const alarms = (count: number, by: number) => {
          const all = values.slice(0, count).map((rating, i) => ({ id: `r${i}`, rating, postedOn: on(i + by), text: "", details: {} }));
          const { drift } = summarise(historyOf("uber", "own", { reviews: all }), contextOf("uber"));
          return drift.alarms.map(({ index }) => index);
        };
        const whole = alarms(values.length, 0);
        expect(alarms(cut, 0)).toEqual(whole.filter((index) => index < cut));
        expect(alarms(values.length, shift)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it("no number is ever NaN or infinite, also for none, one or two ratings and odd ones", () => {
    const odd = fc.array(
      fc.record({
        id: fc.uuid(),
        rating: fc.double({ min: -2, max: 9, noNaN: true }),
        postedOn: fc.constantFrom(null, "2026-01-01", "2031-01-01"),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(odd, fc.constantFrom("uber", "instacart", "yelp", "ratemyprofessors"), (drawn, site) => {
        const all = drawn.map((one) => ({ ...one, text: "", details: {} }));
        const history = historyOf(site, "own", { reviews: all });
        const said = JSON.stringify([summarise(history, contextOf(site)), scoreReviews(history, contextOf(site))], (_, value) =>
          typeof value === "number" && !Number.isFinite(value) ? "NOT A NUMBER" : value,
        );
        expect(said).not.toContain("NOT A NUMBER");
      }),
    );
  });

  it("a window of one shows the last rating, and no mean leaves the scale", () => {
    fc.assert(
      fc.property(
        ratings.filter((values) => values.length > 0),
        (values) => {
          expect(windowMean(values, { kind: "last", size: 1 })).toBe(values.at(-1));
          const mean = windowMean(values, { kind: "lifetime" });
          expect(mean).toBeGreaterThanOrEqual(1);
          expect(mean).toBeLessThanOrEqual(5);
        },
      ),
    );
  });
});
