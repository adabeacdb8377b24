import type { HistoryReview } from "../schema/history";
import type { SiteInfo } from "../schema/site";

/** A dated rating on the scale, in its place in time. `at`: milliseconds; equal for ratings of which no order is known. */
export interface Dated {
  readonly review: HistoryReview;
  readonly at: number;
}

/** When a review was posted, in milliseconds (a day without a time counts from its first moment, UTC); NaN when it is not known. */
export const postedAt = (review: HistoryReview): number => Date.parse(review.postedAt ?? review.postedOn ?? "");

/** The calendar day of a moment, as a site without time of day would show it. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

export const DAY = 86_400_000;

/** Shorter ids first, so that numbered ones stand in the order of their numbers. */
const byId = (a: string, b: string) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/**
 * The ratings of a history in order of posting, oldest first. Ratings off the site's scale and reviews without a date are set
 * aside: they have no place in a stream. The order in which reviews are given does not matter.
 */
export function streamOf(reviews: readonly HistoryReview[], scale: SiteInfo["scale"]): Dated[] {
  return reviews
    .filter((review) => review.rating >= scale.min && review.rating <= scale.max)
    .map((review) => ({ review, at: postedAt(review) }))
    .filter(({ at }) => !Number.isNaN(at))
    .sort((a, b) => a.at - b.at || byId(a.review.id, b.review.id));
}
