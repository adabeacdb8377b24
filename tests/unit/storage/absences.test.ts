import { describe, expect, it } from "vitest";
import type { Coverage, Reading, ReadReview } from "../../../src/core/schema/reading";
import { absencesOf } from "../../../src/storage/absences";
import { purgeSubject } from "../../../src/storage/purge";
import { listed, reading, review, siteWhere } from "../../support/readings";
import { claimed } from "./fresh";

const at = (day: number, time = "09:00") => `2026-11-${String(day).padStart(2, "0")}T${time}:00.000Z`;

/** Seven people, one a day: Ann on 1 October … Gus on 7 October. */
const people = ["ann", "ben", "cy", "dee", "eli", "fay", "gus"].map((who, n) => review(who, { postedOn: `2026-10-0${n + 1}` }));
const newest = [...people].reverse();
const [ann, ben, cy, dee, eli, fay, gus] = people as [ReadReview, ReadReview, ReadReview, ReadReview, ReadReview, ReadReview, ReadReview];
const without = (...left: ReadReview[]) => newest.filter((one) => !left.includes(one));
const held = (page: Reading, notCounted: number): Reading => ({ ...page, stated: { ...page.stated, notCounted } });
const covering = (page: Reading, over: Partial<Coverage>): Reading => ({
  ...page,
  ...(page.coverage ? { coverage: { ...page.coverage, ...over } } : {}),
});

/** Whose reviews are away, and why, after these looks. */
async function awayAfter(looks: Array<[Reading, string]>, kind: "own" | "workplace" = "own") {
  const { db, subject, visit } = await claimed(siteWhere("author"), kind);
  for (const [page, when] of looks) await visit(page, when);
  const absences = await absencesOf(db, subject.key);
  const rows = new Map((await db.reviews.toArray()).map((row) => [row.key, row.text.split(" ")[0] ?? ""]));
  const away = Object.fromEntries(absences.flatMap((one) => (one.until ? [] : [[rows.get(one.review), one.kind]])));
  return { db, subject, visit, absences, away };
}

describe("a review that is not where it was", () => {
  it("is gone when the whole list is shown without it; since when, until when it was there, and what was looked at are kept", async () => {
    const { absences, away } = await awayAfter([
      [listed(newest), at(2)],
      [listed(without(dee)), at(5)],
      [listed(without(dee)), at(9)],
    ]);
    expect(away).toEqual({ dee: "gone" });
    expect(absences).toMatchObject([
      { lastSeen: at(2), since: at(5), checkedAt: at(9), until: null, covered: { order: "newest", to: 6, ends: true } },
    ]);
  });

  it("is gone when the newest page reaches past its day without it", async () => {
    const { away } = await awayAfter([
      [listed(newest), at(2)],
      [listed(without(fay).slice(0, 4), 0, 6), at(5)],
    ]);
    expect(away).toEqual({ fay: "gone" });
  });

  it.each<[string, Reading]>([
    ["the page ends before its day", listed([gus, fay, eli], 0, 7)],
    ["the page ends on the day beside its own, which may be its own in another zone", listed([gus, fay, eli, cy], 0, 7)],
    ["the page is a later one, and an edit may have moved it to the first", listed([ben, ann], 4, 6)],
    ["the site orders the list as it likes", covering(listed([gus, ann], 0, 6), { order: "site" })],
    ["the list is searched", covering(listed(without(dee)), { filters: { search: true, ratings: null, course: null, language: null } })],
    [
      "only some stars are shown",
      covering(listed(without(dee)), { filters: { search: false, ratings: [4], course: null, language: null } }),
    ],
    [
      "only one course is shown",
      covering(listed(without(dee)), { filters: { search: false, ratings: null, course: "ART 1", language: null } }),
    ],
    [
      "only one language is shown",
      covering(listed(without(dee)), { filters: { search: false, ratings: null, course: null, language: "en" } }),
    ],
    ["the site counts more than the list shows", { ...listed(without(dee)), stated: listed(newest).stated }],
    ["the reading does not say what it covers", reading(without(dee))],
    ["a review on the page could be anybody's", covering(listed(without(dee)), { shown: [{ id: "r-1", author: null }] })],
    ["the list is empty and the site counts some", { ...listed([], 0, 7), state: "no-reviews", coverage: listed([]).coverage } as Reading],
    ["the page could not be read", { ...listed(without(dee)), state: "blocked" }],
  ])("is not said to be gone when %s", async (_why, page) => {
    const { absences } = await awayAfter([
      [listed(newest), at(2)],
      [page, at(5)],
    ]);
    expect(absences).toEqual([]);
  });

  it("is not said to be gone when it was only ever seen in a narrowed list, which may show what the whole one hides", async () => {
    const narrowed = { ...reading([dee]), view: { start: 0, sort: null, filtered: true } };
    const { absences, db } = await awayAfter([
      [narrowed, at(2)],
      [listed(without(dee)), at(5)],
    ]);
    expect(absences).toEqual([]);
    expect(await db.reviews.count()).toBe(7);
  });

  it("is an edit and not gone when its author says something else now", async () => {
    const edited = review("dee", { postedOn: "2026-10-20", text: "dee thought again." });
    const { absences, db } = await awayAfter([
      [listed(newest), at(2)],
      [listed([edited, ...without(dee)]), at(5)],
    ]);
    expect(absences).toEqual([]);
    expect(await db.versions.toArray()).toMatchObject([{ text: "dee says the soup was warm." }]);
  });

  it("comes back: the time it was away is kept, and a second one is told apart", async () => {
    const { absences, away } = await awayAfter([
      [listed(newest), at(2)],
      [listed(without(dee)), at(5)],
      [listed(newest), at(7)],
      [listed(without(dee)), at(9)],
    ]);
    expect(absences.map(({ lastSeen, since, until }) => [lastSeen, since, until])).toEqual([
      [at(2), at(5), at(7)],
      [at(7), at(9), null],
    ]);
    expect(away).toEqual({ dee: "gone" });
  });

  it("comes back also in a list that is narrowed, or in one that says nothing of what it covers", async () => {
    const { away } = await awayAfter([
      [listed(newest), at(2)],
      [listed(without(dee)), at(5)],
      [{ ...reading([dee]), view: { start: 0, sort: null, filtered: true } }, at(7)],
    ]);
    expect(away).toEqual({});
  });

  it("is back when a page shows it that said so in an earlier message already", async () => {
    const { away } = await awayAfter([
      [listed(newest), at(2)],
      [listed(without(dee)), at(5)],
      [{ ...listed(newest), reviews: [] }, at(7)],
    ]);
    expect(away).toEqual({});
  });
});

