import { describe, expect, it } from "vitest";
import fiverr from "../../../../src/adapters/fiverr/rules.json";
import fiverrSite from "../../../../src/adapters/fiverr/site.json";
import upwork from "../../../../src/adapters/upwork/rules.json";
import type { Context } from "../../../../src/core/context";
import { heldOf, outlook } from "../../../../src/core/outlook";
import { whatIf } from "../../../../src/core/ratings/whatif";
import type { HistorySnapshot } from "../../../../src/core/schema/history";
import type { RulePack, SiteInfo } from "../../../../src/core/schema/site";
import { contextOf, days, historyOf, type KnownSite } from "../../../support/history";

const shown = (average: number, count: number, more: Partial<HistorySnapshot> = {}): HistorySnapshot => ({
  at: "2026-11-20T08:00:00Z",
  average,
  decimals: 2,
  count,
  ...more,
});
const of = (site: KnownSite, snapshots: HistorySnapshot[], context: Context = contextOf(site)) =>
  outlook(historyOf(site, "account", { snapshots }), context);
const fives = (n: number) => new Array<number>(n).fill(5);
const withRatings = (site: KnownSite, ratings: number[]) =>
  outlook(historyOf(site, "own", { reviews: days("2025-01-01", ratings) }), contextOf(site));
/** Lyft publishes no line; drivers speak of 4.8. */
const lyftWithLine = (): Context => {
  const context = contextOf("lyft");
  const line = {
    value: { at: 4.8, kind: "tier" as const, id: "spoken-of" },
    asOf: "2026-11-23",
    source: "drivers",
    confidence: "B" as const,
  };
  return { ...context, rules: { ...(context.rules as RulePack), lines: [line] } };
};

describe("room to the line", () => {
  it("a driver at 4.82 of 500, line 4.6: 500 x 0.22 = 110 stars of slack, 4 for each one over a five: room for 27", () => {
    expect(of("uber", [shown(4.82, 900)]).runway?.room).toEqual({ ones: 27, fours: 110 });
  });

  it("a courier at 4.70 of 100, line 4.2: 50 stars of slack: room for 12", () => {
    expect(of("doordash", [shown(4.7, 300)]).runway?.room).toEqual({ ones: 12, fours: 50 });
  });

  it("a driver at 4.85 of 100 and a line of 4.8: room for 1", () => {
    expect(of("lyft", [shown(4.85, 300)], lyftWithLine()).runway?.room).toEqual({ ones: 1, fours: 5 });
  });

  it.each([
    ["lyft", 0.04, 0.01],
    ["uber", 0.008, 0.002],
  ] as const)("at %s one one-star costs %d and a four-star %d in a full window", (site, one, four) => {
    const costs = of(site, [shown(4.9, 900)]).runway?.costs;
    expect(costs?.one).toBeCloseTo(one, 12);
    expect(costs?.four).toBeCloseTo(four, 12);
  });

  it("a courier who has fifty ratings sinks more slowly while the window fills", () => {
    // (50 x 4.8 + k) / (50 + k) >= 4.2 up to k = 9.375.
    expect(of("doordash", [shown(4.8, 50)]).runway?.room?.ones).toBe(9);
  });

  it("with the ratings themselves it counts who leaves: two old ones go first, so two more ones change nothing", () => {
    // Lacks 8 now; 80 are allowed at 4.2. The first two ones take the place of ones; then each costs 4: 2 + 18.
    expect(withRatings("doordash", [1, 1, ...fives(98)]).runway).toMatchObject({ order: "known", room: { ones: 20 } });
  });

  it("a shopper at 4.80: 98 count, 9.8 stars of slack, room for 2", () => {
    expect(of("instacart", [shown(4.8, 250)]).runway).toMatchObject({ n: 98, size: 98, room: { ones: 2, fours: 9 } });
  });

  it("where no line is published there is no room to speak of, and still the spread of what may come", () => {
    const { runway } = of("lyft", [shown(4.85, 300)]);
    expect(runway).toMatchObject({ line: null, room: null });
    expect(runway?.ahead.map(({ crossed }) => crossed)).toEqual([null, null, null]);
  });
});

