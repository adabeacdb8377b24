import { STARS } from "./bins";
import { type Change, changeOf, Mixes, type Move } from "./change";
import { type Prior, tiltedShares } from "./dirichlet";
import type { Sight } from "./sight";
import { chanceOf, Powers, type Sums } from "./sums";

/** A change with what all numbers together, earlier and later ones, say of it. */
export interface Passage extends Change {
  /** How well a change of the sum by each amount suits the other numbers, so that the sum of evidence x chance is one. */
  readonly evidence: Sums;
  /** Chance that more happened than single ratings explain. */
  readonly jump: number;
}

/** All changes between the displayed numbers, with the mix and the rate of new ratings as learned from them. */
export interface Filtered {
  readonly passages: readonly Passage[];
  readonly arrivals: Powers;
}

/** Chance of each change of the sum by a recount or a missed stretch: keeps every history possible. */
const JUMP = 1e-9;

const ROUNDS = 6;

/** Before anything is seen one new rating is expected between two numbers, as if two had told so. */
const RATE = { events: 2, intervals: 2 };

/** How well each change of the sum would be explained by a move, given the sum of the new ratings: chance of what left. */
export function leftover({ evidence, leaving }: { evidence: Sums; leaving: Sums }, came: number): number {
  let chance = 0;
  for (const [i, weight] of evidence.at.entries()) chance += weight * chanceOf(leaving, came - evidence.from - i);
  return chance;
}

/**
 * Exact forward-backward filter over the window's sum S (a hidden Markov chain: S' = S + came - left, seen only as a rounded average),
 * under a mix that is learned: expectation-maximisation with the platform's mix, tilted to the first average, as Dirichlet prior.
 */
export function filter(sights: readonly Sight[], size: number | null, prior: Prior): Filtered {
  const first = sights[0];
  const base = startingMix(sights, prior);
  let mix: readonly number[] = base.shares;
  let rate = 1;
  for (let round = 0; ; round++) {
    const arrivals = new Powers(mix);
    const passages = smooth(changes(sights, size, mix, rate), first, arrivals);
    if (round === ROUNDS || passages.length === 0) return { passages, arrivals };
    const counts = [0, 0, 0, 0, 0];
    let [events, intervals] = [RATE.events, RATE.intervals];
    for (const passage of passages) {
      const seen = expected(passage, arrivals);
      for (const star of STARS) counts[star - 1] = (counts[star - 1] as number) + (seen[star - 1] as number);
      if (passage.known !== null) continue;
      events += seen.reduce((a, b) => a + b, 0);
      intervals += 1;
    }
    rate = events / intervals;
    const all = base.weight + counts.reduce((a, b) => a + b, 0);
    mix = base.shares.map((share, i) => (base.weight * share + (counts[i] as number)) / all);
  }
}

/**
 * The platform's mix, tilted to where the displayed averages and the platform's mean meet, each by what it is worth. Windows that
 * overlap count once: together they are worth as many ratings as passed through them.
 */
function startingMix(sights: readonly Sight[], prior: Prior): Prior {
  const [first, last] = [sights[0], sights.at(-1)];
  if (!first || !last) return prior;
  const mean = prior.shares.reduce((sum, share, i) => sum + share * (i + 1), 0);
  const seen = sights.reduce((sum, { snapshot }) => sum + snapshot.average, 0) / sights.length;
  const passed = first.n + Math.max(0, (last.snapshot.count ?? last.n) - (first.snapshot.count ?? first.n));
  const weight = prior.weight + passed;
  return { shares: tiltedShares(prior, (prior.weight * mean + passed * seen) / weight), weight: prior.weight };
}

function changes(sights: readonly Sight[], size: number | null, mix: readonly number[], rate: number): Change[] {
  const cache = new Mixes();
  return sights.slice(1).map((after, i) => changeOf(sights[i] as Sight, after, size, mix, rate, cache));
}

