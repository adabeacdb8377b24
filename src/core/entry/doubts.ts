import type { RulePack, SiteInfo } from "../schema/site";

/** A number as it was typed, with what else the app shows. */
export interface Typed {
  average: number;
  decimals: number;
  count: number | null;
  /** Counts of 1 to 5 stars. */
  distribution: readonly number[] | null;
}

/** The number before it. */
export interface Before {
  at: string;
  average: number;
  decimals: number;
}

/**
 * Why a typed number is asked about. `few`: no whole stars of so many ratings make that mean. `bars`: the bars make another mean.
 * `jump`: so many new ratings as it would take cannot have come in that time. Nothing here is a refusal: the worker may know better.
 */
export type Doubt = { why: "few"; count: number } | { why: "bars"; mean: number } | { why: "jump"; before: number; needed: number };

/** More rated trips than this in an hour nobody drives or carries. */
const RATED_AN_HOUR = 12;

const half = (decimals: number): number => 0.5 * 10 ** -decimals + 1e-9;

/** Can whole stars make this mean, as shown? */
function reachable({ average, decimals, count }: Typed, { step }: SiteInfo["scale"]): boolean {
  if (count === null || count === 0 || step !== 1) return true;
  const sum = Math.round(average * count);
  return [sum - 1, sum, sum + 1].some((stars) => Math.abs(stars / count - average) <= half(decimals));
}

/** New ratings at least that a mean over the last `size` needs to move so far, all of them at the scale's end. Each moves it by its share. */
export function ratingsToMove(from: Before, to: Typed, size: number, { min, max }: SiteInfo["scale"]): number {
  const distance = Math.max(0, Math.abs(to.average - from.average) - half(to.decimals) - half(from.decimals));
  return Math.ceil((distance * size) / (max - min) - 1e-9);
}

/**
 * What there is to ask about a typed number, the surest first. The window's arithmetic is that of the rule pack; without one, or where
 * it drops some ratings, only what holds all the same is asked. `now` is the moment it was typed.
 */
export function doubts(typed: Typed, before: Before | null, site: SiteInfo, rules: RulePack | null, now: Date): Doubt[] {
  const window = rules?.window?.value;
  const found: Doubt[] = [];
  const { distribution, average, decimals } = typed;
  const all = distribution?.reduce((sum, count) => sum + count, 0) ?? 0;
  if (distribution && all > 0 && !window?.dropLowest) {
    const mean = distribution.reduce((sum, count, at) => sum + count * (at + 1), 0) / all;
    if (Math.abs(mean - average) > half(decimals)) found.push({ why: "bars", mean: Math.round(mean * 100) / 100 });
  }
  if (!window?.dropLowest && typed.count !== null && (!window?.size || typed.count < window.size) && !reachable(typed, site.scale)) {
    found.push({ why: "few", count: typed.count });
  }
  if (before && window?.kind === "last" && window.size) {
    const needed = ratingsToMove(before, typed, window.size, site.scale);
    const hours = Math.max(0, now.getTime() - Date.parse(before.at)) / 3_600_000;
    if (needed > Math.ceil(hours * RATED_AN_HOUR) + 1) found.push({ why: "jump", before: before.average, needed });
  }
  return found;
}
