import type { Group, Split, SplitBy, Thumbs } from "../schema/splits";
import { type Moments, NO_RATINGS, type Prior, posterior, withRating } from "./dirichlet";
import { betaQuantile } from "./gamma";
import type { Dated } from "./stream";
import { FEWEST } from "./trend";

/** All bands together hold with this chance. */
const TOGETHER = 0.9;

/** More groups than this help nobody; the largest are shown. */
const MOST_GROUPS = 12;

/** The group of a rating; null when it has none. */
export type GroupOf = (one: Dated) => string | null;

/** Count, sum and squares of the ratings of each group, for each split. Plain data: as large as there are groups. */
export type Groups = Map<SplitBy, Map<string, Moments>>;

export const startGroups = (): Groups => new Map();

/** Takes the next rating in. */
export function groupNext(groups: Groups, one: Dated, by: ReadonlyArray<readonly [SplitBy, GroupOf]>): void {
  for (const [name, groupOf] of by) {
    const key = groupOf(one);
    if (key === null) continue;
    const split = groups.get(name) ?? new Map<string, Moments>();
    groups.set(name, split.set(key, withRating(split.get(key) ?? NO_RATINGS, one.review.rating)));
  }
}

/**
 * Means by group, each with a band that accounts for looking at many: Bonferroni over the groups of all splits, so that all bands hold
 * together with a chance of nine in ten. A group differs when its band and that of all other ratings of the split do not meet. A split with one
 * group only is left out.
 */
export function splitsOf(groups: Groups, by: ReadonlyArray<readonly [SplitBy, unknown]>, prior: Prior): Split[] {
  const split = by.map(([name]) => ({ name, groups: largest(groups.get(name) ?? new Map()) })).filter((one) => one.groups.length > 1);
  const looks = split.reduce((sum, one) => sum + one.groups.length, 0);
  const tail = (1 - TOGETHER) / 2 / Math.max(1, looks);
  return split.map(({ name, groups: shown }) => {
    const all = shown.reduce((sum, [, moments]) => plus(sum, moments, 1), NO_RATINGS);
    return { by: name, looks, groups: shown.map(([key, moments]) => groupFrom(key, moments, plus(all, moments, -1), prior, tail)) };
  });
}

const largest = (groups: ReadonlyMap<string, Moments>): Array<[string, Moments]> =>
  [...groups].sort(([a, x], [b, y]) => y.n - x.n || (a < b ? -1 : 1)).slice(0, MOST_GROUPS);

const plus = (a: Moments, b: Moments, sign: number): Moments => ({
  n: a.n + sign * b.n,
  sum: a.sum + sign * b.sum,
  squares: a.squares + sign * b.squares,
});

function groupFrom(key: string, own: Moments, others: Moments, prior: Prior, tail: number): Group {
  const band = posterior(own, prior, null, tail);
  const rest = posterior(others, prior, null, tail);
  const tooFew = own.n < FEWEST;
  const differs = tooFew || others.n < FEWEST ? null : band.high < rest.low ? "lower" : band.low > rest.high ? "higher" : null;
  return { key, n: own.n, ...band, tooFew, differs };
}

/** Ratings of so many stars and more are thumbs up. */
const UP = 4;

/** Half a thumb up and half a thumb down before anything is seen (Jeffreys): Brown, Cai and DasGupta 2001. */
const HALF = 0.5;

/** Thumbs so far. */
export interface ThumbsKept {
  up: number;
  n: number;
}

/** Takes the next rating in. */
export function thumbNext(thumbs: ThumbsKept, { review }: Dated): void {
  thumbs.n++;
  if (review.rating >= UP) thumbs.up++;
}

/** The ratings as thumbs; null when there is none. */
export function thumbsOf({ up, n }: ThumbsKept): Thumbs | null {
  if (n === 0) return null;
  const at = (p: number) => betaQuantile(p, up + HALF, n - up + HALF);
  return { share: up / n, low: Math.min(up / n, at(0.05)), high: Math.max(up / n, at(0.95)), up, n };
}
