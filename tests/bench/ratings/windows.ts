import type { HistorySnapshot } from "../../../src/core/schema/history";
import { draw } from "./streams";

/** A stream of ratings behind a sliding window, as its worker sees it: the rounded average now and then. */
export interface Watched {
  /** New ratings in order; the first snapshot stands before them all. */
  readonly news: readonly number[];
  /** Ratings that left, place by place with `news`. */
  readonly olds: readonly number[];
  readonly snapshots: readonly HistorySnapshot[];
}

const shown = (sum: number, size: number, decimals: number): number =>
  Number((Math.floor((sum / size) * 10 ** decimals + 0.5 + 1e-9) / 10 ** decimals).toFixed(decimals));

/** A full window of `size`, then `length` ratings with a snapshot after every `every` of them. Counts are running totals. */
export function watch(
  mix: readonly number[],
  size: number,
  decimals: number,
  length: number,
  every: number,
  random: () => number,
): Watched {
  const all = Array.from({ length: size + length }, () => draw(mix, random));
  const snapshots: HistorySnapshot[] = [];
  let sum = all.slice(0, size).reduce((a, b) => a + b, 0);
  for (let i = 0; i <= length; i++) {
    if (i > 0) sum += (all[size + i - 1] as number) - (all[i - 1] as number);
    if (i % every !== 0) continue;
    const at = new Date(Date.UTC(2026, 0, 1) + i * 3_600_000).toISOString();
    snapshots.push({ at, average: shown(sum, size, decimals), decimals, count: size + i });
  }
  return { news: all.slice(size), olds: all.slice(0, length), snapshots };
}

/** Chances of 1 to 5 stars for each new rating. */
export type Beliefs = readonly (readonly number[])[];

/**
 * The reference, written apart from the product: forward-backward over the sum behind rounded averages, one new rating a snapshot,
 * which knows the true mix and takes what leaves as drawn from it.
 */
export function exactBeliefs(snapshots: readonly HistorySnapshot[], mix: readonly number[], size: number): number[][] {
  const can = snapshots.map(({ average, decimals }) => {
    const sums: number[] = [];
    for (let sum = size; sum <= 5 * size; sum++) if (Math.abs(shown(sum, size, decimals) - average) < 1e-9) sums.push(sum);
    return sums;
  });
  const moves = [1, 2, 3, 4, 5].flatMap((came) =>
    [1, 2, 3, 4, 5].map((left) => ({ came, by: came - left, chance: (mix[came - 1] as number) * (mix[left - 1] as number) })),
  );
  const mean = mix.reduce((sum, share, i) => sum + share * (i + 1), 0);
  const spread = mix.reduce((sum, share, i) => sum + share * (i + 1 - mean) ** 2, 0);
  const weigh = (map: Map<number, number>) => {
    const all = [...map.values()].reduce((a, b) => a + b, 0);
    return new Map([...map].map(([sum, chance]) => [sum, chance / all]));
  };
  const forward = [weigh(new Map((can[0] ?? []).map((sum) => [sum, Math.exp(-((sum - size * mean) ** 2) / (2 * size * spread))])))];
  const spreadOver = (from: Map<number, number>, to: readonly number[], sign: number) => {
    const next = new Map(to.map((sum) => [sum, 0]));
    for (const [sum, chance] of from)
      for (const move of moves) {
        const there = sum + sign * move.by;
        if (next.has(there)) next.set(there, (next.get(there) ?? 0) + chance * move.chance);
      }
    return weigh(next);
  };
  for (let i = 1; i < can.length; i++) forward.push(spreadOver(forward[i - 1] as Map<number, number>, can[i] as number[], 1));
  const beliefs: number[][] = [];
  let backward = new Map((can.at(-1) ?? []).map((sum) => [sum, 1]));
  for (let i = can.length - 1; i > 0; i--) {
    const stars = [0, 0, 0, 0, 0];
    for (const [sum, chance] of forward[i - 1] as Map<number, number>)
      for (const move of moves)
        stars[move.came - 1] = (stars[move.came - 1] as number) + chance * move.chance * (backward.get(sum + move.by) ?? 0);
    const all = stars.reduce((a, b) => a + b, 0);
    beliefs.unshift(stars.map((star) => star / all));
    backward = spreadOver(backward, can[i - 1] as number[], -1);
  }
  return beliefs;
}

/** The floor: all of the change of the shown average is put on the new rating, as if a five had left. */
export const netChange = (snapshots: readonly HistorySnapshot[], size: number): number[] =>
  snapshots
    .slice(1)
    .map(({ average }, i) => Math.max(1, Math.min(5, Math.round(5 + size * (average - (snapshots[i]?.average ?? average))))));

/** Hits and misses of guessed ratings, and how often probabilities came true. */
export interface Score {
  readonly right: number;
  readonly all: number;
  readonly lowRight: number;
  readonly lowGuessed: number;
  readonly lowAll: number;
  /** By tenths of the stated probability: how many, their sum, how many came true. */
  readonly bins: readonly (readonly [number, number, number])[];
}

export function scoreOf(guesses: readonly { rating: number; probability: number }[], truth: readonly number[]): Score {
  const bins = Array.from({ length: 10 }, (): [number, number, number] => [0, 0, 0]);
  let [right, lowRight, lowGuessed, lowAll] = [0, 0, 0, 0];
  for (const [i, { rating, probability }] of guesses.entries()) {
    const hit = rating === truth[i];
    if (hit) right++;
    const isLow = (truth[i] as number) <= 2;
    if (isLow) lowAll++;
    if (rating <= 2) lowGuessed++;
    if (rating <= 2 && isLow) lowRight++;
    const bin = bins[Math.min(9, Math.floor(probability * 10))] as [number, number, number];
    bin[0]++;
    bin[1] += probability;
    if (hit) bin[2]++;
  }
  return { right, all: guesses.length, lowRight, lowGuessed, lowAll, bins };
}

const total = (scores: readonly Score[], of: (score: Score) => number): number => scores.reduce((sum, score) => sum + of(score), 0);
export const accuracy = (scores: readonly Score[]): number => total(scores, ({ right }) => right) / total(scores, ({ all }) => all);
export const lowPrecision = (scores: readonly Score[]): number =>
  total(scores, ({ lowRight }) => lowRight) /
  Math.max(
    1,
    total(scores, ({ lowGuessed }) => lowGuessed),
  );
export const lowRecall = (scores: readonly Score[]): number =>
  total(scores, ({ lowRight }) => lowRight) /
  Math.max(
    1,
    total(scores, ({ lowAll }) => lowAll),
  );

/** Expected calibration error over ten bins of the stated probability. */
export function calibrationError(scores: readonly Score[]): number {
  let error = 0;
  const all = total(scores, (score) => score.all);
  for (let bin = 0; bin < 10; bin++) {
    const [n, stated, came] = [0, 1, 2].map((place) => total(scores, (score) => score.bins[bin]?.[place] ?? 0)) as [number, number, number];
    if (n > 0) error += Math.abs(stated - came) / all;
  }
  return error;
}
