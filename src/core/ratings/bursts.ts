import { lgamma } from "./gamma";
import { DAY, type Dated } from "./stream";

/** Spans over which low ratings are counted together, in days. */
const SPANS = [1, 3, 7, 30] as const;

/** Ratings of two stars or less are the low ones a burst is made of. */
const LOW = 2.5;

/** How many low ratings came together at one moment. */
export interface Burst {
  /** Chance of so many low ratings in the span at the earlier pace, corrected for looking at four spans; 1 when there is no burst. */
  readonly p: number;
  readonly count: number;
  readonly days: number;
}

const NONE: Burst = { p: 1, count: 0, days: 0 };

/**
 * A scan over the last 1, 3, 7 and 30 days at each rating: how likely are this many low ratings there, at the pace of everything
 * before the span? The pace is uncertain and uneven, so the count is gamma-mixed Poisson (negative binomial). Bonferroni over the spans.
 * Uses what was posted before or at the same moment only. Two pointers a span: linear.
 */
export function bursts(stream: readonly Dated[]): Burst[] {
  const lows = stream.map(({ review }) => (review.rating < LOW ? 1 : 0));
  const upTo = [0];
  for (const low of lows) upTo.push((upTo.at(-1) as number) + low);
  const starts = SPANS.map(() => 0);
  const out: Burst[] = [];
  let end = 0;
  for (let i = 0; i < stream.length; i++) {
    const at = (stream[i] as Dated).at;
    while (end < stream.length && (stream[end] as Dated).at <= at) end++;
    let best = NONE;
    for (const [s, days] of SPANS.entries()) {
      let start = starts[s] as number;
      while ((stream[start] as Dated).at < at - days * DAY) start++;
      starts[s] = start;
      const count = (upTo[end] as number) - (upTo[start] as number);
      if (!lows[i] || count < 2) continue;
      const elapsed = Math.max(0, (at - (stream[0] as Dated).at) / DAY - days);
      const p = Math.min(1, SPANS.length * countTail(count, upTo[start] as number, elapsed, days));
      if (p < best.p) best = { p, count, days };
    }
    out.push(best);
  }
  return out;
}

/** What is believed of the pace before anything is seen: half a low rating in ninety days. */
const SHAPE = 0.5;
const RATE_DAYS = 90;

/** P(at least `count` in `days` | `before` in `elapsed` days): negative binomial tail of the gamma-mixed Poisson. */
function countTail(count: number, before: number, elapsed: number, days: number): number {
  const shape = SHAPE + before;
  const q = days / (RATE_DAYS + elapsed + days);
  let below = 0;
  for (let k = 0; k < count; k++) {
    below += Math.exp(lgamma(shape + k) - lgamma(shape) - lgamma(k + 1) + shape * Math.log1p(-q) + k * Math.log(q));
  }
  return Math.max(1e-12, 1 - below);
}
