import type { Prior } from "./dirichlet";
import { type Mix, meanOf, overshoot, SHIFTS, tilted, tiltFactors } from "./tilt";

/**
 * Sequential detection of a lasting drop in a stream of ordinal ratings, with a baseline that is learned on the way.
 *
 * The statistic is Shiryaev and Roberts': the sum, over every rating at which a drop may have begun, of how much better the ratings
 * since then fit a lowered mix than the baseline (Roberts 1966; Pollak 1987). The baseline is a Dirichlet posterior: the platform's
 * mix worth `prior.weight` ratings, and every rating so far. Both sides are Dirichlet-multinomial predictives, so each term has mean
 * one while nothing changes, whatever the worker's mix is: that is what makes the stated false-alarm rate hold from a learned baseline.
 * The lowered mix is the baseline tilted exponentially by 0.3 or by 0.7 of its own standard deviation, and learns from what follows.
 *
 * Only drops are watched; rises are found afterwards (`segments`). A rating costs the same whatever came before: of the possible
 * beginnings at most `MOST_STARTS` are kept, dense near the present.
 */
export interface WatchState {
  /** Ratings seen. */
  seen: number;
  /** What the present baseline may be. More than one after an alarm or a break, until the ratings that follow have told. */
  beliefs: Belief[];
  /** Possible beginnings of a drop, oldest first. */
  starts: Start[];
  /** How the baseline is lowered, and where we speak; found anew whenever the baseline has grown by a fiftieth. */
  lowered: Lowered;
  /** Ratings since the last alarm; null when there was none. */
  since: number | null;
}

interface Belief {
  /** Dirichlet parameters of one to five stars, and their sum. */
  readonly mass: number[];
  size: number;
  weight: number;
  /** True for the belief that something changed at the last alarm or break. */
  readonly changed: boolean;
}

interface Lowered {
  readonly until: number;
  /** For each tilt what the shares of one to five stars are multiplied by. */
  readonly factors: readonly (readonly number[])[];
  /** The evidence from which on it is an alarm. */
  readonly level: number;
}

interface Start {
  readonly index: number;
  /** How many neighbouring beginnings it stands for. */
  stands: number;
  /** Dirichlet parameters of each lowered mix, one after the other, and the sum of each. */
  readonly mass: number[];
  size: number;
  /** How much better each lowered mix fits the ratings since `index` than the baseline did; with the share of its tilt. */
  readonly ratio: number[];
  /** Ratings of one to five stars since `index`. */
  readonly counts: number[];
}

/**
 * Natural logarithm of the sum at which we speak, before the overshoot is taken off. Set by simulation so that of unchanged streams at
 * most one in five alarms within 100 ratings and 65 in 100 within 500, on average about one alarm in 470 ratings.
 */
const LEVEL = 6.42;

/** By chance alone there is an alarm about once in so many ratings. */
export const FALSE_EVERY = 470;

/** Early the baseline is too uncertain for strong evidence; the level is this much lower then, so that the rate is the same at any age. */
const EARLY = 0.45;
const YOUNG = 60;

/** One low rating is never an alarm, however many fives came before it. */
const FEWEST_LOWS = 2;

/** Beginnings that are kept. More gave no earlier alarms. */
const MOST_STARTS = 12;

/** After an alarm: the belief in a new level before what follows is seen. Small, since a true change soon convinces. */
const NEW_LEVEL = 0.2;

/** After a break nobody doubts that the rules changed; whether the ratings did is open. */
const AFTER_BREAK = 0.5;

/** A belief below this is dropped. */
const UNLIKELY = 0.01;

/** Ratings by which a baseline grows before its tilts are found anew: this share of its size. */
const GROWN = 1 / 50;

const UNSET: Lowered = { until: 0, factors: [], level: 0 };

/** A stream before its first rating. */
export function startWatch(prior: Prior): WatchState {
  return { seen: 0, beliefs: [fresh(prior, 1)], starts: [], lowered: UNSET, since: null };
}

const fresh = ({ shares, weight }: Prior, belief: number): Belief => ({
  mass: shares.map((share) => share * weight),
  size: weight,
  weight: belief,
  changed: false,
});

/**
 * Takes in the next rating (its bin, 0 for one star to 4 for five), in constant time; changes `state`. Gives the index at which the drop
 * most likely began when this rating raises an alarm, else null. After an alarm the watch starts anew.
 */
export function advance(state: WatchState, bin: number, prior: Prior): number | null {
  const { mix, size } = baseline(state.beliefs);
  if (state.seen >= state.lowered.until) state.lowered = lower(mix, state.seen, size);
  const mass: number[] = [];
  for (const factors of state.lowered.factors) for (const share of tilted(mix, factors)) mass.push(share * size);
  const ratio = SHIFTS.map(({ share }) => share);
  state.starts.push({ index: state.seen, stands: 1, mass, size, ratio, counts: [0, 0, 0, 0, 0] });
  const sum = weigh(state.starts, bin, mix[bin] as number);
  learn(state, bin);
  state.seen++;
  if (state.since !== null) state.since++;
  if (sum > state.lowered.level) {
    const likeliest = state.starts.reduce((a, b) => (evidence(b) > evidence(a) ? b : a));
    if (lowsIn(likeliest, meanOf(mix)) >= FEWEST_LOWS) return alarm(state, likeliest, prior);
  }
  if (state.starts.length > MOST_STARTS) thinOut(state);
  return null;
}