describe("chances ahead", () => {
  // Simulated with numpy, 60,000 windows of this make-up in random order, new ratings of the same fixed mix: standard error .002.
  it("a courier at 4.40: below 4.2 within 50 and 100 ratings as often as in a simulation", () => {
    const { runway } = of("doordash", [shown(4.4, 100, { distribution: [8, 5, 5, 3, 79] })]);
    const [fifty, hundred, many] = runway?.ahead ?? [];
    expect(fifty?.crossed).toBeCloseTo(0.0532, 2);
    expect(hundred?.crossed).toBeCloseTo(0.1282, 2);
    expect(fifty?.below).toBeCloseTo(0.0272, 2);
    expect(hundred).toMatchObject({ low: expect.closeTo(4.21, 6), high: expect.closeTo(4.62, 6) });
    // Beyond one window the order inside is taken as unknown anew: simulated .525.
    expect(Math.abs((many?.crossed ?? 0) - 0.525)).toBeLessThan(0.02);
  });

  it("one rating ahead by hand: it falls below exactly when the known five leaves and a low one comes", () => {
    // 100 ratings, the oldest a five, lacking 80 together: exactly at 4.2. Any rating below five brings it below.
    const ratings = [5, ...new Array<number>(20).fill(1), ...fives(79)];
    const held = heldOf(historyOf("doordash", "own", { reviews: days("2025-01-01", ratings) }), contextOf("doordash"));
    const { runway } = withRatings("doordash", ratings);
    expect(runway?.average).toBeCloseTo(4.2, 12);
    // Mix: platform's worth five ratings, plus the hundred. P(five) = (5 x .92 + 80) / 105.
    expect(held?.mix[4]).toBeCloseTo(84.6 / 105, 12);
    expect(runway?.ahead[0]?.crossed).toBeGreaterThan(1 - 84.6 / 105);
  });

  it("a driver far from the line is told so", () => {
    const { runway } = of("uber", [shown(4.95, 2000)]);
    expect(runway?.ahead.every(({ crossed }) => crossed !== null && crossed < 1e-6)).toBe(true);
  });

  it("a driver below the line is below it already", () => {
    const { runway } = of("uber", [shown(4.5, 2000)]);
    expect(runway?.ahead[0]?.crossed).toBe(1);
    expect(runway?.room).toEqual({ ones: 0, fours: 0 });
  });
});

