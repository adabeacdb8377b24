import { describe, expect, it } from "vitest";
import { begin, extend } from "../../../src/core/progress";
import type { HistoryReview } from "../../../src/core/schema/history";
import { summarise } from "../../../src/core/summary";
import { contextOf, days, historyOf, review } from "../../support/history";

const context = contextOf("ratemyprofessors", "2026-11-23T12:00:00Z");
const threat = "You failed me, so I will find you and you will be sorry. I will hurt you.";
const fives = days("2026-01-01", new Array<number>(20).fill(5));
const low: HistoryReview = review("low", 1, "2026-11-20", threat);
const of = (...reviews: HistoryReview[]) => summarise(historyOf("ratemyprofessors", "own", { reviews }), context);

describe("a review that is no longer on a teacher's page", () => {
  it.each(["gone", "filtered"] as const)(
    "counts in no number of today and asks for nothing (%s): all is as if it were not there",
    (away) => {
      const [there, left, never] = [of(...fives, low), of(...fives, { ...low, away }), of(...fives)];
      expect(there.decide).toBe("low");
      expect(there.trend.now?.n).toBe(21);
      const { setAside, counts, ...rest } = left;
      const { setAside: none, counts: fewer, ...without } = never;
      expect(rest).toEqual(without);
      expect(none).toEqual([]);
      expect([counts.reviews, fewer.reviews]).toEqual([21, 20]);
      expect(setAside).toEqual([{ reviewId: "low", at: "2026-11-20", value: 1, why: away }]);
    },
  );

  it("counts again when it is back", () => {
    const { away: _, ...back } = { ...low, away: "gone" as const };
    expect(of(...fives, back)).toEqual(of(...fives, low));
  });

  it("cannot be taken in beside what was counted before: all is counted anew", () => {
    const { progress } = begin(historyOf("ratemyprofessors", "own", { reviews: fives }), context);
    expect(extend(progress, historyOf("ratemyprofessors", "own", { reviews: [{ ...low, away: "gone" }] }), context)).toBeNull();
  });
});
