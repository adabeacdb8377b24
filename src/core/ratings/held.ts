import type { HistorySnapshot } from "../schema/history";
import type { RulePack, SiteInfo } from "../schema/site";
import { STARS } from "./bins";
import { type Prior, tiltedShares } from "./dirichlet";
import { type Sight, sightsOf } from "./sight";
import type { Dated } from "./stream";
import { Powers, type Sums } from "./sums";
import { droppedOf, inWindow, LIFETIME, type WindowRule } from "./window";

/**
 * The window behind the number, as far as it is known, in missing stars: what its ratings lack of five each. A mean of n ratings that
 * lack D stars together is 5 - D / n.
 */
export interface Held {
  /** Ratings in the mean now, and when the window is full; `size` null: nothing ever leaves. */
  readonly n: number;
  readonly size: number | null;
  /** Chances of the missing stars of all of them. */
  readonly missing: Sums;
  /** Missing stars of each, oldest first, when the ratings themselves are kept. */
  readonly order: readonly number[] | null;
  /** Shares of 1 to 5 stars in the ratings to come: those of the window now, with the platform's mix worth five ratings. */
  readonly mix: readonly number[];
  /** What each lacks, in no order, when that is known. */
  readonly lacks: readonly number[] | null;
  /** Ratings like those in the window: sums of so many of its mix. */
  readonly inside: Powers;
  /** Mean now, as shown. */
  readonly average: number;
  /** When the number was shown; null when it comes from kept ratings. */
  readonly at: string | null;
}

/** How many ratings the platform's mix is worth beside those in the window. */
const WEIGHT = 5;

export interface Sources {
  readonly stream: readonly Dated[];
  readonly snapshots: readonly HistorySnapshot[];
  readonly rules: RulePack | null;
  readonly site: SiteInfo;
  readonly now: Date;
  readonly prior: Prior;
}

/**
 * The window as it is now: from our own ratings when they fill it (or nothing else is known), else from the last usable number. Null when there is
 * neither, or ratings are not whole stars from 1 to 5. A rule that leaves the lowest ratings out is followed by leaving them out now and
 * counting every new one.
 */
export function heldNow({ stream, snapshots, rules, site, now, prior }: Sources): Held | null {
  const rule: WindowRule = rules?.window?.value ?? LIFETIME;
  const { min, max, step } = site.scale;
  if (min !== 1 || max !== 5 || step !== 1 || rule.kind === "best") return null;
  const ratings = inWindow(stream, rule, now.getTime()).map(({ review }) => Math.round(review.rating));
  const last = sightsOf(snapshots, rules, site.scale, now).sights.at(-1);
  const size = rule.size === undefined ? null : rule.size - droppedOf(rule, rule.size);
  const order = leaveOut(ratings, droppedOf(rule, ratings.length)).map((rating) => 5 - rating);
  if (order.length > 0 && (!last || ratings.length >= last.n)) return { ...fromRatings(order, prior), size };
  return last ? { ...fromSight(last, prior), size } : null;
}

function fromRatings(order: readonly number[], prior: Prior): Omit<Held, "size"> {
  const n = order.length;
  const sum = order.reduce((a, b) => a + b, 0);
  const shares = STARS.map((star) => order.filter((lack) => lack === 5 - star).length / n);
  const missing = { from: sum, at: Float64Array.of(1) };
  return { n, missing, order, lacks: order, mix: mixed(shares, n, prior), inside: new Powers(shares), average: 5 - sum / n, at: null };
}

function fromSight({ counted, n, bars, snapshot, shownAs, sums }: Sight, prior: Prior): Omit<Held, "size"> {
  const shares = bars?.map((count) => count / n) ?? tiltedShares(prior, snapshot.average);
  const all = shownAs.reduce((a, b) => a + b, 0);
  return {
    n: counted,
    missing: { from: 5 * counted - sums[1], at: shownAs.map((chance) => chance / all).reverse() },
    order: null,
    lacks: bars?.flatMap((count, i) => new Array<number>(count).fill(4 - i)) ?? null,
    mix: mixed(shares, counted, prior),
    inside: new Powers(shares),
    average: snapshot.average,
    at: snapshot.at,
  };
}

const mixed = (inside: readonly number[], n: number, prior: Prior): number[] =>
  inside.map((share, i) => (WEIGHT * (prior.shares[i] as number) + n * share) / (WEIGHT + n));

/** The ratings in order, without the `drop` lowest. */
function leaveOut(ratings: readonly number[], drop: number): number[] {
  const lowest = ratings
    .map((rating, i) => ({ rating, i }))
    .sort((a, b) => a.rating - b.rating)
    .slice(0, drop)
    .map(({ i }) => i);
  const out = new Set(lowest);
  return ratings.filter((_, i) => !out.has(i));
}
