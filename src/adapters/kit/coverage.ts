import type { Coverage } from "../../core/schema/reading";
import type { Found } from "./found";

/** What a page says of the list it shows a part of. */
export interface Listing extends Pick<Coverage, "order" | "from" | "pinned"> {
  filters: Partial<Coverage["filters"]>;
  /** How many reviews the list has as it is narrowed, as the page says; null when it does not. It ends where all of them are shown. */
  total: number | null;
  /** How many a full page of the list has; what has fewer and is not the last may have lost some. Null: no such rule. */
  page: number | null;
}

/** Earliest and latest of these days, and in which order they stand; null when one is missing. */
function daysOf(found: readonly Found[]): { earliest: string; latest: string; newest: boolean; oldest: boolean } | null {
  const days = found.flatMap(({ postedOn }) => postedOn ?? []);
  const [head] = days;
  if (head === undefined || days.length < found.length) return null;
  const seen = { earliest: head, latest: head, newest: true, oldest: true };
  let before = head;
  for (const day of days) {
    if (day < seen.earliest) seen.earliest = day;
    if (day > seen.latest) seen.latest = day;
    if (day > before) seen.newest = false;
    if (day < before) seen.oldest = false;
    before = day;
  }
  return seen;
}

/**
 * Which reviews the page would show if they were listed; undefined when one that stands there cannot be told from others, or none does.
 * An order by day counts only when the days agree with it and no place is empty.
 */
export function coverageOf(found: readonly Found[], listing: Listing): Coverage | undefined {
  if (found.length === 0 || found.some((one) => one.id === null && one.author.id === null)) return undefined;
  const { from, pinned, total, page } = listing;
  const to = from + found.length;
  const ends = total !== null && to >= total;
  const days = daysOf(found.slice(pinned));
  const full = ends || page === null || found.length === page;
  const inOrder = listing.order === "newest" ? days?.newest : listing.order === "oldest" && days?.oldest;
  return {
    order: full && inOrder ? listing.order : "site",
    from,
    to,
    ends,
    pinned,
    days: days && { earliest: days.earliest, latest: days.latest },
    filters: { search: false, ratings: null, course: null, language: null, ...listing.filters },
    shown: found.slice(0, 5_000).map(({ id, author }) => ({ id, author: author.id })),
  };
}
