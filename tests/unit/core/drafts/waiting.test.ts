import { describe, expect, it } from "vitest";
import { rulesById } from "../../../../src/adapters/rules";
import { coolsOff } from "../../../../src/core/drafts/coolOff";
import { chanceOf, hearsay } from "../../../../src/core/drafts/deadline";

const now = new Date("2026-11-23T12:00:00Z");
const reply = { addressee: "public", kind: "fair", firstSeen: "2026-11-23T09:00:00Z", until: null } as const;

describe("a worker who has just found a review", () => {
  it("is told that the reply can wait until tomorrow, and after a day no more", () => {
    expect(coolsOff(reply, now)).toBe(true);
    expect(coolsOff({ ...reply, firstSeen: "2026-11-22T11:59:00Z" }, now)).toBe(false);
  });

  it.each(["danger", "threat", "abuse"] as const)("is not asked to sleep on a report of %s", (kind) => {
    expect(coolsOff({ ...reply, addressee: "report", kind }, now)).toBe(false);
  });

  it("is not asked to wait with thanks, nor with a note to himself", () => {
    expect(coolsOff({ ...reply, kind: "praise" }, now)).toBe(false);
    expect(coolsOff({ ...reply, addressee: "memo" }, now)).toBe(false);
  });

  it("is not asked to wait when the last day to answer is tomorrow", () => {
    expect(coolsOff({ ...reply, until: "2026-11-24" }, now)).toBe(false);
    expect(coolsOff({ ...reply, until: "2026-12-14" }, now)).toBe(true);
  });
});

describe("what a worker hears of a way before using it", () => {
  it("is at Airbnb: thirty days, counted from an earlier day, one try, not to be changed", () => {
    expect(chanceOf("public", rulesById("airbnb"), "2026-11-14")).toMatchObject({
      until: "2026-12-14",
      days: 30,
      from: "handed-in",
      tries: 1,
      editable: false,
    });
  });

  it("is at Upwork: twenty-eight days from the end of the contract", () => {
    expect(chanceOf("public", rulesById("upwork"), "2026-11-14")).toMatchObject({ until: "2026-12-12", from: "contract-end" });
  });

  it("is no last day where the platform says that one can still answer afterwards", () => {
    expect(chanceOf("support", rulesById("uber"), "2026-11-14")).toBeNull();
  });

  it("says of a way that others report, and of one that nobody has read about, that it is so; of the platform's own word nothing", () => {
    expect(hearsay("appeal", rulesById("instacart"))?.reported).toBe(true);
    expect(hearsay("public", rulesById("thumbtack"))?.reported).toBe(false);
    expect(hearsay("public", rulesById("fiverr"))).toBeNull();
    expect(hearsay("memo", rulesById("fiverr"))).toBeNull();
  });
});
