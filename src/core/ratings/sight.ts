import type { HistorySnapshot } from "../schema/history";
import type { Aside } from "../schema/outlook";
import type { RulePack, SiteInfo } from "../schema/site";
import { DAY } from "./stream";
import { coveredBy } from "./trend";
import { droppedOf, type WindowRule } from "./window";

/** One displayed number, as what it says about the window behind it. */
export interface Sight {
  readonly snapshot: HistorySnapshot;
  readonly at: number;
  /** Ratings in the window. */
  readonly n: number;
  /** Ratings in the mean: `n` without the lowest ones a rule leaves out. */
  readonly counted: number;
  /** Smallest and largest sum of the counted ratings that is displayed as this average; in steps of the scale, its lowest value being 1. */
  readonly sums: readonly [number, number];
  /** How likely each of those sums is shown so: one, but for sums half-way between two displays. */
  readonly shownAs: Float64Array;
  /** Star bars, when they are of this very window. */
  readonly bars: readonly number[] | null;
}

/** What can be used of the snapshots, oldest first, and what was set aside. */
export interface Sights {
  readonly sights: readonly Sight[];
  readonly aside: readonly Aside[];
  /** True when no count was shown and the window is taken as full. */
  readonly assumedFull: boolean;
}

/** More sums than this behind one displayed number say nothing of single ratings. */
const MOST_SUMS = 200;

/** Nearly every display rounds a half upwards; the other way stays possible. */
const HALF_UP = 0.95;
const TIE = 1e-7;

/** A clock a little ahead of ours is no future. */
const AHEAD = DAY;

/**
 * What each displayed number says about the sum behind it. A displayed average a of n ratings with d decimals hides the sums within
 * half a unit of its last digit: |S - a n| <= 0.5 n 10^-d, n <= S <= 5 n (so a = 4.99, n = 500 hides 2492.5 to 2497.5); S in steps of the scale.
 * Set aside, and named: off the scale, in the future, two different numbers at one instant, the same number given twice, an average
 * that no window of this size can give, one without a count where the window has no size, and one too coarse to say anything.
 */
export function sightsOf(snapshots: readonly HistorySnapshot[], rules: RulePack | null, scale: SiteInfo["scale"], now: Date): Sights {
  const rule: WindowRule = rules?.window?.value ?? { kind: "lifetime" };
  const judged = [...snapshots]
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (key(a) < key(b) ? -1 : 1))
    .map((snapshot) => ({ snapshot, sight: read(snapshot, rule, rules, scale, now) }));
  const aside: Aside[] = [];
  const sights: Sight[] = [];
  const together = new Map<number, Sight[]>();
  for (const { sight } of judged) if (typeof sight !== "string") together.set(sight.at, [...(together.get(sight.at) ?? []), sight]);
  for (const { snapshot, sight } of judged) {
    const twins = (typeof sight === "string" ? null : together.get(sight.at)) ?? [];
    const isTorn = twins.some((twin) => key(twin.snapshot) !== key(snapshot));
    const why = typeof sight === "string" ? sight : isTorn ? "same-instant" : twins[0] !== sight ? "double" : null;
    if (typeof sight === "string" || why !== null) aside.push({ at: snapshot.at, average: snapshot.average, why: why ?? "no-count" });
    else sights.push(sight);
  }
  return { sights, aside, assumedFull: sights.some(({ snapshot }) => coveredBy(snapshot, rules) === null) };
}

/** What a snapshot shows, whatever the order of its keys. */
const key = ({ average, decimals, count, distribution, window }: HistorySnapshot): string =>
  JSON.stringify([average, decimals, count, distribution, window]);

function read(
  snapshot: HistorySnapshot,
  rule: WindowRule,
  rules: RulePack | null,
  scale: SiteInfo["scale"],
  now: Date,
): Sight | Aside["why"] {
  const at = Date.parse(snapshot.at);
  if (!(snapshot.average >= scale.min && snapshot.average <= scale.max)) return "off-scale";
  if (!(at <= now.getTime() + AHEAD)) return "future";
  const n = coveredBy(snapshot, rules) ?? rule.size ?? null;
  if (n === null || n === 0) return "no-count";
  const counted = Math.max(1, n - droppedOf(rule, n));
  const half = (0.5 * 10 ** -snapshot.decimals) / scale.step;
  const levels = Math.round((scale.max - scale.min) / scale.step) + 1;
  const shown = ((snapshot.average - scale.min) / scale.step + 1) * counted;
  const low = Math.max(counted, Math.ceil(shown - half * counted - TIE));
  const high = Math.min(levels * counted, Math.floor(shown + half * counted + TIE));
  if (low > high) return "no-window";
  if (high - low >= MOST_SUMS / scale.step) return "too-coarse";
  const bars = counted === n ? barsOf(snapshot, n, low, high, scale) : null;
  const sum = scale.step !== 1 ? undefined : bars?.reduce((all, count, i) => all + count * (i + 1), 0);
  const sums = sum === undefined ? ([low, high] as const) : ([sum, sum] as const);
  const off = (place: number) => Math.abs(place + sums[0] - shown) - half * counted;
  const shownAs = Float64Array.from({ length: sums[1] - sums[0] + 1 }, (_, place) => {
    if (Math.abs(off(place)) > TIE) return 1;
    return place + sums[0] < shown ? HALF_UP : 1 - HALF_UP;
  });
  return { snapshot, at, n, counted, sums, shownAs, bars };
}

/**
 * Star bars count only when they are of the same ratings as the average: as many, and with a sum it can show. Where ratings have
 * fractions bars tell only the stars they fall to.
 */
function barsOf(
  { distribution }: HistorySnapshot,
  n: number,
  low: number,
  high: number,
  scale: SiteInfo["scale"],
): readonly number[] | null {
  if (!distribution) return null;
  const all = distribution.reduce((a, b) => a + b, 0);
  const sum = distribution.reduce((a, count, i) => a + count * (i + 1), 0);
  return all === n && (scale.step !== 1 || (sum >= low && sum <= high)) ? distribution : null;
}
