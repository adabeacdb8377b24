import { describe, expect, it } from "vitest";
import airbnb from "../../../../src/adapters/airbnb/rules.json";
import fiverr from "../../../../src/adapters/fiverr/rules.json";
import upwork from "../../../../src/adapters/upwork/rules.json";
import { type Dated, streamOf } from "../../../../src/core/ratings/stream";
import { startWindow, windowMean, windowNext, windowNow } from "../../../../src/core/ratings/window";
import type { HistorySnapshot } from "../../../../src/core/schema/history";
import type { RulePack } from "../../../../src/core/schema/site";
import { contextOf, days, type KnownSite, review } from "../../../support/history";

const windowOf = (stream: readonly Dated[], snapshots: readonly HistorySnapshot[], rules: RulePack | null, at: Date) => {
  const kept = startWindow();
  for (const one of stream) windowNext(kept, one, rules);
  return windowNow(kept, snapshots, rules, at);
};
const shown = (average: number, count?: number): HistorySnapshot[] => [
  { at: "2026-11-20T08:00:00Z", average, decimals: 2, ...(count === undefined ? {} : { count }) },
];
const now = (site: KnownSite, ratings: number[], snapshots: HistorySnapshot[] = []) => {
  const { rules, site: info, now: at } = contextOf(site);
  return windowOf(streamOf(days("2024-01-01", ratings), info.scale), snapshots, rules, at);
};
const fives = (n: number) => new Array<number>(n).fill(5);

describe("windows of time", () => {
  const stream = (ratings: Array<[string, number]>) =>
    streamOf(
      ratings.map(([day, rating], i) => review(`r${i}`, rating, day)),
      { min: 1, max: 5, step: 1 },
    );
  const at = new Date("2026-11-23T12:00:00Z");

  it("a seller is rated over the last two years: a one of three years ago is gone", () => {
    const held = stream([
      ["2023-10-01", 1],
      ["2025-01-01", 4],
      ["2026-10-01", 5],
    ]);
    expect(windowOf(held, [], fiverr as RulePack, at)).toMatchObject({ average: 4.5, n: 2, size: null });
  });

  it("a seller's count is of all time, so it does not say how many the shown number rests on", () => {
    expect(windowOf([], shown(4.9, 3000), fiverr as RulePack, at)).toMatchObject({ average: 4.9, n: null });
  });

  it("a freelancer's best of six, twelve and twenty-four months", () => {
    const held = stream([
      ["2024-11-22", 1],
      ["2025-01-10", 5],
      ["2025-12-01", 5],
      ["2026-08-01", 3],
    ]);
    // Six months: 3. Twelve: 4. Twenty-four (from 23 November 2024, noon): 13 / 3.
    expect(windowOf(held, [], upwork as RulePack, at).average).toBeCloseTo(13 / 3, 12);
  });

  it("a host's line is compared with 365 days, whatever the number on the page", () => {
    const held = stream([
      ["2024-05-01", 1],
      ["2026-03-01", 5],
      ["2026-06-01", 4],
    ]);
    const { average, judged, room } = windowOf(held, [], airbnb as RulePack, at);
    expect(average).toBeCloseTo(10 / 3, 12);
    expect(judged).toEqual({ average: 4.5, n: 2, days: 365 });
    expect(room).toBeCloseTo(-0.3, 12);
  });

  it("of a host's bare number it cannot be said how it stands to that line", () => {
    expect(windowOf([], shown(4.9, 80), airbnb as RulePack, at)).toMatchObject({
      average: 4.9,
      room: null,
      onesToLine: null,
      judged: null,
    });
  });
});

describe("a worker's number and the line under it", () => {
  it.each([
    ["uber", 4.992],
    ["lyft", 4.96],
    ["doordash", 4.96],
  ] as const)("one one-star in an otherwise perfect full window at %s gives %d", (site, average) => {
    const size = site === "uber" ? 500 : 100;
    expect(now(site, [...fives(size - 1), 1]).average).toBeCloseTo(average, 12);
  });

  it("a shopper's two lowest of a hundred are left out, the third counts in full", () => {
    expect(now("instacart", [1, 1, ...fives(98)]).average).toBe(5);
    expect(now("instacart", [1, 1, 1, ...fives(97)]).average).toBeCloseTo((97 * 5 + 1) / 98, 12);
  });

  it("before the hundredth rating only the shopper's lowest one is left out", () => {
    expect(now("instacart", [1, 1, ...fives(97)]).average).toBeCloseTo((97 * 5 + 1) / 98, 12);
  });

  it("a teacher's half stars are not rounded away", () => {
    expect(now("ratemyprofessors", [...fives(11), 4.5])).toMatchObject({
      average: 59.5 / 12,
      n: 12,
      size: null,
      line: null,
      onesToLine: null,
    });
  });

  it("only the last hundred of a courier's ratings count", () => {
    expect(now("doordash", [...new Array<number>(40).fill(1), ...fives(100)])).toMatchObject({ average: 5, n: 100, size: 100 });
  });

  // 500 x (4.82 - 4.60) = 110 stars of slack, 4 for each one that replaces a five: the 28th passes the line.
  it("a driver at 4.82 over 500: the reported line of 4.6 is 28 one-stars away", () => {
    expect(now("uber", [], shown(4.82, 900))).toMatchObject({ average: 4.82, n: 500, line: 4.6, lineConfidence: "B", onesToLine: 28 });
  });

  // 100 x 0.50 = 50 stars, 4 each.
  it("a courier at 4.70 over 100: the line of 4.2 is 13 one-stars away", () => {
    expect(now("doordash", [], shown(4.7, 100))).toMatchObject({ onesToLine: 13, lineKind: "job" });
  });

  // 98 counted ratings x 0.10 = 9.8 stars, 4 each.
  it("a shopper at 4.80: the tier line of 4.7 is 3 one-stars away when the left-out ones are already low", () => {
    expect(now("instacart", [], shown(4.8, 250))).toMatchObject({ onesToLine: 3, lineKind: "tier" });
  });

  // (50 x 4.8 + k) / (50 + k) = 4.2 gives k = 9.4.
  it("a window that is still filling falls more slowly", () => {
    expect(now("doordash", [], shown(4.8, 50)).onesToLine).toBe(10);
  });

  it("with the ratings themselves the count is exact: a hundred fives reach 4.2 at the twentieth one", () => {
    expect(now("doordash", fives(100)).onesToLine).toBe(20);
  });

  it("a worker below the line is zero one-stars away and has negative room", () => {
    const { onesToLine, room } = now("instacart", [], shown(4.65, 150));
    expect(onesToLine).toBe(0);
    expect(room).toBeCloseTo(-0.05, 12);
  });

  it("a bare average without a count keeps its count unknown and is taken as a full window", () => {
    expect(now("uber", [], shown(4.82))).toMatchObject({ n: null, onesToLine: 28 });
  });

  it("the platform's number wins while the ratings we hold do not fill its window", () => {
    expect(now("uber", [5, 5, 1], shown(4.9, 400)).average).toBe(4.9);
  });

  it("nothing seen, nothing said", () => {
    expect(now("uber", [])).toMatchObject({ average: null, n: 0, room: null, onesToLine: null });
    expect(windowMean([], { kind: "lifetime" })).toBeNull();
  });
});
