import type { RulePack } from "../schema/site";
import { STARS } from "./bins";
import { betaQuantile } from "./gamma";

/** What is known of a platform's ratings before a worker's own are seen: shares of 1..5 stars and how many ratings that knowledge is worth. */
export interface Prior {
  readonly shares: readonly number[];
  readonly weight: number;
}

/** Knowing nothing: all stars alike, worth five ratings. */
const FLAT: Prior = { shares: [0.2, 0.2, 0.2, 0.2, 0.2], weight: 5 };

/** The prior a platform's rule pack states; without one, the flat prior worth five ratings. */
export function priorOf(rules: RulePack | null): Prior {
  const mix = rules?.mix?.value;
  if (!mix) return FLAT;
  const sum = mix.shares.reduce((a, b) => a + b, 0);
  return { shares: mix.shares.map((share) => share / sum), weight: mix.weight };
}

/** How many ratings the platform's mix is worth in what is shown to the worker: little, so that the worker's own ratings speak. */
const SHOWN_WEIGHT = 5;

/** Count, sum and sum of squares of ratings: all that the posterior of their mean needs. Ratings keep their fractions. */
export interface Moments {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

export const NO_RATINGS: Moments = { n: 0, sum: 0, squares: 0 };

export const withRating = (m: Moments, rating: number): Moments => ({
  n: m.n + 1,
  sum: m.sum + rating,
  squares: m.squares + rating * rating,
});

/** Left out on either side of a band. */
const TAIL = 0.05;

/** A mean of stars with its central 90 % band. */
export interface MeanBand {
  mean: number;
  low: number;
  high: number;
}

/**
 * Posterior of a worker's long-run mean of stars under a Dirichlet prior worth five ratings of the platform's mix.
 * With K = 5 + n the exact posterior mean and variance are mu = sum r a_r / K and (sum r^2 a_r / K - mu^2) / (K + 1)
 * (data of fractional ratings enter with their own values: the Dirichlet process with the same base). The band is the 5 % and
 * 95 % point of the beta distribution on 1..5 with that mean and variance; `tail`: another share than 5 % on either side.
 */
export function posterior(moments: Moments, prior: Prior, near: MeanBand | null = null, tail: number = TAIL): MeanBand {
  const k = SHOWN_WEIGHT + moments.n;
  let mean = moments.sum;
  let square = moments.squares;
  for (const star of STARS) {
    const mass = SHOWN_WEIGHT * (prior.shares[star - 1] as number);
    mean += star * mass;
    square += star * star * mass;
  }
  mean /= k;
  return betaBand(mean, (square / k - mean * mean) / (k + 1), near, tail);
}

/** The 95 % point of the normal distribution. */
const Z = 1.644_853_626_951_47;

/** From these parameters on a beta distribution is so smooth that its points come from its moments (right to a hundred-thousandth of a star). */
const SMOOTH = 100;

/** Cornish-Fisher expansion of a point of Beta(a, b) at `z` standard deviations of the normal, by skewness and excess kurtosis. */
function expanded(z: number, a: number, b: number): number {
  const sum = a + b;
  const spread = Math.sqrt((a * b) / (sum * sum * (sum + 1)));
  const skew = (2 * (b - a) * Math.sqrt(sum + 1)) / ((sum + 2) * Math.sqrt(a * b));
  const excess = (6 * ((a - b) ** 2 * (sum + 1) - a * b * (sum + 2))) / (a * b * (sum + 2) * (sum + 3));
  const bent = z + ((z * z - 1) * skew) / 6 + ((z ** 3 - 3 * z) * excess) / 24 - ((2 * z ** 3 - 5 * z) * skew * skew) / 36;
  return a / sum + spread * bent;
}

/** Central band of the beta distribution on 1..5 that has this mean and variance. */
function betaBand(mean: number, variance: number, near: MeanBand | null, tail: number): MeanBand {
  const m = (mean - 1) / 4;
  const v = variance / 16;
  const size = (m * (1 - m)) / v - 1;
  if (!(v > 0) || !(size > 0) || !(m > 0 && m < 1)) return { mean, low: mean, high: mean };
  const a = m * size;
  const b = (1 - m) * size;
  if (tail === TAIL && Math.min(a, b) > SMOOTH) return { mean, low: 1 + 4 * expanded(-Z, a, b), high: 1 + 4 * expanded(Z, a, b) };
  const point = (p: number, start: number | undefined) => 1 + 4 * betaQuantile(p, a, b, start === undefined ? m : (start - 1) / 4);
  return { mean, low: point(tail, near?.low), high: point(1 - tail, near?.high) };
}

/**
 * The platform's mix, tilted exponentially (share_r * e^(t r)) until its mean is `mean`: the least committal guess of the
 * ratings behind a bare average. `mean` is clamped to 1.01..4.99.
 */
export function tiltedShares(prior: Prior, mean: number): number[] {
  const goal = Math.min(4.99, Math.max(1.01, mean));
  let low = -40;
  let high = 40;
  let shares: number[] = [...prior.shares];
  for (let i = 0; i < 60; i++) {
    const t = (low + high) / 2;
    // Subtracting 3 keeps the powers near one.
    const raw = STARS.map((star) => (prior.shares[star - 1] as number) * Math.exp(t * (star - 3)));
    const total = raw.reduce((a, b) => a + b, 0);
    shares = raw.map((share) => share / total);
    const at = STARS.reduce<number>((sum, star) => sum + star * (shares[star - 1] as number), 0);
    if (at < goal) low = t;
    else high = t;
  }
  return shares;
}

/** The moments of `n` ratings of which only the average is known, by the tilted mix. */
export function momentsOfAverage(average: number, n: number, prior: Prior): Moments {
  const shares = tiltedShares(prior, average);
  const square = STARS.reduce<number>((sum, star) => sum + star * star * (shares[star - 1] as number), 0);
  return { n, sum: average * n, squares: Math.max(square, average * average) * n };
}

/** The moments of counted stars (counts of 1..5). */
export const momentsOfCounts = (counts: readonly number[]): Moments => ({
  n: counts.reduce((a, b) => a + b, 0),
  sum: counts.reduce((a, count, i) => a + count * (i + 1), 0),
  squares: counts.reduce((a, count, i) => a + count * (i + 1) ** 2, 0),
});
