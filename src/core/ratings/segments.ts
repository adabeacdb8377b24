import { lgamma } from "./gamma";
import type { Mix } from "./tilt";

/** A place where the level may have changed: before the rating with this index. */
export interface Boundary {
  readonly index: number;
  /** Chance that a change lies between `earliest` and `latest` (indices of the first rating after it). */
  readonly probability: number;
  readonly earliest: number;
  readonly latest: number;
}

/** Chance of a change at any one rating, before the ratings are seen: levels last 250 ratings on average. */
const HAZARD = 1 / 250;

/** A change is told from this chance on. */
const TOLD = 0.5;

/** The date range of a change holds this share of its chance. */
const RANGE = 0.9;

/**
 * The changes of level in a whole stream of ordinal ratings, looking back. Exact under its model (product partition, Barry and Hartigan
 * 1992; Fearnhead 2006): stretches of one mix each, with a Dirichlet prior of parameters `mass` on the mix, so that a stretch has its
 * Dirichlet-multinomial marginal likelihood. The best partition is found by dynamic programming over all, the chances by summing over all
 * (forward and backward). `cuts`: where a stretch may begin or end, the first and last place included, with the counts of 1 to 5 stars
 * before each. `walls`: indices where one ends in any case; they are not changes.
 */
export function boundaries(cuts: readonly Cut[], mass: Mix, walls: readonly number[] = []): Boundary[] {
  if (cuts.length < 3) return [];
  const closed = new Set(walls);
  const opens = cuts.map(({ index }) => (closed.has(index) ? 0 : Math.log(HAZARD)));
  const isWall = cuts.map(({ index }) => closed.has(index));
  const { chance, best } = sumUp(likelihoodOf(cuts, mass), cuts.length, opens, isWall);
  const places = cuts.map(({ index }) => index);
  return told(places, chance, best).filter(({ index }) => !closed.has(index));
}

/** A place where a stretch may begin or end, and the ratings of each bin before it. */
export interface Cut {
  readonly index: number;
  readonly counts: readonly number[];
}

/** Logarithm of the marginal likelihood of the ratings between two cuts, together with no change inside. */
type Likelihood = (from: number, to: number) => number;

function likelihoodOf(cuts: readonly Cut[], mass: Mix): Likelihood {
  const n = cuts.at(-1)?.index ?? 0;
  const stay = Math.log(1 - HAZARD);
  const all = risingLog(
    mass.reduce((a, b) => a + b, 0),
    n,
  );
  const before = [0, 1, 2, 3, 4].map((bin) => Int32Array.from(cuts, ({ counts }) => counts[bin] as number));
  const rising = mass.map((alpha, bin) => risingLog(alpha, before[bin]?.at(-1) ?? 0));
  const at = Int32Array.from(cuts, ({ index }) => index);
  const [c1, c2, c3, c4, c5] = before as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  const [r1, r2, r3, r4, r5] = rising as [Rising, Rising, Rising, Rising, Rising];
  // Written out: this is asked of each pair of cuts.
  return (from, to) => {
    const length = (at[to] as number) - (at[from] as number);
    return (
      risen(r1, (c1[to] as number) - (c1[from] as number)) +
      risen(r2, (c2[to] as number) - (c2[from] as number)) +
      risen(r3, (c3[to] as number) - (c3[from] as number)) +
      risen(r4, (c4[to] as number) - (c4[from] as number)) +
      risen(r5, (c5[to] as number) - (c5[from] as number)) -
      risen(all, length) +
      stay * (length - 1)
    );
  };
}

/** ln of alpha (alpha + 1) … (alpha + k - 1) by k, as far as a table is quicker than the gamma function. */
interface Rising {
  readonly alpha: number;
  readonly table: Float64Array;
  readonly none: number;
}

const TABLE = 4_096;

function risingLog(alpha: number, n: number): Rising {
  const table = new Float64Array(Math.min(n, TABLE) + 1);
  for (let k = 1; k < table.length; k++) table[k] = (table[k - 1] as number) + Math.log(alpha + k - 1);
  return { alpha, table, none: lgamma(alpha) };
}

