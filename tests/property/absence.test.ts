import Dexie from "dexie";
import { IDBKeyRange, indexedDB } from "fake-indexeddb";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading, ReadReview } from "../../src/core/schema/reading";
import { absencesOf } from "../../src/storage/absences";
import { RejoinderDb } from "../../src/storage/db";
import { merge } from "../../src/storage/merge";
import { claim } from "../../src/storage/subjects";
import { listed, review, siteWhere } from "../support/readings";

Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

const RUNS = process.env.REJOINDER_LONG === "1" ? 1000 : 20;
const PEOPLE = ["ann", "ben", "cy", "dee", "eli", "fay"];
const site = siteWhere("author");

/** What the site holds at one moment: who is listed, and since which day with which words (an edit has a later day). */
type Moment = ReadonlyMap<string, ReadReview>;
interface Look {
  page: Reading;
  at: string;
  moment: Moment;
}

const dayOf = (n: number): string => new Date(Date.UTC(2026, 8, 1 + n)).toISOString().slice(0, 10);
const timeOf = (n: number, minute = 0): string => new Date(Date.UTC(2026, 10, 1 + n, 9, minute)).toISOString();
const all: Moment = new Map(PEOPLE.map((who, n) => [who, review(who, { postedOn: dayOf(n * 2) })]));
const listOf = (moment: Moment): ReadReview[] => [...moment.values()].sort((a, b) => ((a.postedOn ?? "") < (b.postedOn ?? "") ? 1 : -1));

/** What happens to one review between two visits. */
const fate = fc.constantFrom("stays", "stays", "leaves", "returns", "is edited");
const steps = fc.array(fc.tuple(...PEOPLE.map(() => fate)), { minLength: 1, maxLength: 6 });

/** The moments of a story, the first with everybody in it. */
function moments(story: ReadonlyArray<readonly string[]>): Moment[] {
  const told: Moment[] = [all];
  let words = new Map(all);
  story.forEach((fates, n) => {
    const before = told.at(-1) ?? all;
    const now = new Map(before);
    words = new Map(words);
    PEOPLE.forEach((who, index) => {
      const known = words.get(who);
      if (!known) return;
      if (fates[index] === "leaves") now.delete(who);
      if (fates[index] === "returns") now.set(who, known);
      if (fates[index] !== "is edited" || !before.has(who)) return;
      const edited = { ...known, postedOn: dayOf(20 + n), text: `${who} says other words, the ${n}th time.` };
      words.set(who, edited);
      now.set(who, edited);
    });
    told.push(now);
  });
  return told;
}

const whole = (moment: Moment, n: number): Look => ({ page: listed(listOf(moment)), at: timeOf(n), moment });

/** One visit: the whole list, its first page, all of it in pages of two, one page further down, or the reviews with four stars. */
const view = fc.constantFrom("whole", "first", "paged", "middle", "narrowed");
function visit(kind: string, moment: Moment, n: number): Look[] {
  const list = listOf(moment);
  const part = (from: number, to: number, minute = 0): Look => ({
    page: listed(list.slice(from, to), from, list.length),
    at: timeOf(n, minute),
    moment,
  });
  if (kind === "first") return [part(0, Math.min(3, list.length))];
  if (kind === "middle") return list.length > 3 ? [part(2, 4)] : [];
  if (kind === "paged")
    return Array.from({ length: Math.ceil(list.length / 2) }, (_page, i) => part(i * 2, Math.min(list.length, i * 2 + 2), i));
  const look = whole(moment, n);
  if (kind === "whole" || !look.page.coverage) return [look];
  const { coverage } = look.page;
  const narrow = { ...coverage, filters: { ...coverage.filters, ratings: [5] }, shown: [], to: 0, days: null };
  return [{ ...look, page: { ...look.page, reviews: [], seen: 0, coverage: narrow, view: { start: 0, sort: null, filtered: true } } }];
}

