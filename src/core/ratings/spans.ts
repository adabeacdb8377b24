import { isHigh, isLow } from "./near";
import { DAY, type Dated } from "./stream";

/** Ratings that come within this time of each other stand together: a brigade or an angry table posts within two days. */
export const TOGETHER = 2 * DAY;

/** How far back we look from a rating, shortest first. */
export const SPANS = [DAY, TOGETHER, 3 * DAY, 7 * DAY, 30 * DAY] as const;

/** Ratings older than this are let go: a month, and the day by which a site may be ahead of us. */
const KEPT = 32 * DAY;

/** So many of those are let go in one step. */
const STEP = 256;

/** A rating as those after it see it. */
export interface Stood {
  readonly at: number;
  readonly rating: number;
  /** Bin of its stars; null when it has none. */
  readonly bin: number | null;
  readonly low: number;
  readonly high: number;
  readonly course: string | null;
  /** For each span the other ratings that stood in it. */
  readonly beside: readonly number[];
  readonly unusual: number;
}

/** What stands in one span: ratings from the place `from` on. */
export interface Span {
  from: number;
  all: number;
  low: number;
  high: number;
}

/** The ratings of the last month, and what stands in each span before the present moment. Plain data. */
export interface Spans {
  /** When the first rating of all came. */
  first: number | null;
  rows: Stood[];
  of: Span[];
}

export const startSpans = (): Spans => ({ first: null, rows: [], of: SPANS.map(() => ({ from: 0, all: 0, low: 0, high: 0 })) });

/** Moves on to a moment; `leaves` is told of each rating that no longer stands in a span. Each leaves each span once. */
export function moveTo(spans: Spans, at: number, leaves: (row: Stood, span: number) => void): void {
  const { rows, of } = spans;
  spans.first ??= at;
  of.forEach((span, s) => {
    const since = at - (SPANS[s] as number);
    for (let row = rows[span.from]; row && row.at < since; row = rows[span.from]) {
      span.from++;
      span.all--;
      span.low -= row.low;
      span.high -= row.high;
      leaves(row, s);
    }
  });
  if ((rows[STEP]?.at ?? at) >= at - KEPT) return;
  rows.splice(0, STEP);
  for (const span of of) span.from -= STEP;
}

/** What stands beside the ratings of one moment, each span with the moment's own. */
export function withGroup(spans: Spans, group: readonly Dated[]): Array<Omit<Span, "from">> {
  let [low, high] = [0, 0];
  for (const one of group) {
    if (isLow(one)) low++;
    if (isHigh(one)) high++;
  }
  return spans.of.map((span) => ({ all: span.all + group.length, low: span.low + low, high: span.high + high }));
}

/** The ratings of the present moment stand for those after it. */
export function stand(spans: Spans, rows: readonly Stood[]): void {
  for (const row of rows) {
    spans.rows.push(row);
    for (const span of spans.of) {
      span.all++;
      span.low += row.low;
      span.high += row.high;
    }
  }
}
