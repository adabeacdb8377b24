import { DAY, type Dated } from "./stream";

/** Ratings that come within this time of each other stand together: a brigade or an angry table posts within two days. */
export const TOGETHER = 2 * DAY;

/** Ratings below this are low, ratings above `HIGH` are praise. */
const LOW = 2.5;
const HIGH = 4;

export const isLow = ({ review }: Dated): boolean => review.rating < LOW;
export const isHigh = ({ review }: Dated): boolean => review.rating > HIGH;

/**
 * For each rating how many others that `counts` picks were posted up to `span` milliseconds before it or at its very moment. Linear.
 */
export function neighbours(stream: readonly Dated[], span: number, counts: (one: Dated) => boolean): number[] {
  const upTo = [0];
  for (const one of stream) upTo.push((upTo.at(-1) as number) + (counts(one) ? 1 : 0));
  let start = 0;
  let end = 0;
  return stream.map((one) => {
    while ((stream[start] as Dated).at < one.at - span) start++;
    while (end < stream.length && (stream[end] as Dated).at <= one.at) end++;
    return (upTo[end] as number) - (upTo[start] as number) - (counts(one) ? 1 : 0);
  });
}
