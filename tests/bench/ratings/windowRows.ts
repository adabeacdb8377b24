import type { Context } from "../../../src/core/context";
import { reconstruct } from "../../../src/core/ratings/reconstruct";
import { bootstrap } from "./scoring";
import { randomFrom } from "./streams";
import {
  accuracy,
  calibrationError,
  exactBeliefs,
  lowPrecision,
  lowRecall,
  netChange,
  type Score,
  scoreOf,
  type Watched,
  watch,
} from "./windows";

/** Prints one row of the table. */
export type Say = (name: string, value: number, unit: string, baseline: number | null, goal: string, more?: object) => void;

const STREAMS = 200;
const LENGTH = 150;

/** Chances of 1 to 5 stars of a worker's own, drawn around the platform's mix: a Dirichlet of precision 60. */
function mixAround(shares: readonly number[], random: () => number): number[] {
  const drawn = shares.map((share) => gammaOf(60 * share, random));
  const sum = drawn.reduce((a, b) => a + b, 0);
  return drawn.map((value) => Math.max(1e-6, value / sum));
}

/** A gamma variate of this shape (Marsaglia and Tsang 2000). */
function gammaOf(shape: number, random: () => number): number {
  if (shape < 1) return gammaOf(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Which rating entered, told from rounded averages: ours, the filter that knows the mix, and the floor, on the same streams. */
export function windowRows(say: Say, contexts: Readonly<Record<"lyft" | "uber", Context>>, gig: readonly number[]): void {
  for (const [name, site, size, decimals] of [
    ["N=100, two decimals", "lyft", 100, 2],
    ["N=500, two decimals", "uber", 500, 2],
    ["N=100, one decimal", "lyft", 100, 1],
  ] as const) {
    const random = randomFrom(size + decimals);
    const ours: Score[] = [];
    const exact: Score[] = [];
    const floor: Score[] = [];
    let slowest = 0;
    for (let i = 0; i < STREAMS; i++) {
      const mix = mixAround(gig, random);
      const watched = watch(mix, size, decimals, LENGTH, 1, random);
      const start = performance.now();
      ours.push(scoreOf(told(watched, contexts[site]), watched.news));
      slowest = Math.max(slowest, (performance.now() - start) / LENGTH);
      exact.push(scoreOf(exactBeliefs(watched.snapshots, mix, size).map(likeliest), watched.news));
      floor.push(
        scoreOf(
          netChange(watched.snapshots, size).map((rating) => ({ rating, probability: 1 })),
          watched.news,
        ),
      );
    }
    const row = (what: string, of: (scores: readonly Score[]) => number, goal: string): void => {
      const drawn = (places: number[]) => of(places.map((place) => ours[place] as Score));
      const interval = bootstrap(STREAMS, drawn, randomFrom(5)).map((value) => Number(value.toFixed(4)));
      say(`reconstruction, ${name}: ${what}`, of(ours), "share", of(floor), goal, { interval, exact: Number(of(exact).toFixed(4)) });
    };
    row("accuracy", accuracy, "exact - .01");
    row("low-star precision", lowPrecision, "exact within the interval");
    row("low-star recall", lowRecall, "exact within the interval");
    row("calibration error", calibrationError, "under .02");
    say(`reconstruction, ${name}: slowest`, slowest, "ms a snapshot", null, "under 50");
  }
  for (const every of [2, 5]) severalRow(say, contexts.lyft, gig, every);
}

const likeliest = (chances: readonly number[]) => {
  const probability = Math.max(...chances);
  return { rating: chances.indexOf(probability) + 1, probability };
};

const told = ({ snapshots }: Watched, context: Context) =>
  (reconstruct(snapshots, context)?.steps ?? []).map(({ entered }) => entered[0] ?? { rating: 5, probability: 0 });

/** Several ratings between two snapshots: the whole set right, beside the floor that puts all of the change on one of them. */
function severalRow(say: Say, context: Context, gig: readonly number[], every: number): void {
  const random = randomFrom(every);
  let [right, floor, all] = [0, 0, 0];
  for (let i = 0; i < 50; i++) {
    const { news, snapshots } = watch(gig, 100, 2, 60 * every, every, random);
    const net = netChange(snapshots, 100);
    for (const [place, { entered }] of (reconstruct(snapshots, context)?.steps ?? []).entries()) {
      const truth = news.slice(place * every, (place + 1) * every).sort((a, b) => a - b);
      const guess = [net[place] ?? 5, ...new Array<number>(every - 1).fill(5)].sort((a, b) => a - b);
      all++;
      if (truth.join() === entered.map(({ rating }) => rating).join()) right++;
      if (truth.join() === guess.join()) floor++;
    }
  }
  say(`reconstruction, N=100, two decimals, ${every} new ratings a snapshot: whole set`, right / all, "share", floor / all, "reported");
}
