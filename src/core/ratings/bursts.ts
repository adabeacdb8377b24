import { lgamma } from "./gamma";
import { SPANS, type Stood } from "./spans";
import { DAY } from "./stream";

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

/** The windows that are scanned, as places in `SPANS`: 1, 3, 7 and 30 days. */
const WINDOWS = [0, 2, 3, 4] as const;

/** From this chance on a burst is told. */
const BURST_AT = 0.01;

/** Fewer than this is no burst, however rare. */
const FEWEST = 3;

/** Of so many earlier ratings it must be known what stood before them; else there is no usual. */
const FEWEST_PAST = 8;

/** The share of a kind before anything is seen: one rating in three. */
const SHARE_OF = 1;
const SHARE_IN = 3;

/** Up to so many times the usual is nothing to tell of. */
const ORDINARY = 3;

/** An unknown past: as if one rating more had stood alone, and one beside. */
const UNKNOWN = 1;

/** What the ratings that have left a window tell of it: how many, of each kind; of how many it is known what stood before them, and how much. */
export interface Usual {
  past: number;
  low: number;
  high: number;
  known: number;
  beside: number;
}

/** For each of `SPANS`. */
export const startUsual = (): Usual[] => SPANS.map(() => ({ past: 0, low: 0, high: 0, known: 0, beside: 0 }));

/** A rating leaves a span. One whose span reaches back before the first rating teaches nothing of what is usual. */
export function left(usual: readonly Usual[], row: Stood, span: number, first: number): void {
  const window = usual[span] as Usual;
  window.past++;
  window.low += row.low;
  window.high += row.high;
  if (row.at < first + (SPANS[span] as number)) return;
  window.known++;
  window.beside += row.beside[span] as number;
}

export const NONE: Burst = { kind: "none", p: 1, count: 1, days: 1, score: 0 };

/**
 * How rare it is that so many ratings of one kind stand in the last 1, 3, 7 or 30 days. The baseline is the stream's own past: how many
 * ratings usually stand before another in such a window, times the share of the kind. That number is Poisson with a gamma-mixed rate
 * (reviews come in clusters: ends of term, busy weeks): a geometric with a beta-distributed parameter, so that its predictive tail is a ratio
 * of gamma functions. The smallest tail counts, times the number of windows (a scan in the manner of Kulldorff, corrected by Bonferroni).
 * `near`: for each of `SPANS` the ratings of that kind in it, the one judged included.
 */
export function burstOf(usual: readonly Usual[], near: ReadonlyArray<{ low: number; high: number }>, kind: "low" | "praise"): Burst {
  const of = kind === "low" ? "low" : "high";
  let found = NONE;
  for (const span of WINDOWS) {
    const { past, known, beside, [of]: ofKind } = usual[span] as Usual;
    const count = near[span]?.[of] ?? 0;
    if (count < FEWEST || known < FEWEST_PAST) continue;
    const share = (ofKind + SHARE_OF) / (past + SHARE_IN);
    const p = WINDOWS.length * tail(count - 1, known + UNKNOWN, (beside + UNKNOWN) * share);
    if (p < found.p) found = { kind, p, count, days: (SPANS[span] as number) / DAY, score: BURST_AT / (BURST_AT + p) };
  }
  return found;
}

/** P(at least `k`) under a geometric law whose parameter is Beta(`alone`, `beside`): the product of (beside + i) / (alone + beside + i). */
function tail(k: number, alone: number, beside: number): number {
  // So few are no burst; they need no exact number.
  if (k <= (ORDINARY * beside) / alone) return 1;
  return Math.exp(lgamma(beside + k) - lgamma(beside) + lgamma(alone + beside) - lgamma(alone + beside + k));
}
