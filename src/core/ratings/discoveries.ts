/** Of what is told as standing out, at most this share is chance. */
export const FALSE_SHARE = 0.1;

/** What may be spent before anything was found. */
const START = FALSE_SHARE / 2;

/** Older discoveries no longer raise the level: that only makes it stricter, and keeps a step's cost constant. */
const REMEMBERED = 20;

/** Tests so far, and which of them were discoveries: the first, and the last few after it. */
export interface Found {
  test: number;
  first: number;
  readonly later: number[];
}

export const startFound = (): Found => ({ test: 0, first: 0, later: [] });

/** What is spent on the j-th test: about log j / (j e^sqrt(log j)), summing to one (Javanmard and Montanari 2018). */
const spend = (j: number): number => (0.0722 * Math.log(Math.max(j, 2))) / (j * Math.exp(Math.sqrt(Math.log(j))));

/**
 * Does the next chance of a stream stand out when all those before are counted in: online control of the false discovery rate, LORD++ (Ramdas,
 * Yang, Wainwright and Jordan 2017) at `FALSE_SHARE`. Changes `found`.
 */
export function discover(found: Found, p: number): boolean {
  const test = ++found.test;
  let level = spend(test) * START;
  if (found.first > 0) level += (FALSE_SHARE - START) * spend(test - found.first);
  for (const at of found.later) level += FALSE_SHARE * spend(test - at);
  if (p > level) return false;
  if (found.first === 0) found.first = test;
  else found.later.push(test);
  if (found.later.length > REMEMBERED) found.later.shift();
  return true;
}
