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
  if (rule.kind === "days" && rule.days !== undefined) return since(stream, now - rule.days * DAY);
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

const since = (stream: readonly Dated[], from: number): readonly Dated[] => {
  const first = stream.findIndex(({ at }) => at > from);
  return first < 0 ? [] : stream.slice(first);
};

const meanOf = (held: readonly Dated[]): number =>
  held.length === 0 ? Number.NEGATIVE_INFINITY : held.reduce((sum, { review }) => sum + review.rating, 0) / held.length;

/** The same day so many months earlier (UTC); a day that month does not have is its last. */
function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, last));
}

/** The line of the pack that comes first on the way down: the highest one at or below the average, else the lowest one above it. */
export function lineFor(rules: RulePack | null, average: number | null): RulePack["lines"][number] | null {
  const lines = [...(rules?.lines ?? [])].sort((a, b) => b.value.at - a.value.at);
  const below = average === null ? undefined : lines.find((line) => line.value.at <= average + EPSILON);
  return below ?? lines.at(-1) ?? null;
}

/**
 * The platform's number beside its own rule: our own ratings when they fill the platform's window (or there is no snapshot),
 * else the last snapshot.
 */
export function windowNow(stream: readonly Dated[], snapshots: readonly HistorySnapshot[], rules: RulePack | null, now: Date): WindowNow {
  const rule = rules?.window?.value ?? LIFETIME;
  const last = snapshots.reduce<HistorySnapshot | null>((a, b) => (a === null || Date.parse(b.at) >= Date.parse(a.at) ? b : a), null);
  const ratings = inWindow(stream, rule, now.getTime()).map(({ review }) => review.rating);
  const covered = last && coveredBy(last, rules);
  const own = last === null || (rule.size !== undefined && ratings.length >= rule.size) || (covered !== null && ratings.length >= covered);
  const average = own ? windowMean(ratings, rule) : last.average;
  const n = own ? Math.min(ratings.length, rule.size ?? ratings.length) : covered;
  const line = lineFor(rules, average);
  const days = line?.value.days;
  const judged = days === undefined ? null : own ? since(stream, now.getTime() - days * DAY).map(({ review }) => review.rating) : [];
  const compared = judged ? windowMean(judged, LIFETIME) : average;
  const at = line?.value.at ?? null;
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
    judged: judged && compared !== null && days !== undefined ? { average: compared, n: judged.length, days } : null,
    room: compared === null || at === null ? null : compared - at,
    onesToLine:
      compared === null || at === null
        ? null
        : own
          ? onesHeld(judged ?? ratings, judged ? LIFETIME : rule, at)
          : onesShown(compared, n, rule, at),
  };
}

/** One-star ratings in a row until the mean of these very ratings is at the line or below it. */
function onesHeld(ratings: readonly number[], rule: WindowRule, line: number): number | null {
  if (line <= 1) return null;
  if (rule.size === undefined) return onesToMean(ratings.length, windowMean(ratings, rule) ?? line, line);
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
