import { describe, expect, it } from "vitest";
import type { SubjectHistory } from "../../../src/core/schema/history";
import { Shift } from "../../../src/core/schema/shift";
import { summarise } from "../../../src/core/summary";
import { contextOf, days, historyOf, review } from "../../support/history";

const context = contextOf("ratemyprofessors");
const of = (parts: Partial<SubjectHistory>) => {
  const history = historyOf("ratemyprofessors", "own", parts);
  return new Map(summarise(history, context).splits.map((split) => [split.by, split]));
};
const inCourse = (course: string, ratings: readonly number[], start: string) =>
  days(start, ratings, course).map((one) => ({ ...one, details: { course } }));

describe("ratings side by side", () => {
  it("a course with thirty fives and one with thirty twos differ; two alike do not", () => {
    const twos = of({
      reviews: [...inCourse("BIO110", Array(30).fill(5), "2026-01-01"), ...inCourse("BIO240", Array(30).fill(2), "2026-03-01")],
    });
    expect(twos.get("course")?.groups.map(({ key, differs }) => [key, differs])).toEqual([
      ["BIO110", "higher"],
      ["BIO240", "lower"],
    ]);
    const alike = of({ reviews: [...inCourse("A", Array(30).fill(4), "2026-01-01"), ...inCourse("B", Array(30).fill(4), "2026-03-01")] });
    expect(alike.get("course")?.groups.map(({ differs }) => differs)).toEqual([null, null]);
  });

  it("four ratings of a course are too few to say, however low", () => {
    const few = of({ reviews: [...inCourse("A", Array(30).fill(5), "2026-01-01"), ...inCourse("B", Array(4).fill(1), "2026-03-01")] });
    expect(few.get("course")?.groups.at(-1)).toMatchObject({ key: "B", tooFew: true, differs: null });
  });

  it("the more groups are looked at, the wider is the range of the same ratings", () => {
    const width = (courses: number) => {
      const reviews = Array.from({ length: courses }, (_, i) => inCourse(`C${i}`, Array(10).fill(4), `2026-0${i + 1}-01`)).flat();
      const group = of({ reviews })
        .get("course")
        ?.groups.find(({ key }) => key === "C0");
      return (group?.high ?? 0) - (group?.low ?? 0);
    };
    expect(width(6)).toBeGreaterThan(width(2));
  });

  it("days are those of the site's calendar: 2026-11-23 is a Monday, also when posted at night elsewhere", () => {
    const late = { ...review("a", 5, "2026-11-23"), postedAt: "2026-11-23T23:30:00-06:00" };
    const groups = of({ reviews: [late, review("b", 5, "2026-11-24")] }).get("weekday")?.groups;
    expect(groups?.map(({ key }) => key).sort()).toEqual(["1", "2"]);
  });

  it("shifts are told by their label or hour; between them is a day off, and two on one day say nothing", () => {
    const shift = (day: string, more: object) => Shift.parse({ day, ...more });
    const shifts = [
      shift("2026-03-01", { start: "08:00" }),
      shift("2026-03-02", { start: "18:30" }),
      shift("2026-03-04", { label: "Patio" }),
      shift("2026-03-05", { start: "08:00" }),
      shift("2026-03-05", { start: "18:00" }),
      shift("2026-03-06", { start: "23:00" }),
    ];
    const groups = of({ reviews: days("2026-03-01", [5, 5, 5, 5, 5, 5, 5]), shifts }).get("shift")?.groups;
    expect(groups?.map(({ key }) => key).sort()).toEqual(["Patio", "evening", "morning", "night", "off"]);
  });

  it("one group alone is not a split", () => {
    expect(of({ reviews: inCourse("A", [5, 4, 3], "2026-01-01") }).has("course")).toBe(false);
  });

  it("nineteen of twenty with four stars or more: 95 in 100 up, between 80 and 99", () => {
    const of20 = (reviews: SubjectHistory["reviews"]) => summarise(historyOf("ratemyprofessors", "own", { reviews }), context).thumbs;
    const thumbs = of20(days("2026-01-01", [...Array(19).fill(4), 3]));
    // Jeffreys' 5 % and 95 % points of Beta(19.5, 1.5), by an independent computation.
    expect(thumbs).toMatchObject({ up: 19, n: 20, share: 0.95 });
    expect(thumbs?.low).toBeCloseTo(0.8204, 3);
    expect(thumbs?.high).toBeCloseTo(0.9911, 3);
    expect(of20([])).toBeNull();
  });
});
