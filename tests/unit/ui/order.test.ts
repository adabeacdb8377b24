import { describe, expect, it } from "vitest";
import type { Status } from "../../../src/core/schema/summary";
import type { StoredSummary } from "../../../src/storage/summaries";
import { byNeed } from "../../../src/ui/order";

const row = (key: string, status: Status) => ({ subject: { key }, summary: { status } }) as StoredSummary;
const keys = (rows: readonly StoredSummary[], open?: string) => byNeed(rows, open).map(({ subject }) => subject.key);

describe("which of several pages is told of first", () => {
  const rows = [row("school", "fine"), row("diner", "fine"), row("app", "watch")];

  it("the one that needs a look, whatever page is open", () => {
    expect(keys(rows)).toEqual(["app", "school", "diner"]);
    expect(keys(rows, "diner")[0]).toBe("app");
  });

  it("of two that need none the one that is open", () => {
    expect(keys(rows.slice(0, 2), "diner")).toEqual(["diner", "school"]);
  });
});
