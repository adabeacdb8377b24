import { describe, expect, it } from "vitest";
import { covers, knownBy } from "../../../src/core/absence/covers";
import { back, missed, reasonOf } from "../../../src/core/absence/episodes";
import { type Look, sit } from "../../../src/core/absence/sitting";
import { changeOf, standingOf } from "../../../src/core/absence/standing";
import type { Coverage } from "../../../src/core/schema/reading";
import type { AbsenceRow, ReviewRow, VersionRow } from "../../../src/core/schema/rows";

const DAYS = { earliest: "2026-10-10", latest: "2026-10-20" };
const at = (hour: number, minute = 0): string => new Date(Date.UTC(2026, 10, 2, hour, minute)).toISOString();

describe("what a view covers", () => {
  // The days of the reviews shown are 10 to 20 October; a day may be one off by its zone.
  it.each<[Coverage["order"], number, boolean, string | null, boolean]>([
    ["newest", 0, true, null, true],
    ["site", 0, true, "2020-01-01", true],
    ["newest", 0, false, "2026-10-12", true],
    ["newest", 0, false, "2026-10-31", true],
    ["newest", 0, false, "2026-10-11", false],
    ["newest", 0, false, "2026-10-09", false],
    ["newest", 0, false, null, false],
    ["newest", 10, true, "2026-10-15", false],
    ["oldest", 10, true, "2026-10-12", true],
    ["oldest", 10, true, "2026-10-11", false],
    ["oldest", 0, false, "2026-10-15", false],
    ["site", 0, false, "2026-10-15", false],
    ["site", 10, true, "2026-10-15", false],
  ])("order %s from place %d, to the end: %s: a review of %s is covered: %s", (order, from, ends, day, expected) => {
    expect(covers({ order, from, to: from + 10, ends, days: DAYS }, day)).toBe(expected);
  });

  it("covers no day when a review on it has none", () => {
    expect(covers({ order: "newest", from: 0, to: 10, ends: false, days: null }, "2026-10-15")).toBe(false);
  });

  it("is known by what every review on it has: what the site goes by first, else the other", () => {
    const shown = (...shown: Coverage["shown"]) => ({ shown }) as Coverage;
    const [both, author, id] = [
      { id: "1", author: "a" },
      { id: null, author: "b" },
      { id: "2", author: null },
    ];
    expect(knownBy(shown(both), "id")).toBe("id");
    expect(knownBy(shown(both, author), "id")).toBe("author");
    expect(knownBy(shown(both, id), "author")).toBe("id");
    expect(knownBy(shown(author, id), "author")).toBeNull();
  });
});

const look = (from: number, marks: string[], minute: number, over: Partial<Coverage> = {}, total: number | null = 6): Look => ({
  at: at(9, minute),
  coverage: {
    order: "site",
    from,
    to: from + marks.length,
    ends: from + marks.length === total,
    pinned: 0,
    days: DAYS,
    filters: { search: false, ratings: null, course: null, language: null },
    shown: [],
    ...over,
  },
  total,
  by: "author",
  marks,
});
const sitting = (...looks: Look[]) => looks.reduce<ReturnType<typeof sit>>((before, next) => sit(before, next), null);

