import { describe, expect, it } from "vitest";
import { breaksOf } from "../../../../src/core/ratings/breaks";
import { priorOf } from "../../../../src/core/ratings/dirichlet";
import { type DriftRules, driftOf, levelNext, startLevel } from "../../../../src/core/ratings/drift";
import { streamOf } from "../../../../src/core/ratings/stream";
import type { HistorySnapshot } from "../../../../src/core/schema/history";
import { contextOf, days } from "../../../support/history";

const { rules, site } = contextOf("uber");
const plain: DriftRules = { prior: priorOf(rules), binning: "half-up", breaks: [] };
const of = (ratings: readonly number[], more: Partial<DriftRules> = {}) => {
  const by = { ...plain, ...more };
  const level = startLevel(by.prior);
  for (const one of streamOf(days("2025-01-01", [...ratings]), site.scale)) levelNext(level, one, by);
  return driftOf(level, by);
};

/** Nineteen fives and a four, over and over: a mean of 4.95. */
const steady = (n: number) => Array.from({ length: n }, (_, i) => (i % 20 === 7 ? 4 : 5));
/** Every fourth rating a one: a mean of 4. */
const worse = (n: number) => Array.from({ length: n }, (_, i) => (i % 4 === 1 ? 1 : 5));

describe("the watch for a drop", () => {
  it("a driver whose ratings stay as they are hears nothing", () => {
    expect(of(steady(300))).toMatchObject({ alarms: [], alarm: false, changes: [] });
  });

  it("a driver whose every fourth rating becomes a one hears of it within twenty, and it stands", () => {
    const { alarms, alarm, changes } = of([...steady(200), ...worse(20)]);
    expect(alarms).toHaveLength(1);
    expect(alarms[0]?.index).toBeGreaterThanOrEqual(201);
    expect(alarm).toBe(true);
    // The first one came at index 201.
    expect(changes).toHaveLength(1);
    expect(Math.abs((changes[0]?.index ?? 0) - 201)).toBeLessThanOrEqual(3);
    expect(changes[0]?.from).toBeGreaterThan(4.9);
    expect(changes[0]?.to).toBeLessThan(4.4);
  });

  it("weekends that are always a little lower are no drift", () => {
    const weeks = Array.from({ length: 364 }, (_, i) => (i % 7 === 6 ? 4 : 5));
    expect(of(weeks)).toMatchObject({ alarm: false, changes: [] });
    expect(of(weeks).alarms).toEqual([]);
  });

  it("one low rating is no alarm, however good all others are", () => {
    expect(of([...steady(200), 1]).alarms).toEqual([]);
    expect(of([...new Array<number>(2000).fill(5), 1, 5, 5]).alarms).toEqual([]);
    expect(of([...steady(200), 1, ...steady(50)]).alarms).toEqual([]);
  });

  it("what was said once was said from the past alone: later ratings change no alarm", () => {
    const early = [...steady(100), ...worse(30)];
    const said = of(early).alarms;
    expect(said.length).toBeGreaterThan(0);
    expect(of([...early, ...steady(80), ...worse(40)]).alarms.slice(0, said.length)).toEqual(said);
  });

  it("an alarm that what follows speaks against stands no more", () => {
    expect(of([...steady(200), 1, 1])).toMatchObject({ alarm: true });
    expect(of([...steady(200), 1, 1, ...new Array<number>(28).fill(5)])).toMatchObject({ alarm: false });
  });

  it("a drop that has become the usual is no news any more", () => {
    expect(of([...steady(100), ...worse(200)]).alarm).toBe(false);
  });

  it("none, one or two ratings give no alarm, no change and no number that is none", () => {
    for (const ratings of [[], [1], [1, 5]]) {
      const drift = of(ratings);
      expect(drift).toMatchObject({ alarms: [], changes: [], alarm: false, n: ratings.length });
      expect(JSON.stringify(drift)).not.toContain("NaN");
    }
  });

  it("the more ratings, the smaller the drop that could be seen; with two none could", () => {
    const [two, some, many] = [2, 60, 400].map((n) => of(steady(n)).smallest);
    expect(two).toBeNull();
    expect(some).toBeGreaterThan(many ?? 9);
  });
});

describe("a break is no drift", () => {
  const at = "2025-07-20"; // The 200th day after the first rating.
  const broken = [{ at, kind: "rule" as const, id: "new-count", source: "a page" }];

  it("a drop on the day of a rule change is told as the break, not as drift", () => {
    const ratings = [...steady(200), ...worse(12)];
    expect(of(ratings).alarms.length).toBeGreaterThan(0);
    expect(of(ratings, { breaks: broken })).toMatchObject({ alarms: [], changes: [], breaks: broken });
    expect(of(ratings, { breaks: broken }).segments).toHaveLength(2);
  });

  it("a count that falls from 500 to 100 is a recount; one review taken down is not", () => {
    const shown = (count: number, day: string): HistorySnapshot => ({ at: `${day}T08:00:00Z`, average: 4.8, decimals: 2, count });
    expect(breaksOf(null, [shown(100, "2026-02-01"), shown(500, "2026-01-01")])).toEqual([
      { at: "2026-02-01", kind: "recount", id: "500-100", source: null },
    ]);
    expect(breaksOf(null, [shown(40, "2026-01-01"), shown(39, "2026-02-01")])).toEqual([]);
  });
});
