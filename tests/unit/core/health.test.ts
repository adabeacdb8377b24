import { describe, expect, it } from "vitest";
import { reportOf, verdictOf } from "../../../src/core/health";
import type { HealthRow } from "../../../src/core/schema/rows";

const row = (over: Partial<HealthRow>): HealthRow => ({
  key: "yelp",
  lastState: "read",
  lastRoad: "cards",
  lastAt: "2026-11-20T18:00:00.000Z",
  seen: 10,
  understood: 10,
  lastGoodAt: "2026-11-20T18:00:00.000Z",
  ...over,
});

describe("how reading a site goes", () => {
  it.each<[string, HealthRow | undefined]>([
    ["unread", undefined],
    ["good", row({})],
    ["good", row({ lastState: "no-reviews" })],
    ["changed", row({ lastState: "suspect", failed: 1 })],
    ["blocked", row({ lastState: "blocked", failed: 9 })],
    ["late", row({ lastState: "not-loaded", failed: 2 })],
    ["lost", row({ lastState: "not-loaded", failed: 3 })],
    ["lost", row({ lastState: "not-a-review-page", failed: 3 })],
    ["late", row({ lastState: "not-loaded" })],
  ])("is %s", (verdict, health) => {
    expect(verdictOf(health)).toBe(verdict);
  });
});

describe("a report for those who mend a reader", () => {
  it("says how the last looks went, and then how the page is built", () => {
    const health = row({
      lastState: "suspect",
      understood: 4,
      lastGoodAt: "2026-11-01T18:00:00.000Z",
      lastGood: { road: "both", seen: 12, understood: 12 },
      failed: 2,
    });
    expect(reportOf("yelp", "1.2.3", health, "html\n body")).toBe(
      [
        "rejoinder: 1.2.3",
        "site: yelp",
        "state: suspect",
        "road: cards",
        "seen: 10",
        "understood: 4",
        "failed in a row: 2",
        "last good: 2026-11-01",
        "road then: both",
        "seen then: 12",
        "",
        "html",
        " body",
      ].join("\n"),
    );
  });

  it("leaves out what is not known", () => {
    expect(reportOf("yelp", "1.2.3", undefined, "html")).toBe("rejoinder: 1.2.3\nsite: yelp\n\nhtml");
    expect(reportOf("yelp", "1.2.3", row({ lastGoodAt: null }), "html")).not.toContain("last good");
  });
});
