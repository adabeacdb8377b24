import { DAY, type Dated } from "./stream";

/** Ratings that come within this time of each other stand together: a brigade or an angry table posts within two days. */
export const TOGETHER = 2 * DAY;

/** Ratings below this are the low ones that a burst is made of. */
const LOW = 2.5;

/** More than this many together are counted as this many; keeps the work per rating constant. */
const MOST = 200;

/** What stands close before a low rating. `p` is 1 for a rating that is not low or stands alone. */
export interface Burst {
  /** How often, before this, so many ratings (or so many low ones) stood together in this stream; the rarer of the two, 0..1. */
  readonly p: number;
  /** Low ratings in the two days up to this one, itself included. */
  readonly lows: number;
}

const NONE: Burst = { p: 1, lows: 0 };

/** Belief before anything is seen: each further rating together is about half as likely; worth two ratings. */
const WEIGHT = 2;
const believed = (others: number): number => Math.exp(-0.7 * others);

/** Counts of 0..MOST, and how many were at least as large. */
class Tally {
  private readonly counts = new Array<number>(MOST + 1).fill(0);
  private all = 0;

  add(value: number): void {
    const at = Math.min(value, MOST);
    this.counts[at] = (this.counts[at] as number) + 1;
    this.all++;
  }

  /** Share of the counts so far that reach `value`, with the belief mixed in. */
  reached(value: number): number {
    let count = 0;
    for (let i = Math.min(value, MOST); i <= MOST; i++) count += this.counts[i] as number;
    return (WEIGHT * believed(value) + count) / (WEIGHT + this.all);
  }
}

/**
 * For each rating, how unusual it is in this very stream that so many stand so close before it: the stream's own past is the
 * yardstick, so seasons and busy pages do not count as bursts. Uses what was posted before or at the same moment only. Linear.
 */
export function bursts(stream: readonly Dated[]): Burst[] {
  const near = neighbours(stream);
  const all = new Tally();
  const lows = new Tally();
  let past = 0;
  return stream.map((one, i) => {
    for (; (stream[past] as Dated).at < one.at - TOGETHER; past++) {
      const { others, lowOthers } = near[past] as Neighbours;
      all.add(others);
      if (isLow(stream[past] as Dated)) lows.add(lowOthers);
    }
    const { others, lowOthers } = near[i] as Neighbours;
    if (!isLow(one) || others === 0) return isLow(one) ? { ...NONE, lows: 1 } : NONE;
    const p = Math.min(all.reached(others), lowOthers > 0 ? lows.reached(lowOthers) : 1);
    return { p, lows: lowOthers + 1 };
  });
}

const isLow = ({ review }: Dated): boolean => review.rating < LOW;

interface Neighbours {
  readonly others: number;
  readonly lowOthers: number;
}

/** Other ratings in the two days up to each one, those of the same moment included. */
function neighbours(stream: readonly Dated[]): Neighbours[] {
  const lowsUpTo = [0];
  for (const one of stream) lowsUpTo.push((lowsUpTo.at(-1) as number) + (isLow(one) ? 1 : 0));
  let start = 0;
  let end = 0;
  return stream.map((one) => {
    while ((stream[start] as Dated).at < one.at - TOGETHER) start++;
    while (end < stream.length && (stream[end] as Dated).at <= one.at) end++;
    const lows = (lowsUpTo[end] as number) - (lowsUpTo[start] as number);
    return { others: end - start - 1, lowOthers: isLow(one) ? lows - 1 : lows };
  });
}