/** Chance of each change of the sum from `low` to `high`. */
function moving(moves: readonly Move[], arrivals: Powers, low: number, high: number): Sums {
  const at = new Float64Array(high - low + 1).fill(JUMP);
  for (const { came, weight, leaving } of moves) {
    const news = arrivals.of(came);
    for (let d = low; d <= high; d++) {
      let chance = 0;
      for (const [i, x] of news.at.entries()) chance += x * chanceOf(leaving, news.from + i - d);
      at[d - low] = (at[d - low] as number) + weight * chance;
    }
  }
  return { from: low, at };
}

function smooth(all: readonly Change[], first: Sight | undefined, arrivals: Powers): Passage[] {
  if (!first) return [];
  const moved = all.map(({ moves, before, after }) =>
    moving(moves, arrivals, after.sums[0] - before.sums[1], after.sums[1] - before.sums[0]),
  );
  const forward: Float64Array[] = [startingSums(first, arrivals.shares)];
  for (const [i, { before, after }] of all.entries()) {
    const next = new Float64Array(after.sums[1] - after.sums[0] + 1);
    for (const [a, x] of (forward[i] as Float64Array).entries())
      for (let b = 0; b < next.length; b++)
        next[b] = (next[b] as number) + x * chanceOf(moved[i] as Sums, after.sums[0] + b - before.sums[0] - a);
    forward.push(normal(next.map((chance, b) => chance * (after.shownAs[b] as number))));
  }
  let backward = new Float64Array((forward.at(-1) as Float64Array).length).fill(1);
  const passages: Passage[] = [];
  for (let i = all.length - 1; i >= 0; i--) {
    const change = all[i] as Change;
    const move = moved[i] as Sums;
    const evidence = new Float64Array(move.at.length);
    const earlier = new Float64Array((forward[i] as Float64Array).length);
    backward = backward.map((chance, b) => chance * (change.after.shownAs[b] as number));
    for (const [a, x] of (forward[i] as Float64Array).entries())
      for (const [b, y] of backward.entries()) {
        const place = change.after.sums[0] + b - change.before.sums[0] - a - move.from;
        evidence[place] = (evidence[place] as number) + x * y;
        earlier[a] = (earlier[a] as number) + y * (move.at[place] as number);
      }
    const whole = evidence.reduce((sum, value, d) => sum + value * (move.at[d] as number), 0);
    for (const [d, value] of evidence.entries()) evidence[d] = value / whole;
    passages.push({ ...change, evidence: { from: move.from, at: evidence }, jump: JUMP * evidence.reduce((a, b) => a + b, 0) });
    backward = normal(earlier);
  }
  return passages.reverse();
}

/** Chances of the first window's sums: about normal for n ratings of the mix. */
function startingSums({ sums: [low, high], counted, shownAs }: Sight, mix: readonly number[]): Float64Array<ArrayBuffer> {
  const mean = mix.reduce((sum, share, i) => sum + share * (i + 1), 0);
  const spread = mix.reduce((sum, share, i) => sum + share * (i + 1 - mean) ** 2, 0) * counted;
  const centre = (low + high) / 2;
  // The nearest end of a far-off range keeps weight one, so that nothing becomes zero.
  const off = (sum: number) => ((sum - counted * mean) ** 2 - (centre - counted * mean) ** 2) / (2 * spread);
  return normal(shownAs.map((chance, i) => chance * Math.exp(-Math.max(-50, Math.min(50, off(low + i))))));
}

function normal(chances: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const sum = chances.reduce((a, b) => a + b, 0);
  return chances.map((chance) => chance / sum);
}

/** Expected numbers of new ratings of 1 to 5 stars in a passage: for each move, came x share x chance of the rest. */
export function expected(passage: Passage, arrivals: Powers): number[] {
  const sums = [0, 0, 0, 0, 0];
  for (const { came, weight, leaving } of passage.moves) {
    if (came === 0) continue;
    const rest = arrivals.of(came - 1);
    const fits = Float64Array.from({ length: rest.at.length + 4 }, (_, i) =>
      leftover({ evidence: passage.evidence, leaving }, rest.from + 1 + i),
    );
    for (const star of STARS) {
      let chance = 0;
      for (const [i, x] of rest.at.entries()) chance += x * (fits[i + star - 1] as number);
      sums[star - 1] = (sums[star - 1] as number) + weight * came * (arrivals.shares[star - 1] as number) * chance;
    }
  }
  return sums;
}