const risen = ({ alpha, table, none }: Rising, k: number): number => (k < table.length ? (table[k] as number) : lgamma(alpha + k) - none);

/**
 * Chance of a change at each cut over all partitions, and for each cut the last one before it in the best partition up to there. `weight` of
 * a pair: the share of all partitions up to `to` whose last stretch is from `from` to `to`; the chances follow from the end backwards.
 */
function sumUp(likelihood: Likelihood, size: number, opens: readonly number[], isWall: readonly boolean[]) {
  const last = size - 1;
  const reach = wallsBefore(isWall);
  const forward = new Float64Array(size);
  const top = new Float64Array(size);
  const best = new Int32Array(size);
  const weights: Float64Array[] = [new Float64Array(0)];
  for (let to = 1; to <= last; to++) {
    const start = reach[to] as number;
    const terms = new Float64Array(to - start);
    let most = Number.NEGATIVE_INFINITY;
    top[to] = Number.NEGATIVE_INFINITY;
    for (let from = start; from < to; from++) {
      const own = likelihood(from, to) + (from > 0 ? (opens[from] as number) : 0);
      const whole = (forward[from] as number) + own;
      terms[from - start] = whole;
      if (whole > most) most = whole;
      const through = (top[from] as number) + own;
      if (through > (top[to] as number)) [top[to], best[to]] = [through, from];
    }
    let sum = 0;
    for (let i = 0; i < terms.length; i++) sum += terms[i] = expOf((terms[i] as number) - most);
    for (let i = 0; i < terms.length; i++) terms[i] = (terms[i] as number) / sum;
    forward[to] = most + Math.log(sum);
    weights.push(terms);
  }
  const chance = new Array<number>(size).fill(0);
  chance[last] = 1;
  for (let to = last; to > 0; to--) {
    const start = reach[to] as number;
    const terms = weights[to] as Float64Array;
    const ends = chance[to] as number;
    for (let i = 0; i < terms.length; i++) chance[start + i] = (chance[start + i] as number) + ends * (terms[i] as number);
  }
  [chance[0], chance[last]] = [0, 0];
  return { chance: chance.map((one) => Math.min(1, one)), best };
}

/** Shares below this do not change a sum; the exponential is what takes longest here. */
const NOTHING = -36;
const expOf = (x: number): number => (x < NOTHING ? 0 : Math.exp(x));

/** For each cut the earliest one from which a stretch can reach it without crossing a wall. */
function wallsBefore(isWall: readonly boolean[]): number[] {
  let wall = 0;
  return isWall.map((here, cut) => {
    const reach = wall;
    if (here) wall = cut;
    return reach;
  });
}

/** The changes of the best partition that are likely enough, each with the chance and range of its neighbourhood. */
function told(cuts: readonly number[], chance: readonly number[], best: Int32Array): Boundary[] {
  const found: number[] = [];
  for (let cut = best[cuts.length - 1] as number; cut > 0; cut = best[cut] as number) found.unshift(cut);
  return found
    .map((cut, i) => {
      // Up to half way to its neighbours: each chance is counted for one change only.
      const from = Math.floor(((found[i - 1] ?? 0) + cut) / 2) + 1;
      const to = Math.floor((cut + (found[i + 1] ?? cuts.length - 1)) / 2);
      return neighbourhood(cuts, chance, cut, Math.min(from, cut), Math.max(to, cut));
    })
    .filter(({ probability }) => probability >= TOLD);
}

function neighbourhood(cuts: readonly number[], chance: readonly number[], cut: number, from: number, to: number): Boundary {
  const near = chance.slice(from, to + 1);
  const sum = near.reduce((a, b) => a + b, 0);
  const tail = (sum * (1 - RANGE)) / 2;
  const crossing = (goal: number): number => {
    let up = 0;
    for (let i = 0; i < near.length; i++) {
      up += near[i] as number;
      if (up >= goal) return from + i;
    }
    return to;
  };
  return {
    index: cuts[cut] as number,
    probability: Math.min(1, sum),
    earliest: cuts[Math.min(cut, crossing(tail))] as number,
    latest: cuts[Math.max(cut, crossing(sum - tail))] as number,
  };
}
