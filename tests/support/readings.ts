import type { Reading, ReadReview } from "../../src/core/schema/reading";
import type { SiteInfo } from "../../src/core/schema/site";

type Identity = Pick<SiteInfo, "id" | "identity">;

/** A site as storage sees it. `author`: one current review per author, as on Yelp; `id`: the site's own ids, as on RateMyProfessors. */
export const siteWhere = (
  identity: SiteInfo["identity"],
  id = identity === "author" ? "yelp" : "ratemyprofessors",
): SiteInfo & Identity => ({
  id,
  name: "A site",
  hosts: [`https://www.${id}.com/*`],
  scale: { min: 1, max: 5, step: 1 },
  claim: "own",
  identity,
  pageKinds: ["business"],
  role: "server",
  checkedOn: "2026-11-23",
});

/** One review as a page shows it, by an invented person. */
export const review = (who: string | null, over: Partial<ReadReview> = {}): ReadReview => ({
  id: null,
  author: { id: who, name: who && `${who} Q.` },
  rating: 4,
  postedOn: "2026-05-01",
  text: `${who} says the soup was warm.`,
  reply: null,
  previous: [],
  details: {},
  ...over,
});

/** One look at the first page of a subject. */
export const reading = (reviews: ReadReview[], over: Partial<Reading> = {}): Reading => ({
  site: "yelp",
  pageKind: "business",
  state: "read",
  road: "cards",
  subject: { id: "plum", name: "The Plum" },
  stated: { average: 4.5, decimals: 1, total: 40, distribution: null, notCounted: null },
  view: { start: 0, sort: null, filtered: false },
  seen: reviews.length,
  reviews,
  ...over,
});

/**
 * A page of a list in order of day, newest first, from this place on, with what it covers. `total`: how many the site counts; the page is
 * the last one when its end meets the total.
 */
export function listed(reviews: ReadReview[], from = 0, total = reviews.length, over: Partial<Reading> = {}): Reading {
  const days = reviews.map(({ postedOn }) => postedOn ?? "").sort();
  const [earliest, latest] = [days[0], days.at(-1)];
  const to = from + reviews.length;
  return reading(reviews, {
    stated: { average: 4.5, decimals: 1, total, distribution: null, notCounted: null },
    view: { start: from, sort: "newest", filtered: false },
    coverage: {
      order: "newest",
      from,
      to,
      ends: to >= total,
      pinned: 0,
      days: earliest && latest ? { earliest, latest } : null,
      filters: { search: false, ratings: null, course: null, language: null },
      shown: reviews.map(({ id, author }) => ({ id, author: author.id })),
    },
    ...over,
  });
}
