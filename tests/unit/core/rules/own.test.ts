import { describe, expect, it } from "vitest";
import { siteById, sites } from "../../../../src/adapters";
import { rulesById } from "../../../../src/adapters/rules";
import { chanceOf } from "../../../../src/core/drafts/deadline";
import { canStand, editable, withOwn } from "../../../../src/core/rules/own";
import type { OwnRule } from "../../../../src/core/schema/ownRule";
import { RulePack, type SiteInfo } from "../../../../src/core/schema/site";
import { summarise } from "../../../../src/core/summary";

const uber = siteById("uber") as SiteInfo;
const now = new Date("2026-11-20T12:00:00Z");
const mine = (site: string, part: OwnRule["part"], value: number): OwnRule => ({ site, part, value, on: "2026-11-19" });

/** Eight fives and two ones, one rating a day; the ones come last. Mean of all 4.2, of the last five 3.4. */
const history = {
  id: "h",
  site: "uber",
  kind: "account" as const,
  aliases: [],
  reviews: [5, 5, 5, 5, 5, 5, 5, 5, 1, 1].map((rating, i) => ({
    id: `${i}`,
    rating,
    postedOn: `2026-11-${String(i + 1).padStart(2, "0")}`,
    text: "",
    details: {},
  })),
  snapshots: [],
  incidents: [],
  shifts: [],
};
const judged = (own: readonly OwnRule[]) => summarise(history, { site: uber, rules: withOwn(rulesById("uber"), own), now });

describe("a worker who knows a rule better than we do", () => {
  it("has the number counted over the window entered", () => {
    expect(judged([]).window).toMatchObject({ size: 500, n: 10, average: 4.2 });
    expect(judged([mine("uber", "window", 5)]).window).toMatchObject({ size: 5, n: 5, average: 3.4 });
  });

  it("has the room counted to the line entered, marked as their own and never as a published rule", () => {
    const { window } = judged([mine("uber", "line", 4)]);
    expect(window).toMatchObject({ line: 4, lineConfidence: "own", lineAsOf: "2026-11-19" });
    expect(window.room).toBeCloseTo(0.2);
    const snapshots = [{ at: "2026-11-20T08:00:00Z", average: 4.55, decimals: 2, count: 800 }];
    const below = summarise(
      { ...history, reviews: [], snapshots },
      { site: uber, rules: withOwn(rulesById("uber"), [mine("uber", "line", 4.7)]), now },
    );
    expect(below.status).toBe("watch");
    expect(below.statusReasons[0]).toMatchObject({ code: "status.watch.below-job.own", params: { line: 4.7, room: "0.15" } });
  });

  it("has the last day to answer counted with the days entered", () => {
    const rules = withOwn(rulesById("airbnb"), [mine("airbnb", "days", 14)]);
    expect(chanceOf("public", rules, "2026-11-01")).toMatchObject({ until: "2026-11-15", confidence: "own" });
    expect(chanceOf("public", rulesById("airbnb"), "2026-11-01")).toMatchObject({ until: "2026-12-01", confidence: "A" });
  });

  it("changes nothing of ours, nothing of another site, and loses no line for a perk", () => {
    const before = JSON.stringify(rulesById("airbnb"));
    const rules = withOwn(rulesById("airbnb"), [mine("airbnb", "line", 4.3), mine("uber", "window", 5)]);
    expect(rules?.lines.map(({ value }) => [value.kind, value.at])).toEqual([
      ["tier", 4.8],
      ["job", 4.3],
    ]);
    expect(rules?.window).toEqual(rulesById("airbnb")?.window);
    expect(JSON.stringify(rulesById("airbnb"))).toBe(before);
    expect(withOwn(null, [mine("uber", "window", 5)])).toBeNull();
  });

  it("can do so for every pack, and what comes out is a pack", () => {
    for (const { id, scale } of sites) {
      const rules = rulesById(id);
      if (!rules) continue;
      const all = editable(rules).map(({ part }) => mine(id, part, part === "line" ? scale.max : 30));
      expect(RulePack.parse(withOwn(rules, all)), id).toBeTruthy();
    }
  });

  it.each([
    ["window", 0, false],
    ["window", 99.5, false],
    ["window", 100, true],
    ["line", 4.65, true],
    ["line", 6, false],
    ["line", 1, false],
    ["days", 14, true],
    ["days", 1000, false],
  ] as const)("is told when a value cannot stand: %s %d", (part, value, fits) => {
    expect(canStand(part, value, uber.scale)).toBe(fits);
  });
});
