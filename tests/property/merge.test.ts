import Dexie from "dexie";
import { IDBKeyRange, indexedDB } from "fake-indexeddb";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadReview } from "../../src/core/schema/reading";
import { RejoinderDb } from "../../src/storage/db";
import { merge } from "../../src/storage/merge";
import { claim } from "../../src/storage/subjects";
import { reading, review, siteWhere } from "../support/readings";

Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

const RUNS = process.env.REJOINDER_LONG ? 600 : 40;
const site = siteWhere("author");

/** One of four authors says one of a few things on one of three days, by either road. */
const said: fc.Arbitrary<ReadReview> = fc
  .record({
    who: fc.constantFrom("ana", "ben", "cy", "dee"),
    rating: fc.integer({ min: 1, max: 5 }),
    day: fc.constantFrom("2026-05-01", "2026-05-02", "2026-05-03"),
    text: fc.constantFrom("Fine.", "Slow.", "The soup was cold."),
    embedded: fc.boolean(),
  })
  .map(({ who, rating, day, text, embedded }) =>
    review(who, { rating, postedOn: day, text, id: embedded ? `${who}-${rating}-${day}-${text}` : null }),
  );

/** A series of visits, each at its own minute. One page shows one review of an author. */
const visits = fc
  .array(fc.uniqueArray(said, { selector: (one) => one.author.id, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((pages) => pages.map((reviews, index) => ({ reviews, at: new Date(Date.UTC(2026, 10, 1, 0, index)).toISOString() })));

type Visit = { reviews: ReadReview[]; at: string };
let made = 0;

/** What is kept after these visits, one after another. `version` of an old version tells the order of arrival, so it is left out. */
async function keptAfter(series: readonly Visit[], together = false) {
  const db = new RejoinderDb(`merge-${made++}`);
  const subject = await claim(db, { site: "yelp", siteId: "plum", name: "The Plum", kind: "own", aliases: [] }, "2026-11-01T00:00:00Z");
  await db.settings.put({ key: "pseudonymKey", value: "ab".repeat(32) });
  const go = ({ reviews, at }: Visit) => merge(db, { reading: reading(reviews), subject, site, at });
  if (together) await Promise.all(series.map(go));
  else for (const visit of series) await go(visit);
  const versions = (await db.versions.toArray()).map(({ version: _arrival, ...row }) => row);
  const kept = { reviews: await db.reviews.toArray(), versions };
  const revision = (await db.subjects.get(subject.key))?.revision;
  await db.delete();
  return { kept, revision };
}

/** The contents one author was ever seen with, worked out from the visits alone. */
const contents = (series: readonly Visit[]): number =>
  new Set(
    series.flatMap(({ reviews }) =>
      reviews.map(({ author, rating, postedOn, text }) => JSON.stringify([author.id, rating, postedOn, text])),
    ),
  ).size;

describe("whatever a worker's visits show", () => {
  it("the order in which they arrive does not matter", async () => {
    await fc.assert(
      fc.asyncProperty(
        visits.chain((series) => fc.tuple(fc.constant(series), fc.shuffledSubarray(series, { minLength: series.length }))),
        async ([series, shuffled]) => {
          expect((await keptAfter(shuffled)).kept).toEqual((await keptAfter(series)).kept);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("a visit merged twice adds nothing and is no change", async () => {
    await fc.assert(
      fc.asyncProperty(visits, async (series) => {
        const once = await keptAfter(series);
        expect(await keptAfter(series.flatMap((visit) => [visit, visit]))).toEqual(once);
      }),
      { numRuns: RUNS },
    );
  });

  it("visits that arrive at once do not double, and lose nothing", async () => {
    await fc.assert(
      fc.asyncProperty(visits, async (series) => {
        expect((await keptAfter(series, true)).kept).toEqual((await keptAfter(series)).kept);
      }),
      { numRuns: RUNS },
    );
  });

  it("every content an author was ever seen with is kept exactly once, as the newest or as an old version", async () => {
    await fc.assert(
      fc.asyncProperty(visits, async (series) => {
        const { kept } = await keptAfter(series);
        expect(kept.reviews.length + kept.versions.length).toBe(contents(series));
        expect(kept.reviews.map(({ version }) => version).reduce((sum, versions) => sum + versions, 0)).toBe(contents(series));
      }),
      { numRuns: RUNS },
    );
  });

  it("a visit that is stopped at any step leaves what was there before", async () => {
    await fc.assert(
      fc.asyncProperty(visits, said, fc.integer({ min: 1, max: 12 }), async (series, last, step) => {
        const db = new RejoinderDb(`merge-${made++}`);
        const subject = await claim(
          db,
          { site: "yelp", siteId: "plum", name: "The Plum", kind: "own", aliases: [] },
          "2026-11-01T00:00:00Z",
        );
        for (const { reviews, at } of series) await merge(db, { reading: reading(reviews), subject, site, at });
        const all = () => Promise.all(db.tables.map((table) => table.toArray()));
        const before = await all();
        let steps = 0;
        const stop = (): void => {
          if (++steps >= step) Dexie.currentTransaction.abort();
        };
        for (const table of db.tables) {
          table.hook("creating", stop);
          table.hook("updating", stop);
          table.hook("reading", (row) => {
            stop();
            return row;
          });
        }
        const input = {
          reading: reading([last], { stated: { average: 1, decimals: 0, total: 1, distribution: null, notCounted: null } }),
          subject,
          site,
          at: "2026-12-01T00:00:00Z",
        };
        const done = await merge(db, input).then(
          () => true,
          () => false,
        );
        const calm = new RejoinderDb(db.name);
        const now = await Promise.all(calm.tables.map((table) => table.toArray()));
        if (!done) expect(now).toEqual(before);
        else expect(now).not.toEqual(before);
        calm.close();
        await db.delete();
      }),
      { numRuns: RUNS },
    );
  });
});
