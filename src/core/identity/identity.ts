import type { ReadReview } from "../schema/reading";
import type { SiteInfo } from "../schema/site";
import { fold } from "./content";
import type { Hasher } from "./hash";

/** Who a review is. `strong`: the next look at the page gives the same `id`, whatever the text becomes. */
export interface ReviewIdentity {
  id: string;
  strong: boolean;
  /** Keyed hash of the author on this subject only, so one person on two pages is two strangers. Null when unknown. */
  reviewer: string | null;
  /** The same of the author's name, also where the site gives an id; null when the page names nobody. Made when it is first read. */
  readonly named: string | null;
}

/** Keyed hash of a site's own id of a reviewer. */
export const authorHash = (author: string, site: string, subject: string, hash: Hasher): string => hash("author", site, subject, author);

const courseOf = ({ details }: ReadReview): string => (typeof details.course === "string" ? details.course : "");

/**
 * Gives a review of one subject its identity: by author where an author has one current review there, by the site's review id where
 * that is stable, else by all that tells two reviews apart: name, day, stars, course and text. Names and author ids go into the keyed hash only.
 */
export function identityOf(review: ReadReview, site: Pick<SiteInfo, "id" | "identity">, subject: string, hash: Hasher): ReviewIdentity {
  const { author, id, rating, postedOn, text } = review;
  const byAuthor = author.id ? authorHash(author.id, site.id, subject, hash) : null;
  let made: string | null | undefined;
  const named = (): string | null => {
    if (made === undefined) made = author.name ? hash("name", site.id, subject, author.name) : null;
    return made;
  };
  const who = (of: string, strong: boolean): ReviewIdentity => ({
    id: of,
    strong,
    reviewer: byAuthor ?? named(),
    get named() {
      return named();
    },
  });
  if (site.identity === "author" && byAuthor) return who(`a:${byAuthor}`, true);
  if (id) return who(`r:${id}`, site.identity === "id");
  const own = [author.name ?? "", postedOn ?? "", String(rating), courseOf(review), fold(text)];
  return who(`t:${hash("text", site.id, subject, ...own)}`, false);
}
