/** Of what is told as standing out, at most this share is chance. */
export const FALSE_SHARE = 0.1;

/** What may be spent before anything was found. */
const START = FALSE_SHARE / 2;

/** Older discoveries no longer raise the level: that only makes it stricter, and keeps a step's cost constant. */
const REMEMBERED = 20;

/** What is spent on the j-th test: about log j / (j e^sqrt(log j)), summing to one (Javanmard and Montanari 2018). */
const spend = (j: number): number => (0.0722 * Math.log(Math.max(j, 2))) / (j * Math.exp(Math.sqrt(Math.log(j))));

/**
 * Which of a stream of chances stand out when all those before are counted in: online control of the false discovery rate, LORD++ (Ramdas,
 * Yang, Wainwright and Jordan 2017) at `FALSE_SHARE`. Each place is judged from the past alone; null is not tested.
 */
export function discoveries(chances: ReadonlyArray<number | null>): boolean[] {
  const found: number[] = [];
  let first = 0;
  let test = 0;
  return chances.map((p) => {
    if (p === null) return false;
    test++;
    let level = spend(test) * START;
    if (first > 0) level += (FALSE_SHARE - START) * spend(test - first);
    for (const at of found) level += FALSE_SHARE * spend(test - at);
    if (p > level) return false;
    if (first === 0) first = test;
    else found.push(test);
    if (found.length > REMEMBERED) found.shift();
    return true;
  });
}
