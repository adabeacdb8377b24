/** Chances of whole sums of stars: `at[i]` is the chance of the sum `from + i`. */
export interface Sums {
  readonly from: number;
  readonly at: Float64Array;
}

/** The sum of no rating at all. */
export const NOTHING: Sums = { from: 0, at: Float64Array.of(1) };

/** One rating: shares of 1 to 5 stars, or of all the values it can have, lowest first; the lowest counts as 1. */
export const oneOf = (shares: readonly number[]): Sums => ({ from: 1, at: Float64Array.from(shares) });

/** The chance of one sum; 0 outside. */
export const chanceOf = ({ from, at }: Sums, sum: number): number => at[sum - from] ?? 0;

/** The sum of two independent ones. */
export function plus(a: Sums, b: Sums): Sums {
  const at = new Float64Array(a.at.length + b.at.length - 1);
  const some = [...b.at.entries()].filter(([, y]) => y !== 0);
  for (const [i, x] of a.at.entries()) {
    if (x === 0) continue;
    for (const [j, y] of some) at[i + j] = (at[i + j] as number) + x * y;
  }
  return { from: a.from + b.from, at };
}

/** The same sums with the sign turned. */
export const minus = ({ from, at }: Sums): Sums => ({ from: 1 - from - at.length, at: Float64Array.from(at).reverse() });

/** Sums of 0, 1, 2 … independent ratings of one mix, each worked out once. */
export class Powers {
  private readonly known: Sums[] = [NOTHING];
  private readonly one: Sums;

  constructor(readonly shares: readonly number[]) {
    this.one = oneOf(shares);
  }

  of(count: number): Sums {
    for (let k = this.known.length; k <= count; k++) this.known.push(plus(this.known[k - 1] as Sums, this.one));
    return this.known[count] as Sums;
  }
}
