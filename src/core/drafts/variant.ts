/** How many phrasings there are to begin with. */
const STARTS = 4;

/** Which phrasing a review's drafts begin with: the same each time, and spread over the reviews, so that two do not read alike. */
export const firstVariant = (reviewId: string): number =>
  [...reviewId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % STARTS;
