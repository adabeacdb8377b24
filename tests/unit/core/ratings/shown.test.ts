import { describe, expect, it } from "vitest";
import { normalTail } from "../../../../src/core/ratings/gamma";
import type { HistorySnapshot } from "../../../../src/core/schema/history";
import { summarise } from "../../../../src/core/summary";
import { contextOf, historyOf } from "../../../support/history";

const on = (day: string, average: number, count?: number): HistorySnapshot => ({
  at: `${day}T08:00:00Z`,
  average,
  decimals: 2,
  ...(count === undefined ? {} : { count }),
});
const of = (snapshots: HistorySnapshot[], now?: string) => summarise(historyOf("uber", "account", { snapshots }), contextOf("uber", now));

describe("a driver who keeps nothing but the number the app shows", () => {
  it("hears of a fall that chance would not make, from which number, and how rare it is", () => {
    // 250 of 500 exchanged: 4.90 to 4.74 are 80 stars. One standard deviation: half a star (1 to 5: 1, 0.5, 1.5, 5, 92 in 100) times
    // the root of 500, about 12 stars.
    const { status, statusReasons, drift } = of([on("2026-10-20", 4.9, 3000), on("2026-11-20", 4.74, 3250)]);
    expect(status).toBe("watch");
    expect(statusReasons.map(({ code }) => code)).toContain("status.watch.fell");
    expect(statusReasons.map(({ code }) => code)).toContain("shown.rests");
    expect(drift.shown).toMatchObject({ fell: true, from: { average: 4.9 }, to: { average: 4.74 }, numbers: 2 });
    expect(drift.shown?.chance).toBeLessThan(1e-6);
  });

  it("hears of none when the number moves as chance moves it, and how large a fall could be told", () => {
    const { status, drift } = of([on("2026-10-20", 4.9, 3000), on("2026-11-20", 4.88, 3250)]);
    expect(status).toBe("slower");
    expect(drift.shown).toMatchObject({ fell: false });
    // 2.75 standard deviations of about 12 stars, over 500 ratings: about 0.07.
    expect(drift.shown?.smallest).toBeGreaterThan(0.05);
    expect(drift.shown?.smallest).toBeLessThan(0.09);
  });

  it("without a count every rating of the window may be another one, so the same fall says less", () => {
    const known = of([on("2026-11-10", 4.9, 3000), on("2026-11-20", 4.87, 3030)]).drift.shown;
    const unknown = of([on("2026-11-10", 4.9), on("2026-11-20", 4.87)]).drift.shown;
    expect(known?.chance).toBeLessThan(unknown?.chance ?? 0);
  });

  it("one number alone, a fall of four months ago, and one across a recount say nothing", () => {
    expect(of([on("2026-11-20", 4.5)]).drift.shown).toBeNull();
    expect(of([on("2026-07-01", 4.9), on("2026-11-19", 4.7), on("2026-11-20", 4.7)]).drift.shown).toMatchObject({
      fell: false,
      numbers: 2,
    });
    const window = (size: number) => ({ window: size });
    const recounted = [
      { ...on("2026-11-01", 4.9), ...window(500) },
      { ...on("2026-11-19", 4.7), ...window(100) },
    ];
    expect(of(recounted).drift.shown).toBeNull();
  });

  it("own ratings are watched one by one instead", () => {
    const reviews = [{ id: "a", rating: 5, postedOn: "2026-11-01", text: "", details: {} }];
    expect(
      summarise(historyOf("uber", "own", { reviews, snapshots: [on("2026-10-20", 4.9), on("2026-11-20", 4.7)] }), contextOf("uber")).drift
        .shown,
    ).toBeNull();
  });

  it.each([
    [0, 0.5],
    [1.644853627, 0.05],
    [2.326347874, 0.01],
    [-1, 0.8413447461],
  ])("the normal tail above %d is %d (tables)", (z, p) => expect(normalTail(z)).toBeCloseTo(p, 6));
});
