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

/** The moment of a rating where it is known, else its day. */
export const whenOf = ({ review, at }: Dated): string => review.postedAt ?? review.postedOn ?? dayOf(at);

export const dayIn = ({ review, at }: Dated): string => review.postedOn ?? dayOf(at);

/** Shorter ids first, so that numbered ones stand in the order of their numbers. */
const byId = (a: string, b: string) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** Order of posting; ratings of one moment by their ids. */
export const inOrder = (a: Dated, b: Dated): number => a.at - b.at || byId(a.review.id, b.review.id);

/**
 * The ratings of a history in order of posting, oldest first. Ratings off the site's scale and reviews without a date are set
 * aside: they have no place in a stream. The order in which reviews are given does not matter.
 */
export function streamOf(reviews: readonly HistoryReview[], scale: SiteInfo["scale"]): Dated[] {
  return reviews
    .filter((review) => review.rating >= scale.min && review.rating <= scale.max)
    .map((review) => ({ review, at: postedAt(review) }))
    .filter(({ at }) => !Number.isNaN(at))
    .sort(inOrder);
}

/** The ratings of a stream by the moment of posting: of those of one moment no order is known. */
export function momentsOf(stream: readonly Dated[]): Dated[][] {
  const moments: Dated[][] = [];
  for (const one of stream) {
    const last = moments.at(-1);
    if (last?.[0]?.at === one.at) last.push(one);
    else moments.push([one]);
  }
  return moments;
}
