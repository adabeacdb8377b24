import { describe, expect, it } from "vitest";
import { linksTo } from "../../../../src/core/journal/link";
import { HistoryReview } from "../../../../src/core/schema/history";
import { Incident } from "../../../../src/core/schema/incident";

const review = (text: string, more = {}) => HistoryReview.parse({ id: "r", rating: 1, postedOn: "2026-11-20", text, ...more });
const entry = (at: string, said = "", note = "") => Incident.parse({ at, said, note });

describe("entries of the journal beside a review", () => {
  it("are those it came after, the closest first, with the gap in days and the words both use", () => {
    const links = linksTo(review("She refused the corkage refund."), [
      entry("2026-11-10T20:00:00Z", "", "Table of six wanted the corkage back."),
      entry("2026-11-19T20:00:00Z"),
      entry("2026-11-20T12:00:00Z", "Give us a refund."),
    ]);
    expect(links.map(({ days, shared }) => [days, shared])).toEqual([
      [0, ["refund"]],
      [1, []],
      [10, ["corkage"]],
    ]);
  });

  it("are not those made after it was posted, nor those long before", () => {
    const late = [entry("2026-11-21T01:00:00Z"), entry("2026-09-30T01:00:00Z")];
    expect(linksTo(review("x"), late)).toEqual([]);
    expect(linksTo(review("x", { postedAt: "2026-11-20T09:00:00Z" }), [entry("2026-11-20T12:00:00Z")])).toEqual([]);
  });

  it("are none for a review without a day", () => {
    expect(linksTo(review("x", { postedOn: null }), [entry("2026-11-20")])).toEqual([]);
  });
});
