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

/** A long stream is cut into this many equal pieces, and changes are placed between pieces. */
const MOST_PIECES = 400;

/** A change is told from this chance on. */
const TOLD = 0.5;

/** The date range of a change holds this share of its chance. */
const RANGE = 0.9;

/**
 * The changes of level in a whole stream of ordinal ratings, looking back. Exact under its model (product partition, Barry and Hartigan
 * 1992; Fearnhead 2006): stretches of one mix each, with a Dirichlet prior of parameters `mass` on the mix, so that a stretch has its
 * Dirichlet-multinomial marginal likelihood. The best partition is found by dynamic programming over all, the chances by summing over all
 * (forward and backward). `walls`: indices where a stretch ends in any case; they are not changes. `bins`: 0 for one star to 4 for five.
 */
export function boundaries(bins: ArrayLike<number>, mass: Mix, walls: readonly number[] = []): Boundary[] {
  const cuts = cutsOf(bins.length, walls);
  if (cuts.length < 3) return [];
  const likelihood = likelihoodOf(bins, cuts, mass);
  const closed = new Set(walls);
  const opens = cuts.map((cut) => (closed.has(cut) ? 0 : Math.log(HAZARD)));
  const isWall = cuts.map((cut) => closed.has(cut));
  const { chance, best } = sumUp(cuts, likelihood, opens, isWall);
  return told(cuts, chance, best).filter(({ index }) => !closed.has(index));
}

/** Indices at which a stretch may begin or end, 0 and n included. */
function cutsOf(n: number, walls: readonly number[]): number[] {
  const step = Math.max(1, Math.ceil(n / MOST_PIECES));
  const cuts = new Set<number>([n, ...walls.filter((wall) => wall > 0 && wall < n)]);
  for (let cut = 0; cut < n; cut += step) cuts.add(cut);
  return [...cuts].sort((a, b) => a - b);
}

/** Logarithm of the marginal likelihood of the ratings between two cuts, together with no change inside. */
type Likelihood = (from: number, to: number) => number;

function likelihoodOf(bins: ArrayLike<number>, cuts: readonly number[], mass: Mix): Likelihood {
  const before = cumulated(bins, cuts);
  const total = mass.reduce((a, b) => a + b, 0);
  const rising = mass.map((alpha) => risingLogs(alpha, bins.length));
  const all = risingLogs(total, bins.length);
  const stay = Math.log(1 - HAZARD);
  return (from, to) => {
    let sum = 0;
    for (let bin = 0; bin < 5; bin++) {
      const counts = before[bin] as Int32Array;
      sum += (rising[bin] as Float64Array)[(counts[to] as number) - (counts[from] as number)] as number;
    }
    const n = (cuts[to] as number) - (cuts[from] as number);
    return sum - (all[n] as number) + stay * (n - 1);
  };
}

/** For each bin, how many ratings of it stand before each cut. */
function cumulated(bins: ArrayLike<number>, cuts: readonly number[]): Int32Array[] {
  const before = [0, 1, 2, 3, 4].map(() => new Int32Array(cuts.length));
  const seen = [0, 0, 0, 0, 0];
  let at = 0;
  cuts.forEach((cut, c) => {
    for (; at < cut; at++) {
      const bin = bins[at] as number;
      seen[bin] = (seen[bin] as number) + 1;
    }
    for (let bin = 0; bin < 5; bin++) (before[bin] as Int32Array)[c] = seen[bin] as number;
  });
  return before;
}

/** ln of alpha (alpha + 1) … (alpha + k - 1) for k = 0..n. */
function risingLogs(alpha: number, n: number): Float64Array {
  const out = new Float64Array(n + 1);
  for (let k = 1; k <= n; k++) out[k] = (out[k - 1] as number) + Math.log(alpha + k - 1);
  return out;
}

/** Chance of a change at each cut over all partitions, and for each cut the last one before it in the best partition up to there. */
function sumUp(cuts: readonly number[], likelihood: Likelihood, opens: readonly number[], isWall: readonly boolean[]) {
  const last = cuts.length - 1;
  const reach = wallsBefore(isWall);
  const forward = new Float64Array(cuts.length);
  const top = new Float64Array(cuts.length);
  const best = new Int32Array(cuts.length);
  for (let to = 1; to <= last; to++) {
    const terms: number[] = [];
    top[to] = Number.NEGATIVE_INFINITY;
    for (let from = reach[to] as number; from < to; from++) {
      const own = likelihood(from, to) + (from > 0 ? (opens[from] as number) : 0);
      terms.push((forward[from] as number) + own);
      const through = (top[from] as number) + own;
      if (through > (top[to] as number)) [top[to], best[to]] = [through, from];
    }
    forward[to] = logSum(terms);
  }
  const backward = new Float64Array(cuts.length);
  for (let from = last - 1; from >= 0; from--) {
    const terms: number[] = [];
    for (let to = from + 1; to <= last && (reach[to] as number) <= from; to++) {
      terms.push((backward[to] as number) + likelihood(from, to) + (to < last ? (opens[to] as number) : 0));
    }
    backward[from] = logSum(terms);
  }
  const whole = forward[last] as number;
  const chance = cuts.map((_, cut) =>
    cut === 0 || cut === last
      ? 0
      : Math.min(1, Math.exp((forward[cut] as number) + (opens[cut] as number) + (backward[cut] as number) - whole)),
  );
  return { chance, best };
}

/** For each cut the earliest one from which a stretch can reach it without crossing a wall. */
function wallsBefore(isWall: readonly boolean[]): number[] {
  let wall = 0;
  return isWall.map((here, cut) => {
    const reach = wall;
    if (here) wall = cut;
    return reach;
  });
}

function logSum(terms: readonly number[]): number {
  const most = terms.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return most + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - most), 0));
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
