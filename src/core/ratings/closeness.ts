import { neighbours, TOGETHER, timesOf } from "./near";
import type { Dated } from "./stream";

/** More than this many together are counted as this many; keeps the work per rating constant. */
const MOST = 200;

/** Belief before anything is seen: each further rating together is about half as likely; worth two ratings. */
const WEIGHT = 2;
const believed = (others: number): number => Math.exp(-0.7 * others);

/** How close a rating stands to others. */
export interface Closeness {
  /** Others in the two days up to it. */
  readonly others: number;
  /** How often so many stood so close in this stream before that, 0..1; 1 without others. */
  readonly p: number;
}

/**
 * For each rating, how unusual it is in this very stream that so many others, whatever they say, stand so close before it: the stream's
 * own past is the yardstick, so busy pages and ends of term do not count. Uses what was posted before or at the same moment only. Linear.
 */
export function closeness(stream: readonly Dated[]): Closeness[] {
  const near = neighbours(timesOf(stream), new Uint8Array(stream.length).fill(1), TOGETHER);
  const counts = new Array<number>(MOST + 1).fill(0);
  let past = 0;
  return stream.map(({ at }, i) => {
    for (; (stream[past] as Dated).at < at - TOGETHER; past++) {
      const place = Math.min(near[past] as number, MOST);
      counts[place] = (counts[place] as number) + 1;
    }
    const others = near[i] as number;
    if (others === 0) return { others, p: 1 };
    let reached = 0;
    for (let count = Math.min(others, MOST); count <= MOST; count++) reached += counts[count] as number;
    return { others, p: (WEIGHT * believed(others) + reached) / (WEIGHT + past) };
  });
}
