import { lgamma } from "./gamma";
import { isHigh, isLow, neighbours, picked, timesOf } from "./near";
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
const BURST_AT = 0.01;

/** Fewer than this is no burst, however rare. */
const FEWEST = 3;

const NONE: Burst = { kind: "none", p: 1, count: 1, days: 1, score: 0 };

/** Of so many earlier ratings it must be known what stood before them; else there is no usual. */
const FEWEST_PAST = 8;

/** The share of a kind before anything is seen: one rating in three. */
const SHARE_OF = 1;
const SHARE_IN = 3;

/** Up to so many times the usual is nothing to tell of. */
const ORDINARY = 3;

/** An unknown past: as if one rating more had stood alone, and one beside. */
const UNKNOWN = 1;

/**
 * Scans, for each rating, the last 1, 3, 7 and 30 days for others of its kind (low or praise). The baseline is the stream's own past: how many
 * ratings usually stand before another in such a window, times the share of the kind. That number is Poisson with a gamma-mixed rate
 * (reviews come in clusters: ends of term, busy weeks): a geometric with a beta-distributed parameter, so that its predictive tail is a ratio
 * of gamma functions. The smallest tail counts, times the number of windows (a scan in the manner of Kulldorff, corrected by Bonferroni).
 * Uses what was posted before or at the same moment only; a rating whose window reaches back before the first one teaches nothing. Linear.
 */
export function bursts(stream: readonly Dated[]): Burst[] {
  const times = timesOf(stream);
  const all = new Uint8Array(times.length).fill(1);
  const besides = WINDOWS.map((days) => neighbours(times, all, days * DAY));
  const low = scan(times, besides, picked(stream, isLow), "low");
  const praise = scan(times, besides, picked(stream, isHigh), "praise");
  return stream.map((_, i) => low[i] ?? praise[i] ?? NONE);
}

/** The ratings marked in `kinds`; `besides`: for each window how many ratings of any kind stand beside each. */
function scan(times: Float64Array, besides: readonly Int32Array[], kinds: Uint8Array, kind: Burst["kind"]): Array<Burst | undefined> {
  const found = new Array<Burst | undefined>(times.length);
  const first = times[0] ?? 0;
  for (const [window, days] of WINDOWS.entries()) {
    const span = days * DAY;
    const near = neighbours(times, kinds, span);
    const nearAny = besides[window] as Int32Array;
    let past = 0;
    let ofKind = 0;
    let known = 0;
    let beside = 0;
    for (let i = 0; i < times.length; i++) {
      for (; (times[past] as number) < (times[i] as number) - span; past++) {
        ofKind += kinds[past] as number;
        if ((times[past] as number) < first + span) continue;
        known++;
        beside += nearAny[past] as number;
      }
      const others = near[i] as number;
      if (kinds[i] === 0 || others + 1 < FEWEST || known < FEWEST_PAST) continue;
      const share = (ofKind + SHARE_OF) / (past + SHARE_IN);
      const p = WINDOWS.length * tail(others, known + UNKNOWN, (beside + UNKNOWN) * share);
      if (p < (found[i]?.p ?? 1)) found[i] = { kind, p, count: others + 1, days, score: BURST_AT / (BURST_AT + p) };
    }
  }
  return found;
}

/** P(at least `k`) under a geometric law whose parameter is Beta(`alone`, `beside`): the product of (beside + i) / (alone + beside + i). */
function tail(k: number, alone: number, beside: number): number {
  // So few are no burst; they need no exact number.
  if (k <= (ORDINARY * beside) / alone) return 1;
  return Math.exp(lgamma(beside + k) - lgamma(beside) + lgamma(alone + beside) - lgamma(alone + beside + k));
}
