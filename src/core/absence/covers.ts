import type { Coverage } from "../schema/reading";

/** The part of a list that was looked at. */
export type Span = Pick<Coverage, "order" | "from" | "to" | "ends" | "days">;

const DAY_MS = 86_400_000;

/** A day may be one off, by the zone in which a page tells it: only a review that was posted further inside counts as inside. */
const isAfter = (day: string, other: string): boolean => Date.parse(day) - Date.parse(other) > DAY_MS;

/**
 * Would a review be on this span if it were still in the list, wherever an edit has moved it? An edit takes a review to the newest
 * side, so a span that does not reach that side covers nothing. `postedOn`: the day we know of it, null when we know none exactly.
 */
export function covers({ order, from, ends, days }: Span, postedOn: string | null): boolean {
  if (from === 0 && ends) return true;
  const reachesNewest = order === "newest" ? from === 0 : order === "oldest" && ends;
  return reachesNewest && days !== null && postedOn !== null && isAfter(postedOn, days.earliest);
}

/**
 * Does a whole list show all that the site counts? If it shows fewer, something hides reviews from it that it does not tell of.
 * `shown`: how many different reviews; `total`: as the page states it.
 */
export function isComplete({ from, ends }: Span, shown: number, total: number | null): boolean {
  if (from !== 0 || !ends) return true;
  return total === null ? shown > 0 : shown >= total;
}

/**
 * True when something may hide a review from this view: a search, stars, a course or a language it is narrowed to. An edit may change
 * each of them, so that an absence from a narrowed view has more than one reason.
 */
export function isNarrowed({ filters: { search, ratings, course, language } }: Coverage): boolean {
  return search || ratings !== null || course !== null || language !== null;
}

/** How all reviews of a view can be known again: by their authors or by their ids; null when neither is there for each of them. */
export function knownBy({ shown }: Coverage, identity: "author" | "id"): "author" | "id" | null {
  const all = { id: shown.every(({ id }) => id !== null), author: shown.every(({ author }) => author !== null) };
  if (all[identity]) return identity;
  return all.id ? "id" : all.author ? "author" : null;
}
