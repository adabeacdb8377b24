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

/** How many earlier ratings had so many others beside them. */
export interface Crowds {
  readonly counts: number[];
  past: number;
}

export const startCrowds = (): Crowds => ({ counts: new Array<number>(MOST + 1).fill(0), past: 0 });

/** A rating that had so many others beside it is past. */
export function passed(crowds: Crowds, others: number): void {
  const place = Math.min(others, MOST);
  crowds.counts[place] = (crowds.counts[place] as number) + 1;
  crowds.past++;
}

/**
 * How unusual it is in this very stream that so many others, whatever they say, stand so close before a rating: the stream's own past is
 * the yardstick, so busy pages and ends of term do not count.
 */
export function closenessOf({ counts, past }: Crowds, others: number): Closeness {
  if (others === 0) return { others, p: 1 };
  let reached = 0;
  for (let count = Math.min(others, MOST); count <= MOST; count++) reached += counts[count] as number;
  return { others, p: (WEIGHT * believed(others) + reached) / (WEIGHT + past) };
}
