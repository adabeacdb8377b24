import type { HistorySnapshot } from "../schema/history";
import type { RulePack, SiteInfo } from "../schema/site";
import { STARS } from "./bins";
import { type Prior, tiltedShares } from "./dirichlet";
import { type Sight, sightsOf } from "./sight";
import type { Dated } from "./stream";
import { Powers, type Sums } from "./sums";
import { droppedOf, inWindow, LIFETIME, type WindowRule } from "./window";

/**
 * The window behind the number, as far as it is known, in missing steps: what its ratings lack of the highest each, counted in the smallest
 * difference two ratings can have (a star; half a star; a tenth). A mean of n ratings that lack D steps together is highest - D step / n.
 */
export interface Held {
  /** The highest rating, and the step, in stars. */
  readonly highest: number;
  readonly step: number;
  /** Ratings in the mean now, and when the window is full; `size` null: nothing ever leaves. */
  readonly n: number;
  readonly size: number | null;
  /** Chances of the missing steps of all of them. */
  readonly missing: Sums;
  /** Missing steps of each, oldest first, when the ratings themselves are kept. */
  readonly order: readonly number[] | null;
  /** Shares of every value, lowest first, in the ratings to come: those of the window now, with the platform's mix worth five ratings. */
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
 * neither, the platform takes the best of several windows, or its steps are so fine that no two ratings need be alike. A rule that leaves the lowest ratings out is followed by leaving them out now and
 * counting every new one.
 */
export function heldNow({ stream, snapshots, rules, site, now, prior }: Sources): Held | null {
  const rule: WindowRule = rules?.window?.value ?? LIFETIME;
  const { scale } = site;
  if (rule.kind === "best" || levelsOf(scale) > MOST_LEVELS) return null;
  const ratings = inWindow(stream, rule, now.getTime()).map(({ review }) => review.rating);
  const last = sightsOf(snapshots, rules, scale, now).sights.at(-1);
  const size = rule.size === undefined ? null : rule.size - droppedOf(rule, rule.size);
  const order = leaveOut(ratings, droppedOf(rule, ratings.length)).map((rating) => Math.round((scale.max - rating) / scale.step));
  const units = { highest: scale.max, step: scale.step, size };
  if (order.length > 0 && (!last || ratings.length >= last.n)) return { ...fromRatings(order, prior, scale), ...units };
  return last ? { ...fromSight(last, prior, scale), ...units } : null;
}

type Scale = SiteInfo["scale"];
type Known = Omit<Held, "size" | "highest" | "step">;

/** More values than this (a tenth of a star gives 41) are as good as no steps. */
const MOST_LEVELS = 50;

/** Values a rating can have. */
const levelsOf = ({ min, max, step }: Scale): number => Math.round((max - min) / step) + 1;

/** Shares of 1 to 5 stars as shares of every value of the scale: each star at its own value. */
function spread(shares: readonly number[], scale: Scale): number[] {
  const out = new Array<number>(levelsOf(scale)).fill(0);
  for (const star of STARS) {
    const place = Math.round((Math.min(scale.max, Math.max(scale.min, star)) - scale.min) / scale.step);
    out[place] = (out[place] as number) + (shares[star - 1] as number);
  }
  return out;
}

function fromRatings(order: readonly number[], prior: Prior, scale: Scale): Known {
  const n = order.length;
  const sum = order.reduce((a, b) => a + b, 0);
  const shares = new Array<number>(levelsOf(scale)).fill(0);
  for (const lack of order) shares[shares.length - 1 - lack] = (shares[shares.length - 1 - lack] as number) + 1 / n;
  const missing = { from: sum, at: Float64Array.of(1) };
  const average = scale.max - (sum * scale.step) / n;
  return { n, missing, order, lacks: order, mix: mixed(shares, n, prior, scale), inside: new Powers(shares), average, at: null };
}

function fromSight({ counted, n, bars, snapshot, shownAs, sums }: Sight, prior: Prior, scale: Scale): Known {
  const stars = bars?.map((count) => count / n) ?? tiltedShares(prior, snapshot.average);
  const shares = spread(stars, scale);
  const all = shownAs.reduce((a, b) => a + b, 0);
  const wholeBars = scale.step === 1 ? bars : null;
  return {
    n: counted,
    missing: { from: levelsOf(scale) * counted - sums[1], at: shownAs.map((chance) => chance / all).reverse() },
    order: null,
    lacks: wholeBars?.flatMap((count, i) => new Array<number>(count).fill(4 - i)) ?? null,
    mix: mixed(shares, counted, prior, scale),
    inside: new Powers(shares),
    average: snapshot.average,
    at: snapshot.at,
  };
}

const mixed = (inside: readonly number[], n: number, prior: Prior, scale: Scale): number[] => {
  const usual = spread(prior.shares, scale);
  return inside.map((share, i) => (WEIGHT * (usual[i] as number) + n * share) / (WEIGHT + n));
};

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
