import type { Segment } from "../core/schema/drift";
import type { Trend } from "../core/schema/summary";

/** What is drawn of a trend. Columns run in time; `x` is in days. */
export interface Chart {
  x: number[];
  mean: number[];
  low: number[];
  high: number[];
  /** What was seen at each place: a rating, or the platform's number. Null where the point is inferred. */
  seen: (number | null)[];
  range: readonly [number, number];
  /** The range is narrower than the site's scale, which has to be said beside it. */
  zoomed: boolean;
  days: readonly [string, string, string];
  /** Stretches of one level, where there is more than one: from and to in days. */
  levels: readonly { from: number; to: number; mean: number }[];
}

const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const dayText = (number: number): string => new Date(Math.round(number) * DAY_MS).toISOString().slice(0, 10);

/** A little air around what was lived, on round tenths, inside the scale. */
function livedRange(values: readonly number[], scale: { min: number; max: number }): readonly [number, number] {
  const low = Math.floor((Math.min(...values) - 0.05) * 10) / 10;
  const high = Math.ceil((Math.max(...values) + 0.05) * 10) / 10;
  return [Math.max(scale.min, low), Math.min(scale.max, high)];
}

/**
 * The chart of a trend; null when it has no point. Ratings we hold are drawn on the whole scale. A platform's number moves by
 * hundredths, so its chart is cut to the lived range with the line in it, and says so.
 */
export function chartOf(
  trend: Trend,
  line: number | null,
  scale: { min: number; max: number },
  segments: readonly Segment[] = [],
): Chart | null {
  const points = [...trend.points].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const perDay = new Map<string, number>();
  for (const { on } of points) perDay.set(on, (perDay.get(on) ?? 0) + 1);
  const placed = new Map<string, number>();
  const x = points.map(({ on }) => {
    const before = placed.get(on) ?? 0;
    placed.set(on, before + 1);
    return dayNumber(on) + before / (perDay.get(on) ?? 1);
  });
  const platform = trend.series === "platform";
  const lived = points.flatMap(({ low, high, mean }) => [low, high, mean]);
  const whole = [scale.min, scale.max] as const;
  const range = platform ? livedRange(line === null ? lived : [...lived, line], scale) : whole;
  const [from, to] = [dayNumber(first.on), dayNumber(last.on)];
  return {
    x,
    mean: points.map(({ mean }) => mean),
    low: points.map(({ low }) => low),
    high: points.map(({ high }) => high),
    seen: points.map(({ rating, mean }) => (platform ? mean : rating)),
    range,
    zoomed: range[0] > scale.min || range[1] < scale.max,
    levels:
      platform || segments.length < 2
        ? []
        : segments.map(({ from: start, to: end, mean }) => ({ from: dayNumber(start), to: dayNumber(end), mean })),
    days: [first.on, dayText((from + to) / 2), last.on],
  };
}
