import type { HistorySnapshot } from "../schema/history";
import type { RulePack } from "../schema/site";
import type { Trend, TrendPoint } from "../schema/summary";
import { type MeanBand, type Moments, momentsOfAverage, momentsOfCounts, NO_RATINGS, type Prior, posterior, withRating } from "./dirichlet";
import { type Dated, dayOf } from "./stream";
import { addThinned, startThinned, type Thinned } from "./thin";

/** Below this many ratings we show numbers with their band but say nothing about them. */
export const FEWEST = 5;

const EMPTY: Trend = { series: "own", points: [], now: null, tooFew: true };

const point = (on: string, rating: number | null, band: MeanBand, n: number, reviewId: string | null): TrendPoint => ({
  on,
  rating,
  ...band,
  n,
  reviewId,
});

/** The curve of the ratings so far. Plain data. */
export interface Curve {
  moments: Moments;
  band: MeanBand | null;
  from: string | null;
  /** What is kept of its points. */
  readonly points: Thinned<TrendPoint>;
}

export const startCurve = (): Curve => ({ moments: NO_RATINGS, band: null, from: null, points: startThinned() });

/** Posterior mean and band after the next rating. */
export function trendNext(curve: Curve, { review, at }: Dated, prior: Prior): TrendPoint {
  curve.moments = withRating(curve.moments, review.rating);
  curve.band = posterior(curve.moments, prior, curve.band);
  const next = point(review.postedOn ?? dayOf(at), review.rating, curve.band, curve.moments.n, review.id);
  curve.from ??= next.on;
  addThinned(curve.points, next);
  return next;
}

/** The trend of the ratings we hold, oldest first. */
export const ownTrend = ({ points, from }: Curve): Trend => finish("own", points.points, from);

/**
 * The platform's own number at each snapshot, with the band of the long-run mean that so many ratings leave open. The value is
 * the displayed one. Without a count the band is only the rounding of the display, and n is 0.
 */
export function platformTrend(snapshots: readonly HistorySnapshot[], rules: RulePack | null, prior: Prior): Trend {
  const inOrder = [...snapshots].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.average - b.average);
  const points = inOrder.map((snapshot) => {
    const n = coveredBy(snapshot, rules);
    const band = n === null ? rounding(snapshot) : shownBand(snapshot, n, prior);
    return point(snapshot.at.slice(0, 10), null, band, n ?? 0, null);
  });
  return finish("platform", points, null);
}

/** How many ratings a displayed average covers: what the snapshot says, at most the platform's window; null when not known. */
export function coveredBy(snapshot: HistorySnapshot, rules: RulePack | null): number | null {
  const shown = snapshot.distribution?.reduce((a, b) => a + b, 0) || null;
  const { size, kind } = rules?.window?.value ?? {};
  // Where the window is a stretch of time, the count shown is of all ratings ever.
  const stated = kind === "days" || kind === "best" ? undefined : snapshot.count;
  const count = snapshot.window ?? shown ?? stated ?? null;
  return count === null ? null : Math.min(count, size ?? count);
}

function shownBand(snapshot: HistorySnapshot, n: number, prior: Prior): MeanBand {
  const counted = snapshot.distribution && momentsOfCounts(snapshot.distribution);
  const moments: Moments = counted && counted.n > 0 ? counted : momentsOfAverage(snapshot.average, n, prior);
  const { low, high } = posterior(moments, prior);
  return { mean: snapshot.average, low: Math.min(low, snapshot.average), high: Math.max(high, snapshot.average) };
}

function rounding({ average, decimals }: HistorySnapshot): MeanBand {
  const half = 0.5 * 10 ** -decimals;
  return { mean: average, low: Math.max(1, average - half), high: Math.min(5, average + half) };
}

function finish(series: Trend["series"], points: TrendPoint[], from: string | null): Trend {
  const last = points.at(-1);
  if (!last) return { ...EMPTY, series };
  const now = { value: last.mean, n: last.n, band: [last.low, last.high] as [number, number], from, to: last.on };
  return { series, points, now, tooFew: series === "own" ? last.n < FEWEST : last.n > 0 && last.n < FEWEST };
}
