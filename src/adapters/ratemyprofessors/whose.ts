import { all, attr, first } from "../kit/dom";

const professorIn = (link: Element | null): string | null =>
  /\/(?:professor-rating|professor)\/(\d{1,12})(?!\d)/.exec(attr(link, "href"))?.[1] ?? null;

/** Links that lead back to the professor the page shows: to rate them, and down to their ratings. */
const OWN = 'a[href*="/add/professor-rating/"], a[href*="#ratingsList"]';

/**
 * Does the page still show another professor than its address names? Moving from one to the next inside the page changes the address first;
 * until the page follows, its name, numbers and ratings are the other one's.
 */
export function showsAnother(document: Document, professor: string): boolean {
  // Mostly the link to rate them stands in the page's head; then no more of it is looked through.
  if (professorIn(first(document, `a[href*="/add/professor-rating/${professor}"]`)) === professor) return false;
  const named = all(document, OWN).flatMap((link) => professorIn(link) ?? []);
  return named.length > 0 && !named.includes(professor);
}
