import { STARS } from "./bins";
import type { Passage } from "./filter";
import { lgamma } from "./gamma";
import { MOST_LISTED, setsOf } from "./sets";

/** A set of ratings that entered with one that left. */
export interface Pair {
  readonly entered: readonly number[];
  readonly left: readonly number[];
  readonly removed: number;
  readonly chance: number;
}

/** ln of n choose k. */
const choose = (n: number, k: number): number => lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);

/**
 * What entered and left between two shown star bars: the bars give the difference of the two sets star by star, so one decides the
 * other. New ratings by the mix; leaving ones drawn from the bars without replacement; at most one removed. Chances sum to one; empty when
 * no such pair exists.
 */
export function barPairs({ before, after, moves }: Passage, mix: readonly number[]): Pair[] {
  const [old, now] = [before.bars, after.bars];
  if (!old || !now) return [];
  const pairs: Pair[] = [];
  for (const { came, left, removed, weight } of moves) {
    if (came > MOST_LISTED || removed > 1) continue;
    for (const { counts, chance } of setsOf(came, mix, () => weight)) {
      const gone = counts.map((count, i) => count + (old[i] as number) - (now[i] as number));
      for (const taken of removed === 1 ? STARS : [null])
        for (const back of removed === 1 ? [null, ...STARS] : [null]) {
          const aged = gone.map((count, i) => count - (taken === i + 1 ? 1 : 0) + (back === i + 1 ? 1 : 0));
          if (aged.some((count, i) => count < 0 || count > (old[i] as number)) || aged.reduce((a, b) => a + b, 0) !== left) continue;
          const odds = aged.reduce((sum, count, i) => sum + choose(old[i] as number, count), -choose(before.n, left));
          const beside = (removed === 1 ? 0.2 : 1) * (back === null ? 1 : (mix[back - 1] as number));
          pairs.push({ entered: counts, left: aged, removed, chance: chance * beside * Math.exp(odds) });
        }
    }
  }
  const all = pairs.reduce((sum, { chance }) => sum + chance, 0);
  return all > 0 ? pairs.map((pair) => ({ ...pair, chance: pair.chance / all })) : [];
}