describe("a review that the site holds back", () => {
  it("is told apart from one that is gone by the site's own count, which is kept as evidence", async () => {
    const { absences, away } = await awayAfter([
      [held(listed(newest), 3), at(2)],
      [held(listed(without(dee)), 4), at(5)],
    ]);
    expect(away).toEqual({ dee: "filtered" });
    expect(absences[0]?.notCounted).toEqual({ before: 3, after: 4 });
  });

  it.each([
    ["the count stood still", 3, 3, [dee]],
    ["the count fell", 3, 2, [dee]],
    ["two left and the count rose by one", 3, 4, [dee, fay]],
  ])("is not claimed when %s", async (_why, before, now, left) => {
    const { away } = await awayAfter([
      [held(listed(newest), before), at(2)],
      [held(listed(without(...left)), now), at(5)],
    ]);
    expect(new Set(Object.values(away))).toEqual(new Set(["gone"]));
  });

  it.each([
    ["before", listed(newest), held(listed(without(dee)), 4)],
    ["now", held(listed(newest), 3), listed(without(dee))],
  ])("is not claimed when the page did not state the count %s", async (_when, first, second) => {
    const { away } = await awayAfter([
      [first, at(2)],
      [second, at(5)],
    ]);
    expect(away).toEqual({ dee: "gone" });
  });

  it("is claimed once for each one more that the site counts", async () => {
    // Dee and Ann were last seen at one time; the first page that lacks Dee comes before the whole list that lacks both.
    const { away } = await awayAfter([
      [held(listed(newest), 3), at(2)],
      [held(listed(without(dee).slice(0, 5), 0, 6), 4), at(5)],
      [held(listed(without(dee, ann)), 4), at(6)],
    ]);
    expect(away).toEqual({ dee: "filtered", ann: "gone" });
  });
});

