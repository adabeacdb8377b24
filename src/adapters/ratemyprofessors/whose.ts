import { all, attr, first } from "../kit/dom";

/** Links that name the professor the page shows: those of its head, and where it has none those to report one of the ratings. */
const OWN = [
  'a[href*="/add/professor-rating/"], a[href*="/compare/professors/"], a[href*="#ratingsList"]',
  'a[href*="/flag/professor-rating/"]',
];

const professorIn = (link: Element | null): string | undefined =>
  /\/(?:professor-rating|professors?)\/(\d{1,12})(?!\d)/.exec(attr(link, "href"))?.[1];

/**
 * Does the page still show another professor than its address names? Moving from one to the next inside the page changes the address first;
 * until the page follows, its name and numbers are the other one's.
 */
export function showsAnother(document: Document, professor: string): boolean {
  // Mostly the link to rate the very one stands in the head; then no more of the page is looked through.
  if (professorIn(first(document, `a[href*="/add/professor-rating/${professor}"]`)) === professor) return false;
  for (const links of OWN) {
    const named = all(document, links).flatMap((link) => professorIn(link) ?? []);
    if (named.length > 0) return !named.includes(professor);
  }
  return false;
}
