import { lgamma } from "./gamma";
import { isHigh, isLow, neighbours } from "./near";
import { DAY, type Dated } from "./stream";

/** What stands before a rating, in the one of the windows where it is rarest. */
export interface Burst {
  /** Low ratings that come together, praise that comes together, or neither. Praise is never taken for an attack. */
  readonly kind: "low" | "praise" | "none";
  /** Chance that so many would stand so close in this very stream, corrected for having looked at four windows. 1 for `none`. */
  readonly p: number;
  /** Ratings of its kind in the window, itself included, and the window in days. */
  readonly count: number;
  readonly days: number;
  /** 0..1; from 0.5 the extension would say it. */
  readonly score: number;
}

/** The windows that are scanned, in days. */
const WINDOWS = [1, 3, 7, 30] as const;

/** From this chance on a burst is told. */
export const BURST_AT = 0.002;

/** Fewer than this is no burst, however rare. */
const FEWEST = 3;

const NONE: Burst = { kind: "none", p: 1, count: 1, days: 1, score: 0 };

/**
 * Before anything is seen: a rating has half another beside it, which is worth two ratings. In the beta law of the geometric's parameter.
 */
const ALONE = 2;
const BESIDE = 1;

/**
 * Scans, for each rating, the last 1, 3, 7 and 30 days for others of its kind (low or praise). The baseline is the stream's own past: how many
 * usually stand beside such a rating. That number is Poisson with a gamma-mixed rate (reviews come in clusters: ends of term, busy weeks),
 * here a geometric with a beta-distributed parameter, so that the predictive tail is a ratio of gamma functions; Kulldorff's scan with the
 * smallest tail times the number of windows (Bonferroni). Uses what was posted before or at the same moment only. Linear.
 */
export function bursts(stream: readonly Dated[]): Burst[] {
  const low = scan(stream, isLow, "low");
  const praise = scan(stream, isHigh, "praise");
  return stream.map((one, i) => (isLow(one) ? low[i] : isHigh(one) ? praise[i] : null) ?? NONE);
}

function scan(stream: readonly Dated[], counts: (one: Dated) => boolean, kind: Burst["kind"]): Array<Burst | undefined> {
  const found: Array<Burst | undefined> = [];
  for (const days of WINDOWS) {
    const near = neighbours(stream, days * DAY, counts);
    let past = 0;
    let beside = BESIDE;
    let alone = ALONE;
    stream.forEach((one, i) => {
      if (!counts(one)) return;
      for (; (stream[past] as Dated).at < one.at - days * DAY; past++) {
        if (!counts(stream[past] as Dated)) continue;
        beside += near[past] as number;
        alone++;
      }
      const others = near[i] as number;
      if (others + 1 < FEWEST) return;
      const p = WINDOWS.length * tail(others, alone, beside);
      if (p < (found[i]?.p ?? 1)) found[i] = { kind, p, count: others + 1, days, score: BURST_AT / (BURST_AT + p) };
    });
  }
  return found;
}

/** P(at least `k`) under a geometric law whose parameter is Beta(`alone`, `beside`): the product of (beside + i) / (alone + beside + i). */
function tail(k: number, alone: number, beside: number): number {
  // As many as usual need no exact number.
  if (k <= beside / alone) return 1;
  return Math.exp(lgamma(beside + k) - lgamma(beside) + lgamma(alone + beside) - lgamma(alone + beside + k));
}