describe("a list that is read page by page", () => {
  const first = (left: ReadReview[], total: number) => listed(left.slice(0, 3), 0, total);
  const second = (left: ReadReview[], total: number) => listed(left.slice(3, 6), 3, total);
  const third = (left: ReadReview[], total: number) => listed(left.slice(6), 6, total);
  const site = (page: Reading) => covering(page, { order: "site" });

  it("covers all of it when one page follows the other, in whatever order the site lists them", async () => {
    for (const order of [(page: Reading) => page, site]) {
      const left = without(ben);
      const { away, absences } = await awayAfter([
        [listed(newest), at(2)],
        [order(first(left, 6)), at(5, "09:00")],
        [order(second(left, 6)), at(5, "09:02")],
      ]);
      expect(away).toEqual({ ben: "gone" });
      expect(absences[0]?.covered).toMatchObject({ to: 6, ends: true });
    }
  });

  it.each<[string, ReadReview[], Array<[(left: ReadReview[]) => Reading, string]>]>([
    [
      "a page was skipped",
      without(),
      [
        [(all) => first(all, 7), at(5)],
        [(all) => third(all, 7), at(5, "09:01")],
      ],
    ],
    [
      "the second page was read an hour later",
      without(ben),
      [
        [(all) => first(all, 6), at(5)],
        [(all) => second(all, 6), at(5, "10:01")],
      ],
    ],
    [
      "the count changed in between",
      without(ben),
      [
        [(all) => first(all, 7), at(5)],
        [(all) => second(all, 6), at(5, "09:01")],
      ],
    ],
    [
      "a new review pushed one from the first page to the second",
      without(ben),
      [
        [(all) => first(all, 6), at(5)],
        [(all) => listed([all[2] as ReadReview, ...all.slice(3, 5)], 3, 6), at(5, "09:01")],
      ],
    ],
    [
      "the order changed in between",
      without(ben),
      [
        [(all) => first(all, 6), at(5)],
        [(all) => site(second(all, 6)), at(5, "09:01")],
      ],
    ],
    [
      "a linked review stands at the head",
      without(ben),
      [
        [(all) => covering(first(all, 6), { pinned: 1 }), at(5)],
        [(all) => second(all, 6), at(5, "09:01")],
      ],
    ],
  ])("says nothing of what it lacks when %s", async (_why, left, looks) => {
    const { absences } = await awayAfter([[listed(newest), at(2)], ...looks.map(([page, when]): [Reading, string] => [page(left), when])]);
    expect(absences).toEqual([]);
  });

  it("may be read twice, or back to front in part, without a word lost or invented", async () => {
    const left = without(ben);
    const { absences, away } = await awayAfter([
      [listed(newest), at(2)],
      [first(left, 6), at(5, "09:00")],
      [first(left, 6), at(5, "09:01")],
      [second(left, 6), at(5, "09:02")],
      [first(left, 6), at(5, "09:03")],
      [second(left, 6), at(5, "09:04")],
    ]);
    expect(away).toEqual({ ben: "gone" });
    expect(absences).toHaveLength(1);
  });
});

describe("what is kept of absences", () => {
  it.each(["author", "id"] as const)("is nothing of other people's reviews at a workplace that tells them by %s", async (identity) => {
    const { db, subject, visit } = await claimed(siteWhere(identity), "workplace");
    const keep = ({ author }: ReadReview) => author.id === "dee";
    const page = (all: ReadReview[]) => listed(all.map((one) => ({ ...one, id: `r-${one.author.id}` })));
    await visit(page(newest), at(2), { keep });
    const all = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
    for (const other of without(dee)) {
      expect(all).not.toContain(other.text);
      expect(all).not.toContain(`r-${other.author.id}`);
      expect(all).not.toContain(`"${other.author.id}"`);
    }
    await visit(page(without(dee)), at(5), { keep });
    expect(await absencesOf(db, subject.key)).toMatchObject([{ kind: "gone" }]);
  });

  it("goes with its subject", async () => {
    const { db, subject } = await awayAfter([
      [listed(newest), at(2)],
      [listed(without(dee)), at(5)],
    ]);
    await purgeSubject(db, subject.key);
    expect([await db.absences.count(), await db.sittings.count()]).toEqual([0, 0]);
  });

  it("is on a site with ids of reviews told by these", async () => {
    const { db, subject, visit } = await claimed(siteWhere("id"));
    const named = (all: ReadReview[]) => all.map((one) => ({ ...one, id: `r-${one.author.id}`, author: { id: null, name: null } }));
    await visit(listed(named(newest)), at(2));
    await visit(listed(named(without(dee))), at(5));
    expect(await absencesOf(db, subject.key)).toMatchObject([{ kind: "gone", review: `${subject.key}|r:r-dee` }]);
  });
});
