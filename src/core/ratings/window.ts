import type { HistorySnapshot } from "../schema/history";
import type { RulePack } from "../schema/site";
import type { WindowNow } from "../schema/summary";
import { DAY, type Dated } from "./stream";
import { coveredBy } from "./trend";

export type WindowRule = NonNullable<RulePack["window"]>["value"];
export const LIFETIME: WindowRule = { kind: "lifetime" };

/** Guards against a line missed or met by the last bit of a floating-point sum. */
const EPSILON = 1e-9;

/** How many of the lowest ratings the rule leaves out when there are `n`. */
export const droppedOf = (rule: WindowRule, n: number): number =>
  (rule.dropLowest ?? []).reduce((drop, step) => (n >= step.from ? step.drop : drop), 0);

/** The mean a platform shows for these ratings, oldest first; null when none counts. */
export function windowMean(ratings: readonly number[], rule: WindowRule): number | null {
  const inWindow = rule.size ? ratings.slice(-rule.size) : ratings;
  const drop = droppedOf(rule, inWindow.length);
  const counted = drop > 0 ? [...inWindow].sort((a, b) => a - b).slice(drop) : inWindow;
  return counted.length === 0 ? null : counted.reduce((sum, rating) => sum + rating, 0) / counted.length;
}

/** The ratings (oldest first) that the rule looks at; for a best-of rule the window with the best mean, the longer one when equal. */
export function inWindow(stream: readonly Dated[], rule: WindowRule, now: number): readonly Dated[] {
  if (rule.kind === "days" && rule.days !== undefined) return since(stream, dayBefore(now, rule.days));
  if (rule.kind === "best" && rule.months)
    return rule.months
      .map((months) => since(stream, monthsBefore(now, months)))
      .filter((held) => held.length > 0)
      .reduce<readonly Dated[]>(
        (best, held) => (meanOf(held) > meanOf(best) || (meanOf(held) === meanOf(best) && held.length > best.length) ? held : best),
        [],
      );
  return rule.size === undefined ? stream : stream.slice(-rule.size);
}

/** Days are counted whole: a rating of the day on which a window begins has left it. */
const dayNumber = (at: number): number => Math.floor(at / DAY);

const dayBefore = (now: number, days: number): number => dayNumber(now) - days;

const since = (stream: readonly Dated[], day: number): readonly Dated[] => {
  const first = stream.findIndex(({ at }) => dayNumber(at) > day);
  return first < 0 ? [] : stream.slice(first);
};

const meanOf = (held: readonly Dated[]): number =>
  held.length === 0 ? Number.NEGATIVE_INFINITY : held.reduce((sum, { review }) => sum + review.rating, 0) / held.length;

/** The number of the same day so many months earlier (UTC); a day that month does not have is its last. */
function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return dayNumber(date.setUTCDate(Math.min(day, last)));
}

/** The line of the pack that comes first on the way down: the highest one at or below the average, else the lowest one above it. */
export function lineFor(rules: RulePack | null, average: number | null): RulePack["lines"][number] | null {
  const lines = [...(rules?.lines ?? [])].sort((a, b) => b.value.at - a.value.at);
  const below = average === null ? undefined : lines.find((line) => line.value.at <= average + EPSILON);
  return below ?? lines.at(-1) ?? null;
}

/** Count and sum of ratings. */
interface Total {
  n: number;
  sum: number;
}

/** What the platform's window needs of the ratings so far: all, the last few, or those of the last days. Plain data. */
export interface WindowKept {
  readonly all: Total;
  /** The last ratings, oldest first: as many as the platform's window holds; none where it is no number of ratings. */
  readonly last: number[];
  /** Totals by day, oldest first, as far back as a rule of the platform looks. */
  readonly days: Array<Total & { readonly day: number }>;
}

export const startWindow = (): WindowKept => ({ all: { n: 0, sum: 0 }, last: [], days: [] });

/** A site may be ahead of us by a day. */
const MARGIN = 2;

/** How many days back the rules of a platform look; 0 when none counts by days. */
function reachOf(rules: RulePack | null): number {
  const rule = rules?.window?.value;
  const months = Math.max(0, ...(rule?.months ?? [])) * 31;
  const lines = (rules?.lines ?? []).map(({ value }) => value.days ?? 0);
  return Math.max(0, rule?.days ?? 0, months, ...lines);
}

/** Takes the next rating in. */
export function windowNext({ all, last, days }: WindowKept, { review: { rating }, at }: Dated, rules: RulePack | null): void {
  all.n++;
  all.sum += rating;
  const size = rules?.window?.value.size;
  if (size !== undefined) {
    last.push(rating);
    if (last.length > size) last.shift();
  }
  const reach = reachOf(rules);
  if (reach === 0) return;
  const day = dayNumber(at);
  const today = days.at(-1);
  if (today?.day === day) {
    today.n++;
    today.sum += rating;
  } else days.push({ day, n: 1, sum: rating });
  while ((days[0]?.day ?? day) < day - reach - MARGIN) days.shift();
}

const totalSince = (days: WindowKept["days"], day: number): Total =>
  days.reduce((total, one) => (one.day > day ? { n: total.n + one.n, sum: total.sum + one.sum } : total), { n: 0, sum: 0 });

