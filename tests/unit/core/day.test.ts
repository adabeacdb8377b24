import { describe, expect, it } from "vitest";
import { monthsFrom } from "../../../src/core/day";

describe("a day so many months away", () => {
  it.each([
    ["2026-11-23", -12, "2025-11-23"],
    ["2026-11-23", -24, "2024-11-23"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2028-03-31", -1, "2028-02-29"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-08-31", 3, "2026-11-30"],
    ["2026-11-30", 6, "2027-05-30"],
    ["2024-02-29", 12, "2025-02-28"],
  ])("from %s, %i months, is %s", (day, months, then) => {
    expect(monthsFrom(day, months)).toBe(then);
  });
});