describe("pages read one after another", () => {
  it("are one view from the first place on, with the days of all of them", () => {
    const days = { earliest: "2026-09-01", latest: "2026-10-12" };
    expect(sitting(look(0, ["a", "b", "c"], 0), look(3, ["d", "e", "f"], 5, { days }))).toMatchObject({
      order: "site",
      to: 6,
      ends: true,
      since: at(9, 0),
      at: at(9, 5),
      days: { earliest: "2026-09-01", latest: "2026-10-20" },
      marks: ["a", "b", "c", "d", "e", "f"],
    });
  });

  it("may overlap where nothing moved", () => {
    expect(sitting(look(0, ["a", "b", "c"], 0), look(2, ["c", "d", "e", "f"], 1))).toMatchObject({ to: 6, ends: true });
  });

  it("may be looked at again, which is no longer view", () => {
    const first = look(0, ["a", "b", "c"], 0);
    const both = sitting(first, look(3, ["d", "e", "f"], 1));
    for (const again of [look(0, ["a", "b", "c"], 2), look(3, ["d", "e", "f"], 3), look(1, ["b", "c"], 4)])
      expect(sit(both, again)).toEqual(both);
  });

  it.each<[string, Look[]]>([
    ["the first was not seen", [look(3, ["d", "e", "f"], 0)]],
    ["one shows fewer than its places", [look(0, ["a", "b"], 0, { to: 3 }), look(3, ["d", "e", "f"], 1)]],
    ["one shows a review twice", [look(0, ["a", "b", "b"], 0), look(3, ["d", "e", "f"], 1)]],
    ["there is a gap between them", [look(0, ["a", "b"], 0), look(3, ["d", "e", "f"], 1)]],
    ["one review stands on both", [look(0, ["a", "b", "c"], 0), look(3, ["c", "e", "f"], 1)]],
    ["the site does not say how many there are", [look(0, ["a", "b", "c"], 0, {}, null), look(3, ["d", "e", "f"], 1, {}, null)]],
    ["they are known by different things", [look(0, ["a", "b", "c"], 0), { ...look(3, ["d", "e", "f"], 1), by: "id" }]],
    ["there is more after the end", [look(0, ["a", "b", "c"], 0, { ends: true }), look(3, ["d", "e", "f"], 1)]],
    ["the later one was read first", [look(0, ["a", "b", "c"], 5), look(3, ["d", "e", "f"], 1)]],
  ])("are no one view when %s", (_why, looks) => {
    expect(sitting(...looks)).toBeNull();
  });

  it("begin anew when the first page shows something else", () => {
    expect(sitting(look(0, ["a", "b", "c"], 0), look(3, ["d", "e", "f"], 1), look(0, ["x", "a", "b"], 2))).toMatchObject({
      to: 3,
      since: at(9, 2),
      marks: ["x", "a", "b"],
    });
  });
});

const away = (over: Partial<AbsenceRow> = {}): AbsenceRow => ({
  key: `r#${at(10)}`,
  review: "r",
  subject: "yelp:plum",
  kind: "gone",
  lastSeen: at(8),
  since: at(10),
  checkedAt: at(12),
  until: null,
  covered: { order: "newest", to: 10, ends: false },
  notCounted: { before: null, after: null },
  ...over,
});

