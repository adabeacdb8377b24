import type { Prior } from "../../../src/core/ratings/dirichlet";
import { measure } from "../../../src/core/ratings/measure";
import type { Dated } from "../../../src/core/ratings/stream";
import type { RulePack } from "../../../src/core/schema/site";

/** Scores of a stream's ratings, place by place; higher is stranger. */
export type Scorer = (stream: readonly Dated[]) => number[];

const WINDOW = 2 * 86_400_000;

/** The floor: how many standard deviations below the earlier mean, times the low ratings of the last two days. */
export const zTimesBurst: Scorer = (stream) =>
  stream.map(({ review, at }, i) => {
    const before = stream.slice(0, i).map((one) => one.review.rating);
    const mean = before.reduce((a, b) => a + b, 0) / Math.max(1, before.length);
    const spread = Math.sqrt(before.reduce((a, b) => a + (b - mean) ** 2, 0) / Math.max(1, before.length));
    const lows = stream.slice(0, i + 1).filter((one) => at - one.at <= WINDOW && one.review.rating < 2.5).length;
    return ((mean - review.rating) / Math.max(0.5, spread)) * lows;
  });

/** A stronger floor, which no one has at the time: the mean and spread of the whole stream, what came later included. */
export const wholeZTimesBurst: Scorer = (stream) => {
  const ratings = stream.map(({ review }) => review.rating);
  const mean = ratings.reduce((a, b) => a + b, 0) / ratings.length;
  const spread = Math.sqrt(ratings.reduce((a, b) => a + (b - mean) ** 2, 0) / ratings.length) || 1;
  return stream.map(({ review, at }, i) => {
    const lows = stream.slice(0, i + 1).filter((one) => at - one.at <= WINDOW && one.review.rating < 2.5).length;
    return ((mean - review.rating) / spread) * lows;
  });
};

/** Ours, under a prior. */
export const ours =
  (prior: Prior): Scorer =>
  (stream) =>
    measure(stream, packOf(prior)).map(({ unusual }) => unusual);

/** A rule pack that states nothing but a mix. */
export const packOf = ({ shares, weight }: Prior): RulePack => ({
  site: "bench",
  lines: [],
  mix: { value: { shares: [...shares], weight }, asOf: "2026-11-23", source: "bench", confidence: "A" },
  binning: { value: "half-up", asOf: "2026-11-23", source: "bench", confidence: "A" },
  exclusions: [],
  reportGrounds: [],
  addressees: [],
});

/** Average precision; equal scores share the precision of their group. */
export function averagePrecision(scored: Array<{ score: number; hit: boolean }>): number {
  const inOrder = [...scored].sort((a, b) => b.score - a.score);
  const all = inOrder.filter(({ hit }) => hit).length;
  let hits = 0;
  let sum = 0;
  for (let i = 0; i < inOrder.length; ) {
    let end = i;
    let group = 0;
    for (; end < inOrder.length && inOrder[end]?.score === inOrder[i]?.score; end++) if (inOrder[end]?.hit) group++;
    hits += group;
    sum += group * (hits / end);
    i = end;
  }
  return sum / all;
}

/** Central 95 % bootstrap interval of the mean over seeds of a statistic of groups drawn with replacement. */
export function bootstrap(groups: number, statistic: (drawn: number[]) => number, random: () => number, times = 200): [number, number] {
  const values = Array.from({ length: times }, () => statistic(Array.from({ length: groups }, () => Math.floor(random() * groups)))).sort(
    (a, b) => a - b,
  );
  return [values[Math.floor(times * 0.025)] as number, values[Math.floor(times * 0.975)] as number];
}
