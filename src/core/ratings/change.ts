import { tiltedShares } from "./dirichlet";
import type { Sight } from "./sight";
import { minus, NOTHING, oneOf, Powers, plus, type Sums } from "./sums";

/** One way the window can have moved between two numbers: how many ratings came, left by age, and were removed by the platform. */
export interface Move {
  readonly came: number;
  readonly left: number;
  readonly removed: number;
  readonly weight: number;
  /** Sum of what was removed, less what came back into a full window in its place. */
  readonly beside: Sums;
  /** Sum of all that left, whatever the reason. */
  readonly leaving: Sums;
}

/** Everything that can have happened between two numbers. */
export interface Change {
  readonly before: Sight;
  readonly after: Sight;
  readonly moves: readonly Move[];
  /** The number of new ratings when counts say so. */
  readonly known: number | null;
  /** Sums of ratings that left by age. */
  readonly leavers: Powers;
}

/** Share of ratings that the platform takes back, or that come and do not count. */
const FORGIVEN = 0.01;

/** No more ratings than this are looked for between two numbers when no count says how many there were. */
export const MOST_UNKNOWN = 40;

/** More removals than this between two numbers are a recount. */
const MOST_REMOVED = 2;

/**
 * What can have happened between two numbers, under a mix of new ratings. A new rating enters, and the oldest leaves once the window
 * is full; the platform may take one back (then an older one comes into a full window again), or let one come without counting it.
 * A late rating is one that enters like any other. Leaving ratings are drawn from the mix, tilted to the average the window showed.
 * `rate`: new ratings expected between two numbers of which no count is shown.
 */
export function changeOf(before: Sight, after: Sight, size: number | null, mix: readonly number[], rate: number, cache: Mixes): Change {
  const old = cache.tilted(mix, before.snapshot.average);
  const known = cameByCount(before, after, size);
  const moves = paths(before, after, size, known, rate).map(({ came, removed, weight }) => {
    const left = size === null ? 0 : Math.max(0, before.n + came - size);
    const beside = cache.beside(old, mix, removed, after.n === size);
    return { came, left, removed, weight, beside, leaving: plus(old.of(left), beside) };
  });
  return { before, after, moves, known, leavers: old };
}

/** Sums that do not depend on the place in time, kept while one mix holds. */
export class Mixes {
  private readonly powers = new Map<string, Powers>();
  private readonly taken = new Map<string, Sums>();

  tilted(mix: readonly number[], mean: number): Powers {
    const key = mean.toFixed(3);
    const known = this.powers.get(key) ?? new Powers(tiltedShares({ shares: mix, weight: 1 }, mean));
    this.powers.set(key, known);
    return known;
  }

  /** Any star may be removed, low ones no less than others; what comes back into a full window is an older rating. */
  beside(old: Powers, mix: readonly number[], removed: number, full: boolean): Sums {
    if (removed === 0) return NOTHING;
    const key = `${old.shares[4]} ${removed} ${full}`;
    const known = this.taken.get(key);
    if (known) return known;
    const one = oneOf(mix.map((share) => 0.5 * share + 0.1));
    const swap = full ? plus(one, minus(old.of(1))) : one;
    const sums = plus(this.beside(old, mix, removed - 1, full), swap);
    this.taken.set(key, sums);
    return sums;
  }
}

/** New ratings by the counts: both must be running totals, or the window still filling. */
function cameByCount(before: Sight, after: Sight, size: number | null): number | null {
  const [first, last] = [before.snapshot.count, after.snapshot.count];
  if (first !== undefined && last !== undefined && !(first === size && last === size)) return last - first;
  return size === null || (before.n < size && after.n < size) ? after.n - before.n : null;
}

interface Path {
  came: number;
  removed: number;
  weight: number;
}

function paths(before: Sight, after: Sight, size: number | null, known: number | null, rate: number): Path[] {
  const isFull = size !== null && after.n === size;
  const found = new Map<string, Path>();
  const add = (came: number, removed: number, weight: number): void => {
    if (came < 0 || removed < 0) return;
    // A window that is not full holds exactly what came and was not removed.
    if (!isFull && before.n + came - removed !== after.n) return;
    if (isFull && before.n + came < after.n) return;
    const key = `${came} ${removed}`;
    found.set(key, { came, removed, weight: weight + (found.get(key)?.weight ?? 0) });
  };
  const spread = (came: number, weight: number): void => {
    for (let removed = 0; removed <= MOST_REMOVED; removed++) {
      const odds = weight * poisson(removed, FORGIVEN * Math.max(1, came));
      add(came, removed, odds);
      // A count may go down with a removal, and may go up with a rating that does not count.
      if (removed > 0) add(came + removed, removed, odds / 2);
      if (removed > 0) add(came - removed, 0, odds / 2);
    }
  };
  if (known === null)
    for (let came = 0; came <= Math.min(MOST_UNKNOWN, Math.ceil(rate + 6 * Math.sqrt(rate) + 4)); came++) spread(came, poisson(came, rate));
  else if (known >= 0) spread(known, 1);
  else add(0, -known, 1);
  const total = [...found.values()].reduce((sum, { weight }) => sum + weight, 0);
  return [...found.values()].map((path) => ({ ...path, weight: path.weight / total }));
}

function poisson(k: number, rate: number): number {
  let chance = Math.exp(-rate);
  for (let i = 1; i <= k; i++) chance *= rate / i;
  return chance;
}
