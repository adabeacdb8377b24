import { describe, expect, it } from "vitest";
import { siteById } from "../../../../src/adapters/index";
import { rulesById } from "../../../../src/adapters/rules";
import { type Before, doubts, type Typed } from "../../../../src/core/entry/doubts";

const NOW = new Date("2026-11-23T12:00:00Z");

function asked(id: string, typed: Partial<Typed> & { average: number }, before: Before | null = null): string[] {
  const site = siteById(id);
  if (!site) throw new Error(id);
  return doubts({ decimals: 2, count: null, distribution: null, ...typed }, before, site, rulesById(id), NOW).map((doubt) =>
    Object.values(doubt).join(" "),
  );
}

const shown = (average: number, hoursAgo: number): Before => ({
  at: new Date(NOW.getTime() - hoursAgo * 3_600_000).toISOString(),
  average,
  decimals: 2,
});

describe("a worker who types a number", () => {
  it("is not asked about an ordinary one", () => {
    expect(asked("lyft", { average: 4.86 })).toEqual([]);
    expect(asked("lyft", { average: 4.86 }, shown(4.88, 24))).toEqual([]);
    expect(asked("uber", { average: 4.87, count: 500 })).toEqual([]);
  });

  it("is asked when so few ratings cannot make it: three whole stars never make 4.80", () => {
    expect(asked("uber", { average: 4.8, count: 3 })).toEqual(["few 3"]);
    // 14 of 3 is 4.67, 4.333 is 4.33.
    expect(asked("uber", { average: 4.67, count: 3 })).toEqual([]);
    expect(asked("uber", { average: 4.33, count: 3 })).toEqual([]);
  });

  it("is asked when the stars typed beside it make another mean", () => {
    // (1 + 3·4 + 96·5) / 100 = 4.93
    expect(asked("lyft", { average: 4.93, distribution: [1, 0, 0, 3, 96] })).toEqual([]);
    expect(asked("lyft", { average: 4.53, distribution: [1, 0, 0, 3, 96] })).toEqual(["bars 4.93"]);
  });

  it("is not asked about stars where the platform drops the lowest: their mean is another by right", () => {
    expect(asked("instacart", { average: 5, distribution: [2, 0, 0, 0, 98] })).toEqual([]);
  });

  it("is asked about a jump that the window cannot have made in that time", () => {
    // From 4.90 to 4.10 over the last 100: (0.80 - 0.01) · 100 / 4 = 19.75, so 20 single stars at least; an hour brings 13 at most.
    expect(asked("lyft", { average: 4.1 }, shown(4.9, 1))).toEqual(["jump 4.9 20"]);
    expect(asked("lyft", { average: 4.1 }, shown(4.9, 48))).toEqual([]);
  });

  it("is not asked about a jump where no window is known", () => {
    const site = siteById("lyft");
    expect(site && doubts({ average: 1, decimals: 0, count: null, distribution: null }, shown(5, 0), site, null, NOW)).toEqual([]);
  });
});
