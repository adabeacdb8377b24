import type { HistoryReview } from "../schema/history";
import type { ReadReview } from "../schema/reading";

/** The id a site gave, from the id in a short form: our own export writes row keys, of which only those with the site's id carry one. */
function siteId(id: string, subject: string): string | null {
  if (!id.startsWith(`${subject}|`)) return id === "" ? null : id.slice(0, 200);
  const own = id.slice(subject.length + 1);
  return own.startsWith("r:") ? own.slice(2) : null;
}

/** A review of the short form as a reader would give it. The short form knows no authors and no replies. */
export function reviewFrom({ id, rating, postedOn, postedAt, text, details }: HistoryReview, subject: string): ReadReview {
  return {
    id: siteId(id, subject),
    author: { id: null, name: null },
    rating,
    postedOn,
    ...(postedAt ? { postedAt } : {}),
    text,
    reply: null,
    previous: [],
    details,
  };
}