function lower(mix: Mix, seen: number, size: number): Lowered {
  const factors = SHIFTS.map(({ by }) => tiltFactors(mix, by));
  const level = LEVEL - (EARLY * YOUNG) / (YOUNG + seen) - overshoot(mix, tilted(mix, factors[0] as number[]));
  return { until: seen + Math.floor(size * GROWN), factors, level: Math.exp(level) };
}

/** What the platform changed at this moment is no drift: what came before no longer binds, and no drop is seen across it. */
export function interrupt(state: WatchState, prior: Prior): void {
  renew(state, fresh(prior, 1), AFTER_BREAK);
  state.since = null;
}

/** How sure it is, 0..1, that the ratings since the last alarm are not those of before; 0 without an alarm. */
export function stillChanged(state: WatchState): number {
  return state.since === null ? 0 : state.beliefs.reduce((sum, belief) => sum + (belief.changed ? belief.weight : 0), 0);
}

/** The predictive of the next rating, and how many ratings it rests on. */
function baseline(beliefs: readonly Belief[]): { mix: Mix; size: number } {
  const mix = [0, 0, 0, 0, 0];
  let size = 0;
  for (const belief of beliefs) {
    size += belief.weight * belief.size;
    for (let bin = 0; bin < 5; bin++) mix[bin] = (mix[bin] as number) + (belief.weight * (belief.mass[bin] as number)) / belief.size;
  }
  return { mix, size };
}

/** Weighs the rating for every possible beginning, and gives the sum. */
function weigh(starts: readonly Start[], bin: number, chance: number): number {
  let sum = 0;
  for (const start of starts) {
    const scale = 1 / (start.size * chance);
    for (let k = 0; k < start.ratio.length; k++) {
      const at = 5 * k + bin;
      const mass = start.mass[at] as number;
      start.ratio[k] = (start.ratio[k] as number) * mass * scale;
      start.mass[at] = mass + 1;
    }
    start.size++;
    start.counts[bin] = (start.counts[bin] as number) + 1;
    sum += evidence(start);
  }
  return sum;
}

const evidence = (start: Start): number => start.stands * start.ratio.reduce((a, b) => a + b, 0);

/** Bayes' rule for the beliefs, and the rating for each of their baselines. */
function learn(state: WatchState, bin: number): void {
  let total = 0;
  for (const belief of state.beliefs) {
    belief.weight *= (belief.mass[bin] as number) / belief.size;
    total += belief.weight;
    belief.mass[bin] = (belief.mass[bin] as number) + 1;
    belief.size++;
  }
  for (const belief of state.beliefs) belief.weight /= total;
  if (state.beliefs.length === 1 || state.beliefs.every(({ weight }) => weight >= UNLIKELY)) return;
  state.beliefs = state.beliefs.filter(({ weight }) => weight >= UNLIKELY);
  for (const belief of state.beliefs) belief.weight /= state.beliefs.reduce((sum, { weight }) => sum + weight, 0);
}

/** Ratings below the usual since a start. */
const lowsIn = (start: Start, mean: number): number => start.counts.reduce((sum, count, bin) => sum + (bin + 1 < mean ? count : 0), 0);

function alarm(state: WatchState, likeliest: Start, prior: Prior): number {
  const level = fresh(prior, 1);
  likeliest.counts.forEach((count, bin) => {
    level.mass[bin] = (level.mass[bin] as number) + count;
    level.size += count;
  });
  renew(state, level, NEW_LEVEL);
  state.since = 0;
  return likeliest.index;
}

/** The watch starts anew: either at `level`, or nothing has changed. What follows decides. */
function renew(state: WatchState, level: Belief, belief: number): void {
  const held = state.beliefs.reduce((a, b) => (b.weight > a.weight ? b : a));
  state.beliefs = [
    { ...held, weight: 1 - belief, changed: false },
    { ...level, weight: belief, changed: true },
  ];
  state.starts = [];
  state.lowered = UNSET;
}

/** Joins the two neighbouring beginnings that are closest for their age; the sum stays as it is. */
function thinOut(state: WatchState): void {
  const { starts, seen } = state;
  let at = 1;
  let closest = Number.POSITIVE_INFINITY;
  for (let i = 1; i < starts.length - 1; i++) {
    const gap = ((starts[i + 1] as Start).index - (starts[i - 1] as Start).index) / (seen - (starts[i] as Start).index + 3);
    if (gap < closest) [closest, at] = [gap, i];
  }
  const kept = starts[at + 1] as Start;
  const known = evidence(kept);
  if (known > 0) kept.stands *= (evidence(starts[at] as Start) + known) / known;
  starts.splice(at, 1);
}

/** The present baseline: shares of one to five stars, and how many ratings it rests on (those of the platform's mix included). */
export const usual = (state: WatchState): { mix: Mix; size: number } => baseline(state.beliefs);
