import { DAY, type Dated } from "./stream";

/** Ratings that come within this time of each other stand together: a brigade or an angry table posts within two days. */
export const TOGETHER = 2 * DAY;

/** Ratings below this are low, ratings above `HIGH` are praise. */
const LOW = 2.5;
const HIGH = 4;

export const isLow = ({ review }: Dated): boolean => review.rating < LOW;
export const isHigh = ({ review }: Dated): boolean => review.rating > HIGH;

/** When each rating was posted. */
export function timesOf(stream: readonly Dated[]): Float64Array {
  const times = new Float64Array(stream.length);
  for (let i = 0; i < times.length; i++) times[i] = (stream[i] as Dated).at;
  return times;
}

/** One for each rating that `counts` picks, zero for the others. */
export function picked(stream: readonly Dated[], counts: (one: Dated) => boolean): Uint8Array {
  const marks = new Uint8Array(stream.length);
  for (let i = 0; i < marks.length; i++) marks[i] = counts(stream[i] as Dated) ? 1 : 0;
  return marks;
}

/**
 * For each rating how many other marked ones were posted up to `span` milliseconds before it or at its very moment. Linear; plain arrays
 * of numbers, since this is asked a dozen times of every stream.
 */
export function neighbours(times: Float64Array, marks: Uint8Array, span: number): Int32Array {
  const near = new Int32Array(times.length);
  let start = 0;
  let end = 0;
  let held = 0;
  for (let i = 0; i < times.length; i++) {
    const at = times[i] as number;
    while (end < times.length && (times[end] as number) <= at) held += marks[end++] as number;
    while ((times[start] as number) < at - span) held -= marks[start++] as number;
    near[i] = held - (marks[i] as number);
  }
  return near;
}