describe("the way back", () => {
  const fell = [shown(4.96, 300, { at: "2026-10-01T08:00:00Z" }), shown(4.92, 700)];

  it("two old ones in a hundred: from 4.92 to 4.96 takes 1 five if they are the oldest, 99 if they are the newest", () => {
    expect(of("lyft", fell).recovery).toMatchObject({ target: 4.96, kind: "before", fewest: 1, most: 99 });
  });

  it("139 ratings at 4.91 to 4.92 in a window that grows: 17.4 by the drivers' sheet, so 18", () => {
    const up = [shown(4.92, 130, { at: "2026-10-01T08:00:00Z" }), shown(4.91, 139)];
    expect(of("uber", up).recovery).toMatchObject({ target: 4.92, fewest: expect.any(Number), most: expect.any(Number) });
    const { fewest, most } = of("uber", up).recovery ?? { fewest: 0, most: 0 };
    // 4.91 shown hides a lack of 12 or 13 stars in 139 (11.8 to 13.2): 12 / .08 - 139 = 11, 13 / .08 - 139 = 23.5.
    expect([fewest, most]).toEqual([11, 24]);
  });

  it("below the line the line is the goal: a courier at 4.15 of 100 has 5 stars to shed, by 2 to 80 fives", () => {
    // 85 lacking, 80 allowed. Oldest first as ones: 2. Newest as ones: 100 - floor(80 / 4).
    expect(of("doordash", [shown(4.15, 400)]).recovery).toMatchObject({ target: 4.2, kind: "line", fewest: 2, most: 80, order: "unknown" });
  });

  it("with the ratings kept it is one number: the one that weighs stands at place 31", () => {
    const ratings = [...fives(30), 1, ...new Array<number>(20).fill(1), ...fives(49)];
    expect(withRatings("doordash", ratings).recovery).toMatchObject({ fewest: 31, most: 31, order: "known", likely: [31, 31, 31] });
  });

  it("when the order is not known every place is as likely: half of the time the one low rating leaves within 50 or 51", () => {
    const one = [
      shown(5, 400, { at: "2026-01-01T08:00:00Z", distribution: [0, 0, 0, 0, 100] }),
      shown(4.96, 900, { distribution: [1, 0, 0, 0, 99] }),
    ];
    // 500 ratings came between, so nothing is known of the order of the hundred.
    expect(of("lyft", one).recovery).toBeNull();
    const two = [shown(4.99, 400, { at: "2026-01-01T08:00:00Z" }), shown(4.96, 900, { distribution: [1, 0, 0, 0, 99] })];
    const { recovery } = of("lyft", two);
    expect(recovery).toMatchObject({ fewest: 1, most: 100, order: "unknown" });
    expect(recovery?.likely).toEqual([10, 50, 90]);
  });

  it("what was seen to enter leaves last: a one that came two ratings ago needs 98 more", () => {
    const seen = [
      shown(5, 300, { at: "2026-11-01T08:00:00Z" }),
      shown(4.96, 301, { at: "2026-11-02T08:00:00Z" }),
      shown(4.96, 302, { at: "2026-11-03T08:00:00Z" }),
    ];
    expect(of("lyft", seen).recovery).toBeNull();
    const from499 = seen.map((one, i) => ({ ...one, average: [4.99, 4.95, 4.95][i] as number }));
    expect(of("lyft", from499).recovery).toMatchObject({ order: "partly", fewest: 1, most: 100, likely: [99, 99, 99] });
  });

  it("nothing fallen, nothing to climb", () => {
    expect(of("lyft", [shown(4.9, 300)]).recovery).toBeNull();
  });
});

describe("what if", () => {
  const held = (site: KnownSite, snapshots: HistorySnapshot[]) => {
    const found = heldOf(historyOf(site, "account", { snapshots }), contextOf(site));
    if (!found) throw new Error("no window");
    return found;
  };

  it("two ones tonight at 4.90 of 100: down by 0.08 if two fives leave, unchanged if two ones do", () => {
    const { low, likely, high } = whatIf(held("doordash", [shown(4.9, 500)]), [1, 1]);
    expect(low).toBeCloseTo(4.82, 9);
    expect(high).toBeCloseTo(4.9, 9);
    // Two of a hundred leave, which lack 10 together: 0.2 on average.
    expect(likely).toBeCloseTo(4.822, 9);
  });

  it("in a window that fills nothing leaves", () => {
    const { low, high } = whatIf(held("doordash", [shown(5, 20)]), [1]);
    expect([low, high]).toEqual([expect.closeTo(101 / 21, 9), expect.closeTo(101 / 21, 9)]);
  });

  it("no more ratings, no change", () => {
    expect(whatIf(held("doordash", [shown(4.9, 500)]), [])).toMatchObject({ low: expect.closeTo(4.9), high: expect.closeTo(4.9) });
  });
});

