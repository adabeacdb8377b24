import type { Prior } from "../../../src/core/ratings/dirichlet";
import { smallestSeen } from "../../../src/core/ratings/reach";
import { meanOf, spreadOf } from "../../../src/core/ratings/tilt";
import { advance, startWatch, usual } from "../../../src/core/ratings/watch";
import { say, short } from "./say";
import { bootstrap } from "./scoring";
import { dirichlet, draw, lowered, randomFrom } from "./streams";

const UNCHANGED = 1500;
const CHANGED = 800;
/** A drop that was not seen within this many ratings counts as seen then. */
const PATIENCE = 500;
const BASELINES = [200, 50, 20] as const;
const RULE = { within100: 0.2, within500: 0.65 };

interface Drawn {
  readonly mix: readonly number[];
  readonly bins: readonly number[];
}

/** Streams whose mix is drawn from the population and falls by `drop` stars from rating `at` on. */
function drawn(prior: Prior, streams: number, length: number, at: number, drop: number, seed: number): Drawn[] {
  const random = randomFrom(seed);
  return Array.from({ length: streams }, () => {
    const mix = dirichlet(prior, random);
    const after = drop > 0 ? lowered(mix, drop) : mix;
    return { mix, bins: Array.from({ length }, (_, i) => draw(i < at ? mix : after, random) - 1) };
  });
}

/** Index of the first alarm from `from` on; infinite when there is none. */
type Detector = (stream: Drawn, from: number) => number;

const ours =
  (prior: Prior): Detector =>
  ({ bins }, from) => {
    const state = startWatch(prior);
    return at(bins, 0, from, (bin) => advance(state, bin, prior) !== null);
  };

/** The floors know the true mix of each stream, start where watching starts, and speak from `level` on. */
const cusum =
  (drop: number, level: number): Detector =>
  ({ mix, bins }, from) => {
    const step = lowered(mix, drop).map((share, bin) => Math.log(share / (mix[bin] as number)));
    let sum = 0;
    return at(bins, from, from, (bin) => {
      sum = Math.max(0, sum + (step[bin] as number));
      return sum > level;
    });
  };

const ewma =
  (level: number): Detector =>
  ({ mix, bins }, from) => {
    const weight = 0.05;
    const mean = meanOf(mix);
    const limit = mean - level * spreadOf(mix) * Math.sqrt(weight / (2 - weight));
    let smooth = mean;
    return at(bins, from, from, (bin) => {
      smooth += weight * (bin + 1 - smooth);
      return smooth < limit;
    });
  };

function at(bins: readonly number[], start: number, from: number, isAlarm: (bin: number) => boolean): number {
  for (let i = start; i < bins.length; i++) if (isAlarm(bins[i] as number) && i >= from) return i;
  return Number.POSITIVE_INFINITY;
}

const shares = (streams: readonly Drawn[], detector: Detector, from: number): [number, number] => {
  const waits = streams.map((stream) => detector(stream, from) - from);
  return [waits.filter((wait) => wait < 100).length / waits.length, waits.filter((wait) => wait < 500).length / waits.length];
};

/** The lowest level of a floor that keeps to the same rule. */
function levelled(unchanged: readonly Drawn[], make: (level: number) => Detector): Detector {
  let [low, high] = [0.3, 9];
  for (let i = 0; i < 14; i++) {
    const level = (low + high) / 2;
    const [early, late] = shares(unchanged, make(level), 0);
    if (early <= RULE.within100 && late <= RULE.within500) high = level;
    else low = level;
  }
  return make(high);
}

/** Ratings from the drop to the alarm, for the streams without an alarm between `from` and the drop. */
const delays = (streams: readonly Drawn[], detector: Detector, from: number, drop: number): number[] =>
  streams
    .map((stream) => detector(stream, from))
    .filter((alarm) => alarm >= drop)
    .map((alarm) => Math.min(alarm - drop + 1, PATIENCE));

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** Drift with a learned baseline beside CUSUM and EWMA that know the true mix, all under the same rule for false alarms. */
export function driftRows(name: string, prior: Prior, drops: readonly number[]): void {
  const unchanged = drawn(prior, UNCHANGED, 700, 0, 0, 1);
  for (const from of BASELINES) {
    const [early, late] = shares(unchanged, ours(prior), from);
    say(`drift, ${name}, unchanged, alarm within 100, learned from ${from}`, early, "share", null, "at most .20");
    say(`drift, ${name}, unchanged, alarm within 500, learned from ${from}`, late, "share", null, "at most .65");
  }
  for (const drop of drops) {
    const floors = [levelled(unchanged, (level) => cusum(drop, level)), levelled(unchanged, ewma)];
    for (const from of BASELINES) {
      for (const lag of [50, 0]) {
        const streams = drawn(prior, CHANGED, from + lag + PATIENCE, from + lag, drop, 2 + from);
        const waits = delays(streams, ours(prior), from, from + lag);
        const [byCusum, byEwma] = floors.map((floor) => mean(delays(streams, floor, from, from + lag))) as [number, number];
        const interval = bootstrap(waits.length, (which) => mean(which.map((i) => waits[i] as number)), randomFrom(9)).map(short);
        const goal = from === 200 ? "at most 1.2x" : from === 50 ? "at most 1.6x" : "reported";
        say(`drift, ${name}, -${drop}, learned from ${from}, drop ${lag} later`, mean(waits), "ratings", byCusum, goal, {
          interval,
          ewma: short(byEwma),
        });
      }
    }
  }
  weekendRow(name, prior);
  reachRow(name, prior);
}

/** Every sixth and seventh rating from a mix that is lower by a fifth of a star: what comes back each week is no drift, yet it comes in clusters. */
function weekendRow(name: string, prior: Prior): void {
  const random = randomFrom(21);
  const streams = Array.from({ length: UNCHANGED }, (): Drawn => {
    const mix = dirichlet(prior, random);
    const weekend = lowered(mix, 0.2);
    return { mix, bins: Array.from({ length: 700 }, (_, i) => draw(i % 7 > 4 ? weekend : mix, random) - 1) };
  });
  const [early, late] = shares(streams, ours(prior), 200);
  say(`drift, ${name}, weekends 0.2 lower, alarm within 100, learned from 200`, early, "share", null, "reported");
  say(`drift, ${name}, weekends 0.2 lower, alarm within 500, learned from 200`, late, "share", null, "reported");
}

/** How often the smallest drop that we say could be seen is seen, when it came half way. */
function reachRow(name: string, prior: Prior): void {
  for (const n of [25, 100, 400]) {
    const random = randomFrom(n);
    let told = 0;
    let seen = 0;
    for (let stream = 0; stream < 400; stream++) {
      const mix = dirichlet(prior, random);
      const state = startWatch(prior);
      const half = n - Math.floor(n / 2);
      for (let i = 0; i < half; i++) advance(state, draw(mix, random) - 1, prior);
      const drop = smallestSeen(usual(state).mix, n, prior.weight);
      if (drop === null || meanOf(mix) - drop < 1.05) continue;
      told++;
      const after = lowered(mix, drop);
      if (Array.from({ length: n - half }, () => advance(state, draw(after, random) - 1, prior)).some((alarm) => alarm !== null)) seen++;
    }
    if (told > 0) say(`smallest drop is seen, ${name}, n=${n}`, seen / told, "share", null, "about .8", { streams: told });
  }
}