describe("a time of absence", () => {
  const miss = (hour: number) => {
    const { key: _key, since: _since, checkedAt: _checked, until: _until, ...rest } = away();
    return { ...rest, at: at(hour) };
  };

  it("begins with the first look that missed the review, is confirmed by later ones, and known from earlier ones that arrive late", () => {
    expect(missed(undefined, miss(10))).toEqual(away({ checkedAt: at(10) }));
    expect(missed(away(), miss(13))).toEqual(away({ checkedAt: at(13), looks: [10, 12, 13].map((hour) => at(hour)) }));
    expect(missed(away(), miss(9))).toEqual(away({ key: `r#${at(9)}`, since: at(9), looks: [9, 10, 12].map((hour) => at(hour)) }));
    expect(missed(away(), miss(11))).toEqual(away({ looks: [10, 11, 12].map((hour) => at(hour)) }));
    expect(missed(away(), miss(12))).toBeNull();
  });

  it("does not begin with a look from before the review was last there", () => {
    for (const hour of [7, 8]) expect(missed(undefined, miss(hour))).toBeNull();
  });

  it("ends with the look that shows it again; one from in between splits it, one from before only says when it was still there", () => {
    expect(back(away(), at(13))).toEqual([away({ until: at(13), looks: [10, 12].map((hour) => at(hour)) })]);
    expect(back(away(), at(11))).toEqual([
      away({ checkedAt: at(10), until: at(11) }),
      away({ key: `r#${at(12)}`, lastSeen: at(11), since: at(12) }),
    ]);
    expect(back(away(), at(9))).toEqual([away({ lastSeen: at(9) })]);
    expect(back(away(), at(7))).toEqual([]);
  });

  it("of many looks keeps the first and the newest: a late one that showed it makes it begin later, never earlier", () => {
    const minute = (n: number): string => new Date(Date.parse(at(10)) + n * 60_000).toISOString();
    let row = missed(undefined, miss(10));
    for (let n = 1; n < 200; n++) row = missed(row ?? undefined, { ...miss(10), at: minute(n) });
    expect(row).toMatchObject({ since: at(10), checkedAt: minute(199) });
    expect(row?.looks).toHaveLength(60);
    const [, again] = back(row ?? away(), new Date(Date.parse(minute(20)) + 1000).toISOString());
    expect(again?.since).toBe(minute(141));
  });

  it("has the site's own count as its reason, where that rose by as many as left", () => {
    const reason = (held: [number | null, number | null], moved: number, missing: number, total: [number | null, number | null]) =>
      reasonOf({
        held: { before: held[0], after: held[1] },
        total: { before: total[0], after: total[1] },
        moved,
        missing,
      });
    expect(reason([3, 5], 0, 2, [40, 38])).toBe("filtered");
    expect(reason([3, 5], 1, 1, [40, 38])).toBe("filtered");
    expect(reason([3, 5], 1, 2, [40, 38])).toBe("gone");
    expect(reason([3, 5], 0, 3, [40, 38])).toBe("gone");
    // One more is held back and two have left, one of them not found yet: either may be the one.
    expect(reason([3, 4], 0, 1, [40, 38])).toBe("gone");
    expect(reason([3, 4], 0, 1, [40, 41])).toBe("filtered");
    expect(reason([3, 4], 0, 1, [null, 38])).toBe("filtered");
    expect(reason([null, 5], 0, 1, [40, 39])).toBe("gone");
    expect(reason([3, null], 0, 1, [40, 39])).toBe("gone");
  });
});

describe("how a review stands to its page", () => {
  const row = { lastSeen: at(8) } as ReviewRow;
  const days = (n: number) => new Date(Date.parse(at(8)) + n * 86_400_000).toISOString();

  it("is not reached when later visits did not show it, and there while a visit lasts", () => {
    expect(standingOf(row, [], days(0.2)).kind).toBe("there");
    expect(standingOf(row, [], days(1)).kind).toBe("not-reached");
    expect(standingOf(row, [], undefined).kind).toBe("there");
  });

  it("is away while an absence lasts, and no longer", () => {
    expect(standingOf(row, [away({ until: at(11) }), away({ kind: "filtered" })], days(0))).toMatchObject({ kind: "filtered" });
    expect(standingOf(row, [away({ until: at(11) })], days(0)).kind).toBe("there");
  });

  it("is nothing that a page could say of a review typed in or imported", () => {
    expect(standingOf({ ...row, source: "typed" }, [], days(9)).kind).toBe("there");
  });
});

describe("an older version", () => {
  const older = (postedOn: string | null, seenTo: number) => ({ postedOn, seenTo: at(seenTo) }) as VersionRow;
  const front = (postedOn: string | null, seenFrom: number) => ({ postedOn, seenFrom: at(seenFrom) });

  it.each<[string | null, number, string | null, number, string]>([
    ["2026-10-01", 8, "2026-10-05", 9, "edited"],
    ["2026-10-01", 12, "2026-10-05", 9, "old-copy"],
    ["2026-10-01", 8, "2026-10-01", 9, "same-day"],
    ["2026-10-01", 12, "2026-10-01", 9, "disagree"],
    [null, 8, "2026-10-01", 9, "edited"],
    [null, 12, "2026-10-01", 9, "disagree"],
    [null, 8, null, 9, "edited"],
  ])("of %s, seen until %d o'clock, beside one of %s, seen from %d on, is %s", (day, seenTo, newDay, seenFrom, expected) => {
    expect(changeOf(older(day, seenTo), front(newDay, seenFrom))).toBe(expected);
  });
});
