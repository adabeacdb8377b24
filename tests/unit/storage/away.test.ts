import { describe, expect, it } from "vitest";
import { refreshSummary } from "../../../src/storage/refresh";
import { readSummaries } from "../../../src/storage/summaries";
import { listed, review, siteWhere } from "../../support/readings";
import { claimed } from "./fresh";

const at = (day: number) => `2026-11-0${day}T09:00:00.000Z`;
const people = ["ann", "ben", "cy", "dee", "eli", "fay"].map((who, n) =>
  review(who, { postedOn: `2026-10-0${6 - n}`, rating: n === 2 ? 1 : 5 }),
);
const without = people.filter(({ rating }) => rating === 5);

describe("what counts today", () => {
  it("follows what leaves the page and what comes back, and a look that finds nothing new changes nothing", async () => {
    const site = siteWhere("author");
    const { db, subject, visit } = await claimed(site);
    /** Ratings counted, those set aside, and whether the summary had to be made anew. */
    const now = async () => {
      const stale = (await readSummaries(db))[0]?.stale;
      await refreshSummary(db, subject.key, { site, rules: null, now: new Date(at(9)) });
      const summary = (await readSummaries(db))[0]?.summary;
      return { stale, n: summary?.trend.now?.n, aside: summary?.setAside.map(({ why }) => why) };
    };
    const stated = { average: 4.33, decimals: 2, total: 6, distribution: null, notCounted: null };
    await visit(listed(people, 0, 6, { stated }), at(2));
    expect(await now()).toEqual({ stale: true, n: 6, aside: [] });
    const gone = listed(without, 0, 5, { stated: { ...stated, average: 5, total: 5 } });
    await visit(gone, at(3));
    expect(await now()).toEqual({ stale: true, n: 5, aside: ["gone"] });
    expect(await db.reviews.count()).toBe(6);
    await visit(gone, at(3).replace("09:00", "10:00"));
    expect(await now()).toEqual({ stale: false, n: 5, aside: ["gone"] });
    await visit(listed(people, 0, 6, { stated }), at(5));
    expect(await now()).toEqual({ stale: true, n: 6, aside: [] });
  });
});
