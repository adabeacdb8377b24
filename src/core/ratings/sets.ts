import { lgamma } from "./gamma";

/** Counts of 1 to 5 stars, and how likely that set is. */
export interface RatingSet {
  readonly counts: readonly number[];
  readonly chance: number;
}

/** More ratings than this are not put together one by one. */
export const MOST_LISTED = 20;

/** Every set of `size` ratings (counts of 1 to 5 stars): multinomial chance under the mix times the weight of its sum. */
export function* setsOf(size: number, shares: readonly number[], weigh: (sum: number) => number): Generator<RatingSet> {
  const logs = shares.map((share) => Math.log(share));
  const all = lgamma(size + 1);
  const fits = Array.from({ length: 4 * size + 1 }, (_, i) => weigh(size + i));
  const facts = Array.from({ length: size + 1 }, (_, i) => lgamma(i + 1));
  const part = (count: number, star: number) => count * (logs[star - 1] as number) - (facts[count] as number);
  for (let ones = 0; ones <= size; ones++)
    for (let twos = 0; twos <= size - ones; twos++)
      for (let threes = 0; threes <= size - ones - twos; threes++) {
        const lower = part(ones, 1) + part(twos, 2) + part(threes, 3);
        for (let fours = 0; fours <= size - ones - twos - threes; fours++) {
          const fives = size - ones - twos - threes - fours;
          const sum = ones + 2 * twos + 3 * threes + 4 * fours + 5 * fives;
          const weight = fits[sum - size] as number;
          if (weight === 0) continue;
          const chance = weight * Math.exp(all + lower + part(fours, 4) + part(fives, 5));
          yield { counts: [ones, twos, threes, fours, fives], chance };
        }
      }
}

/** The ratings of a set, lowest first. */
export const listOf = (counts: readonly number[]): number[] => counts.flatMap((count, i) => new Array<number>(count).fill(i + 1));
