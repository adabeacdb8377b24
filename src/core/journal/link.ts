import type { HistoryReview } from "../schema/history";
import type { Incident } from "../schema/incident";
import { words } from "../text/words";

/** An entry that may belong to a review. `days`: from what happened to the posting, 0 on the same day. `shared`: words both use. */
export interface Link<T> {
  readonly entry: T;
  readonly days: number;
  readonly shared: readonly string[];
}

/** How long after an entry a review is still held beside it, in days. */
const REACH = 45;
/** Shorter words join any two texts. */
const LONG = 5;

const DAY_MS = 86_400_000;

const long = (text: string): Set<string> =>
  new Set(
    words(text)
      .map(({ form }) => form)
      .filter((form) => form.length >= LONG),
  );

/**
 * Entries that a review came after, the closest first: by time, and where times are equal by the words both use. An entry made after
 * the review was posted is no link. Empty when the day of posting is not known.
 */
export function linksTo<T extends Incident>({ text, postedOn, postedAt }: HistoryReview, entries: readonly T[]): Link<T>[] {
  if (postedOn === null) return [];
  const said = long(text);
  // A review dated by the day alone may have been posted at its end.
  const posted = postedAt ? Date.parse(postedAt) : Date.parse(postedOn) + DAY_MS;
  return entries
    .flatMap((entry) => {
      const gap = (posted - Date.parse(entry.at)) / DAY_MS;
      if (gap < 0 || gap > REACH) return [];
      const days = Math.max(0, Math.round((Date.parse(postedOn) - Date.parse(entry.at.slice(0, 10))) / DAY_MS));
      return [{ entry, days, shared: [...long(`${entry.said} ${entry.note}`)].filter((word) => said.has(word)) }];
    })
    .sort((a, b) => a.days - b.days || b.shared.length - a.shared.length);
}
