import { type Binning, binOf } from "./bins";
import type { Prior } from "./dirichlet";
import type { Dated } from "./stream";

/** How low a rating is beside what came before it. */
export interface Surprise {
  /** Chance of a rating this low, ties counted half (mid-p). */
  readonly p: number;
  /** Chance of a rating this low or lower, ties counted whole. */
  readonly tail: number;
  /** Ratings before it. */
  readonly n: number;
  /** Mean of the ratings before it; NaN when there are none. */
  readonly usual: number;
  /** 0..1; from 0.5 the rating is said to be unlike the usual. */
  readonly score: number;
}

/**
 * The share of ordinary ratings we accept to call unusual: one in fifty. Under the predictive the whole tail is at most this
 * for at most this share of ratings, at every point of the stream, so clean streams give at most that many flags.
 */
export const FLAGGED_SHARE = 0.02;

/** The first rating that can be judged is the third: before it there is no usual. */
const FEWEST_BEFORE = 2;

/**
 * Ordinal surprise of each rating under the Dirichlet-multinomial predictive given everything posted earlier:
 * P(bin) = (weight * share + count) / (weight + n); the lower tail needs no normality and is never degenerate, also when nearly
 * all ratings are fives. Ratings of the same moment are judged by what came before all of them.
 */
export function surprises(stream: readonly Dated[], prior: Prior, binning: Binning): Surprise[] {
  const counts = [0, 0, 0, 0, 0];
  const out: Surprise[] = [];
  let n = 0;
  let sum = 0;
  for (let i = 0; i < stream.length; ) {
    let end = i;
    while (end < stream.length && stream[end]?.at === stream[i]?.at) end++;
    const moment = stream.slice(i, end);
    for (const { review } of moment) out.push(surprise(counts, n, sum / n, prior, binOf(review.rating, binning)));
    for (const { review } of moment) {
      const bin = binOf(review.rating, binning);
      if (bin === null) continue;
      counts[bin] = (counts[bin] as number) + 1;
      n += 1;
      sum += review.rating;
    }
    i = end;
  }
  return out;
}

function surprise(counts: readonly number[], n: number, usual: number, prior: Prior, bin: number | null): Surprise {
  if (bin === null) return { p: 1, tail: 1, n, usual, score: 0 };
  const mass = (b: number) => prior.weight * (prior.shares[b] as number) + (counts[b] as number);
  let below = 0;
  for (let b = 0; b < bin; b++) below += mass(b);
  const all = prior.weight + n;
  const tail = (below + mass(bin)) / all;
  const score = FLAGGED_SHARE / (FLAGGED_SHARE + tail);
  return { p: (below + mass(bin) / 2) / all, tail, n, usual, score: n < FEWEST_BEFORE ? Math.min(score, 0.49) : score };
}
