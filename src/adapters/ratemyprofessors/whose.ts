import { all, attr } from "../kit/dom";

/** Links that lead back to the professor the page shows: to rate them, and down to their ratings. */
const OWN = 'a[href*="/add/professor-rating/"], a[href*="#ratingsList"]';

/**
 * Does the page still show another professor than its address names? Moving from one to the next inside the page changes the address first;
 * until the page follows, its name, numbers and ratings are the other one's.
 */
export function showsAnother(document: Document, professor: string): boolean {
  const named = all(document, OWN).flatMap(
    (link) => /\/(?:professor-rating|professor)\/(\d{1,12})(?!\d)/.exec(attr(link, "href"))?.[1] ?? [],
  );
  return named.length > 0 && !named.includes(professor);
}
