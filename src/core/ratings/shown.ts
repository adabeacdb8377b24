import type { Shown } from "../schema/drift";
import type { HistorySnapshot } from "../schema/history";
import type { RulePack } from "../schema/site";
import { STARS } from "./bins";
import { type Prior, tiltedShares } from "./dirichlet";
import { normalTail } from "./gamma";
import { DAY } from "./stream";
import { coveredBy } from "./trend";

/** The number now is compared with numbers of up to so many days before; what fell earlier is no news. */
const BACK = 90 * DAY;

/**
 * The chance from which on a fall is said, all comparisons together. Set by simulation so that of drivers whose level does not change, and who
 * look every few ratings, at most one in five hears of one within 100 ratings and 65 in 100 within 500.
 */
const SAID = 0.02;

/** Fewer changed ratings than this are counted as this many: so few are far from the normal law, and this is the careful side. */
const FEWEST = 25;

/** A displayed number as a sum of so many ratings. */
interface Number {
  readonly snapshot: HistorySnapshot;
  readonly at: number;
  readonly n: number;
}

/**
 * Has the level fallen, by displayed numbers alone. The newest is held against earlier ones (the one before, the second, the fourth, the
 * eighth … before): if the level is the same, the ratings that came and those that left are drawn from one mix, so that the change of the sum has mean
 * (n' - n) m and variance s² (came + left + (came - left)² / n), with what the rounding hides. Where no count says how many came, as many as the
 * window holds may have: the careful side. The normal tail is corrected by the kurtosis (Edgeworth), since five-heavy mixes have heavy tails. The
 * smallest of the chances counts, times their number (Bonferroni). Null when there is nothing to compare. `since`: only numbers after this moment.
 */
export function shownFall(snapshots: readonly HistorySnapshot[], rules: RulePack | null, prior: Prior, since: number): Shown | null {
  const size = rules?.window?.value.size ?? null;
  const all = snapshots
    .map((snapshot) => ({ snapshot, at: Date.parse(snapshot.at), n: coveredBy(snapshot, rules) ?? size ?? 0 }))
    .filter(({ n, at }) => n > 0 && at >= since)
    .sort((a, b) => a.at - b.at);
  const now = all.at(-1);
  if (!now) return null;
  const earlier = all.slice(0, -1).filter(({ at }) => at >= now.at - BACK);
  const held = earlier.filter((_, place) => isPower(earlier.length - place));
  if (held.length === 0) return null;
  const judged = held.map((before) => ({ before, ...compare(before, now, size, prior) }));
  const least = judged.reduce((a, b) => (b.p < a.p ? b : a));
  const chance = Math.min(1, least.p * held.length);
  return {
    from: { at: least.before.snapshot.at, average: least.before.snapshot.average },
    to: { at: now.snapshot.at, average: now.snapshot.average },
    chance,
    fell: chance <= SAID,
    smallest: Math.min(...judged.map(({ spread }) => FAR * spread)) / now.n,
    numbers: earlier.length + 1,
  };
}

const isPower = (place: number): boolean => (place & (place - 1)) === 0;

/** So many standard deviations are said, for one comparison. */
const FAR = 2.75;

/** Chance that the number is so low or lower although the level is the same, and the standard deviation of the sum's change. */
function compare(before: Number, now: Number, size: number | null, prior: Prior): { p: number; spread: number } {
  const came = cameBetween(before, now, size);
  const left = Math.max(0, before.n + came - now.n);
  const { variance, fourth } = momentsOf(mixAt(before, prior));
  const moved = Math.max(FEWEST, came + left) + (came - left) ** 2 / before.n;
  const hidden = (now.n * 10 ** -now.snapshot.decimals) ** 2 / 12 + (before.n * 10 ** -before.snapshot.decimals) ** 2 / 12;
  const spread = Math.sqrt(variance * moved + hidden);
  const change = now.n * now.snapshot.average - before.n * before.snapshot.average - (now.n - before.n) * before.snapshot.average;
  const z = change / spread;
  const kurtosis = (fourth * moved) / spread ** 4;
  const bent = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * (kurtosis / 24) * (z ** 3 - 3 * z);
  return { p: z >= 0 ? 1 : Math.min(1, Math.max(normalTail(-z), normalTail(-z) - bent)), spread };
}

/** How many ratings came; as many as there may have been when no count says so. */
function cameBetween(before: Number, now: Number, size: number | null): number {
  const [first, last] = [before.snapshot.count, now.snapshot.count];
  const counted = first !== undefined && last !== undefined && !(first === size && last === size) ? last - first : null;
  if (counted !== null) return Math.max(0, size === null ? counted : Math.min(counted, size));
  return size === null || now.n < size ? Math.max(0, now.n - before.n) : size;
}

/** The mix behind a number: the platform's, and the same tilted to the number, each by what it is worth. */
function mixAt({ snapshot, n }: Number, prior: Prior): number[] {
  const tilted = tiltedShares(prior, snapshot.average);
  return tilted.map((share, i) => (prior.weight * (prior.shares[i] as number) + n * share) / (prior.weight + n));
}

/** Variance and fourth cumulant of one rating. */
function momentsOf(mix: readonly number[]): { variance: number; fourth: number } {
  const mean = STARS.reduce<number>((sum, star) => sum + star * (mix[star - 1] as number), 0);
  const about = (power: number) => STARS.reduce<number>((sum, star) => sum + (star - mean) ** power * (mix[star - 1] as number), 0);
  return { variance: about(2), fourth: about(4) - 3 * about(2) ** 2 };
}