let made = 0;
async function kept(looks: readonly Look[]) {
  const db = new RejoinderDb(`absence-${made++}`);
  const subject = await claim(db, { site: "yelp", siteId: "plum", name: "The Plum", kind: "own", aliases: [] }, timeOf(0));
  await db.settings.put({ key: "pseudonymKey", value: "ab".repeat(32) });
  for (const { page, at } of looks) await merge(db, { reading: page, subject, site, at });
  const who = new Map((await db.reviews.toArray()).map((row) => [row.key, row.text.split(" ")[0] ?? ""]));
  const absences = (await absencesOf(db, subject.key)).map((one) => ({ ...one, who: who.get(one.review) ?? "" }));
  await db.delete();
  return absences;
}

describe("whatever becomes of a worker's reviews", () => {
  it("none is said to be away that was there: at each look named, the site did not list it, and did before", async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.array(view, { minLength: 6, maxLength: 6 }), async (story, kinds) => {
        const looks = moments(story).flatMap((moment, n) => (n === 0 ? [whole(moment, 0)] : visit(kinds[n - 1] ?? "whole", moment, n)));
        const at = new Map(looks.map((look) => [look.at, look.moment]));
        for (const { who, lastSeen, since, checkedAt, until } of await kept(looks)) {
          expect(at.get(lastSeen)?.has(who)).toBe(true);
          expect(at.get(since)?.has(who)).toBe(false);
          expect(at.get(checkedAt)?.has(who)).toBe(false);
          if (until) expect(at.get(until)?.has(who)).toBe(true);
          expect(lastSeen < since && since <= checkedAt && (until === null || checkedAt < until)).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("each that is away after the whole list was shown is said to be, and no other: all at once or page by page", async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom("whole", "paged"), async (story, kind) => {
        const told = moments(story);
        const absences = await kept(told.flatMap((moment, n) => (n === 0 ? [whole(moment, 0)] : visit(kind, moment, n))));
        const now = told.at(-1) ?? all;
        // An empty list stands on no page to read page by page.
        const gone = kind === "paged" && now.size === 0 ? undefined : PEOPLE.filter((one) => !now.has(one));
        if (gone) expect(absences.flatMap(({ who, until }) => (until === null ? [who] : [])).sort()).toEqual(gone);
      }),
      { numRuns: RUNS },
    );
  });

  it("a look that is merged twice changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.array(view, { minLength: 6, maxLength: 6 }), async (story, kinds) => {
        const looks = moments(story).flatMap((moment, n) => (n === 0 ? [whole(moment, 0)] : visit(kinds[n - 1] ?? "whole", moment, n)));
        expect(await kept(looks.flatMap((look) => [look, look]))).toEqual(await kept(looks));
      }),
      { numRuns: RUNS },
    );
  });

  it("who is away, since when, when last seen and when last looked for does not depend on the order in which looks arrive", async () => {
    const shuffled = steps.chain((story) => {
      const later = moments(story)
        .slice(1)
        .map((moment, n) => whole(moment, n + 1));
      return fc.tuple(fc.constant(later), fc.shuffledSubarray(later, { minLength: later.length }));
    });
    await fc.assert(
      fc.asyncProperty(shuffled, async ([looks, order]) => {
        const times = (who: string, there: boolean) =>
          [whole(all, 0), ...looks].flatMap((look) => (look.moment.has(who) === there ? [look.at] : []));
        const expected = PEOPLE.flatMap((who) => {
          const lastSeen = times(who, true).sort().at(-1) ?? "";
          const checkedAt = times(who, false).sort().at(-1) ?? "";
          const since =
            times(who, false)
              .filter((at) => at > lastSeen)
              .sort()[0] ?? "";
          return checkedAt > lastSeen ? [{ who, lastSeen, since, checkedAt }] : [];
        });
        const absences = (await kept([whole(all, 0), ...order])).filter(({ until }) => until === null);
        expect(
          absences
            .map(({ who, lastSeen, since, checkedAt }) => ({ who, lastSeen, since, checkedAt }))
            .sort((a, b) => (a.who < b.who ? -1 : 1)),
        ).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });
});