describe("ratings with fractions", () => {
  const rmp = contextOf("ratemyprofessors");
  const reviewed = (ratings: number[], context: Context = rmp) =>
    outlook(historyOf("ratemyprofessors", "own", { reviews: days("2026-01-01", ratings) }), context);

  it("a teacher with two of 4.5: where the mean will be after fifty more, by hand", () => {
    // The platform's mean is 3.559, worth five ratings beside the two: (5 x 3.559 + 9) / 7. Fifty of those and the two: 52.
    expect(reviewed([4.5, 4.5]).runway?.ahead[0]?.mean).toBeCloseTo((9 + (50 * (5 * 3.559 + 9)) / 7) / 52, 9);
  });

  it("whole stars give the same on a scale of half stars as on one of whole stars", () => {
    const ratings = [5, 3, 1, 4, 4, 5, 2, 5];
    const lines = [
      { value: { at: 3.4, kind: "tier" as const, id: "made-up" }, asOf: "2026-11-23", source: "none", confidence: "A" as const },
    ];
    const rules = { ...(rmp.rules as RulePack), lines };
    const by = (step: number) => reviewed(ratings, { ...rmp, rules, site: { ...rmp.site, scale: { min: 1, max: 5, step } } });
    const [half, whole] = [by(0.5).runway, by(1).runway];
    expect(half?.room).toEqual(whole?.room);
    expect(half?.mix).toEqual(whole?.mix.map((share) => expect.closeTo(share, 12)));
    for (const [i, one] of (whole?.ahead ?? []).entries())
      for (const key of ["crossed", "below", "mean", "low", "high"] as const) expect(half?.ahead[i]?.[key]).toBeCloseTo(one[key] ?? -1, 9);
  });

  it("a seller rated in tenths, ten times 4.7, line 4.4: room for no one-star and seven four-stars; old ratings leave with time", () => {
    // (47 + k) / (10 + k) >= 4.4 up to k = 0.88, (47 + 4 k) / (10 + k) up to 7.5.
    const context = { ...rmp, site: fiverrSite as SiteInfo, rules: fiverr as RulePack };
    const { runway, reconstruction, cannot } = reviewed(new Array<number>(10).fill(4.7), context);
    expect(runway).toMatchObject({ room: { ones: 0, fours: 7 }, line: 4.4, byTime: true });
    expect(runway?.average).toBeCloseTo(4.7, 12);
    for (const { crossed, below, low, high } of runway?.ahead ?? []) {
      expect(crossed ?? 0).toBeGreaterThanOrEqual(below ?? 1);
      expect(low).toBeLessThan(high);
    }
    expect([reconstruction, cannot.reconstruction]).toEqual([null, null]); // no number was shown at all
  });

  it("a number alone hides sums of half stars: 4.3 of 10 is 42.5 to 43.5, and one rating more is told to that width", () => {
    const snapshots = [shown(4.3, 10, { decimals: 1 })];
    const { runway, cannot } = outlook(historyOf("ratemyprofessors", "own", { snapshots }), rmp);
    expect(runway).toMatchObject({ average: 4.3, n: 10, from: "number" });
    expect(cannot).toEqual({ runway: null, reconstruction: "steps" });
  });
});

describe("what cannot be worked out", () => {
  const nothing = { runway: null, recovery: null, reconstruction: null, cannot: { runway: null, reconstruction: null } };

  it("nothing seen: no runway, no way back, no reconstruction", () => {
    expect(of("uber", [])).toEqual(nothing);
  });

  it("a workplace's number is not the worker's own", () => {
    const history = historyOf("yelp", "workplace", { snapshots: [shown(4.2, 800), shown(4.1, 810, { at: "2026-11-21T08:00:00Z" })] });
    expect(outlook(history, contextOf("yelp"))).toEqual(nothing);
  });

  it("says why: one number only, a window of time, the best of several windows", () => {
    expect(of("uber", [shown(4.9, 800)]).cannot).toEqual({ runway: null, reconstruction: "one" });
    const as = (rules: unknown) => of("uber", [shown(4.9, 800)], { ...contextOf("uber"), rules: rules as RulePack }).cannot;
    expect(as(fiverr)).toEqual({ runway: null, reconstruction: "time" });
    expect(as(upwork)).toEqual({ runway: "best", reconstruction: "best" });
  });
});
