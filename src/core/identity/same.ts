import type { ReviewRow } from "../schema/rows";
import type { SiteInfo } from "../schema/site";
import { fill } from "./content";
import type { Sighting } from "./join";

/** Who wrote a review, as far as we know: hashes of the site's own id of them, and of the name. */
export interface Writer {
  id: string | null;
  name: string | null;
}

/** Who wrote a kept review. A row of version 1 holds one hash; its key tells which of the two it is. */
export function writerOf({ key, subject, reviewer, named }: ReviewRow): Writer {
  if (named !== undefined) return { id: reviewer === named ? null : reviewer, name: named };
  return key.startsWith(`${subject}|a:`) ? { id: reviewer, name: null } : { id: null, name: reviewer };
}

const apart = (one: unknown, other: unknown): boolean => one != null && other != null && one !== other;

function couldBeOne(one: Writer, other: Writer): boolean {
  return one.id !== null && other.id !== null ? one.id === other.id : !apart(one.name, other.name);
}

/**
 * Is this row, found under another key, the review that was sighted? `yes`: the site's own id of it, or of its author, says so.
 * `maybe`: day, stars and words are the same, and nothing we know of who wrote it, or for which course, speaks against it; or no day is
 * told, and stars, words and author are the same. Two people
 * may write the same words on the same day, so who asks must see that no other could be meant.
 */
export function sameReview(sighting: Sighting, row: ReviewRow, identity: SiteInfo["identity"]): "yes" | "maybe" | "no" {
  const { review, reviewer, strong } = sighting;
  if (review.id !== null && row.siteReviewId !== null) return review.id === row.siteReviewId ? "yes" : "no";
  const known = writerOf(row);
  if (strong && identity === "author" && reviewer !== null && reviewer === known.id) return "yes";
  const writer = { id: reviewer === sighting.named ? null : reviewer, name: sighting.named };
  // Where a page tells no day, only its author's id can stand for it.
  const dayless = review.postedOn === null || row.postedOn === null;
  const fits =
    row.text !== "" &&
    (review.postedOn === row.postedOn || (dayless && writer.id !== null && writer.id === known.id)) &&
    review.rating === row.rating &&
    !apart(review.details.course, row.details.course) &&
    fill(review, row).text === row.text &&
    couldBeOne(writer, known);
  return fits ? "maybe" : "no";
}