const meanIn = ({ n, sum }: Total): number => (n === 0 ? Number.NEGATIVE_INFINITY : sum / n);

/** Count and sum of the ratings that the rule looks at (of a window of so many ratings, the last ones). */
function totalIn(kept: WindowKept, rule: WindowRule, now: number): Total {
  if (rule.kind === "days" && rule.days !== undefined) return totalSince(kept.days, dayBefore(now, rule.days));
  if (rule.kind === "best" && rule.months)
    return rule.months
      .map((months) => totalSince(kept.days, monthsBefore(now, months)))
      .reduce((best, one) => (meanIn(one) > meanIn(best) || (meanIn(one) === meanIn(best) && one.n > best.n) ? one : best), {
        n: 0,
        sum: 0,
      });
  if (rule.size === undefined) return kept.all;
  return { n: kept.last.length, sum: kept.last.reduce((a, b) => a + b, 0) };
}

/**
 * The platform's number beside its own rule: our own ratings when they fill the platform's window (or there is no snapshot),
 * else the last snapshot.
 */
export function windowNow(kept: WindowKept, snapshots: readonly HistorySnapshot[], rules: RulePack | null, now: Date): WindowNow {
  const rule = rules?.window?.value ?? LIFETIME;
  const last = snapshots.reduce<HistorySnapshot | null>((a, b) => (a === null || Date.parse(b.at) >= Date.parse(a.at) ? b : a), null);
  const held = totalIn(kept, rule, now.getTime());
  const covered = last && coveredBy(last, rules);
  const own = last === null || (rule.size !== undefined && held.n >= rule.size) || (covered !== null && held.n >= covered);
  const mean = rule.size === undefined ? (held.n > 0 ? held.sum / held.n : null) : windowMean(kept.last, rule);
  const average = own ? mean : last.average;
  const n = own ? held.n : covered;
  const line = lineFor(rules, average);
  const days = line?.value.days;
  const judged = days === undefined ? null : own ? totalSince(kept.days, dayBefore(now.getTime(), days)) : { n: 0, sum: 0 };
  const compared = judged ? (judged.n > 0 ? judged.sum / judged.n : null) : average;
  const at = line?.value.at ?? null;
  const ones = (level: number, lineAt: number) => {
    if (!own) return onesShown(level, n, rule, lineAt);
    return judged || rule.size === undefined ? onesAll(judged ?? held, lineAt) : onesHeld(kept.last, rule, lineAt);
  };
  return {
    average,
    n,
    size: rule.size ?? null,
    line: at,
    lineKind: line?.value.kind ?? null,
    lineId: line?.value.id ?? null,
    lineConfidence: line?.confidence ?? null,
    lineAsOf: line?.asOf ?? null,
    lineSource: line?.source ?? null,
    judged: judged && compared !== null && days !== undefined ? { average: compared, n: judged.n, days } : null,
    room: compared === null || at === null ? null : compared - at,
    onesToLine: compared === null || at === null ? null : ones(compared, at),
  };
}

/** One-star ratings in a row until the mean of all these is at the line or below it, when nothing leaves. */
const onesAll = ({ n, sum }: Total, line: number): number | null => (line <= 1 ? null : onesToMean(n, n > 0 ? sum / n : line, line));

/** The same in a window of so many ratings, from these very ratings. */
function onesHeld(ratings: readonly number[], rule: WindowRule, line: number): number | null {
  if (line <= 1 || rule.size === undefined) return null;
  if (!rule.dropLowest) return onesInFull(ratings, rule.size, line);
  const held = ratings.slice(-rule.size);
  for (let ones = 0; ones <= rule.size; ones++) {
    if ((windowMean(held, rule) ?? line) <= line + EPSILON) return ones;
    held.push(1);
  }
  return null;
}

/** The same where every rating counts: the sum changes by one less the rating that leaves. */
function onesInFull(ratings: readonly number[], size: number, line: number): number | null {
  const held = ratings.slice(-size);
  let sum = held.reduce((a, b) => a + b, 0);
  for (let ones = 0; ones <= size; ones++) {
    const n = Math.min(size, held.length + ones);
    if (n === 0 || sum / n <= line + EPSILON) return ones;
    sum += 1 - (n === size ? (held[held.length + ones - size] ?? 1) : 0);
  }
  return null;
}

/** Ones that bring `n` ratings of this mean down to the line when nothing leaves: (n mean + k) / (n + k) = line. */
const onesToMean = (n: number, mean: number, line: number): number => Math.max(0, Math.ceil((n * (mean - line)) / (line - 1) - EPSILON));

/** The same from a displayed average: each one replaces a five once the window is full; nothing is left out as a lowest one. */
function onesShown(average: number, n: number | null, rule: WindowRule, line: number): number | null {
  if (line <= 1) return null;
  if (average <= line + EPSILON) return 0;
  if (rule.size === undefined) return n === null ? null : onesToMean(n, average, line);
  const held = n ?? rule.size;
  const growing = onesToMean(held, average, line);
  const free = rule.size - held;
  if (growing <= free) return growing;
  const mean = (held * average + free) / rule.size;
  return free + Math.max(0, Math.ceil(((mean - line) * (rule.size - droppedOf(rule, rule.size))) / 4 - EPSILON));
}
