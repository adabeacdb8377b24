import { siteById } from "../src/adapters";
import { rulesById } from "../src/adapters/rules";
import type { Context } from "../src/core/context";
import { type Prior, priorOf } from "../src/core/ratings/dirichlet";
import { measure } from "../src/core/ratings/measure";
import type { Dated } from "../src/core/ratings/stream";
import { cuttingRows } from "../tests/bench/ratings/cutting";
import { driftRows } from "../tests/bench/ratings/drifting";
import { say, short } from "../tests/bench/ratings/say";
import { averagePrecision, bootstrap, ours, packOf, type Scorer, wholeZTimesBurst, zTimesBurst } from "../tests/bench/ratings/scoring";
import { shownRows } from "../tests/bench/ratings/shownRows";
import { speedRows } from "../tests/bench/ratings/speed";
import { at, clean, injected, randomFrom, realStreams } from "../tests/bench/ratings/streams";
import { windowRows } from "../tests/bench/ratings/windowRows";

const SEEDS = 20;
const FIRST_SCORED = 8;
const gig = priorOf(rulesById("uber"));
const mixed = priorOf(rulesById("ratemyprofessors"));
const LOW_MIX = [0.35, 0.2, 0.18, 0.14, 0.13];

/** Figures of the mathematics of ratings, one JSON object a line, each with its floor measured in the same run. */
export function main(): number {
  const real = realStreams();
  if (real) burstRows("rmp_purdue", real, mixed, { 1: 0.04, 3: 0.03, 5: 0.015, 10: 0.003 });
  else process.stderr.write("The evaluation data (../shared/data) is not here: rows on real streams are left out.\n");
  burstRows("five-heavy", simulated(gig.shares), gig, {});
  burstRows("low baseline", simulated(LOW_MIX), { shares: LOW_MIX, weight: mixed.weight }, {});
  for (const [name, prior] of [
    ["five-heavy", gig],
    ["mixed", mixed],
  ] as const)
    calibrationRows(name, prior);
  if (real) calibrationRows("rmp_purdue", mixed, real);
  windowRows(say, { lyft: contextOf("lyft"), uber: contextOf("uber") }, gig.shares);
  cuttingRows();
  driftRows("gig", gig, [0.3, 0.5]);
  driftRows("RMP", mixed, [0.5, 1]);
  shownRows();
  speedRows();
  return 0;
}

function contextOf(id: string): Context {
  const site = siteById(id);
  if (!site) throw new Error(`no site ${id}`);
  return { site, rules: rulesById(id), now: new Date("2026-12-31T00:00:00Z") };
}

const simulated = (shares: readonly number[]): Dated[][] => {
  const random = randomFrom(3);
  return Array.from({ length: 150 }, () => clean(shares, 23, random));
};

/** Average precision of injected bursts of ones, ours and the floor on the same sets. */
function burstRows(name: string, streams: Dated[][], prior: Prior, gains: Record<number, number>): void {
  const scorers: Scorer[] = [ours(prior), zTimesBurst, wholeZTimesBurst];
  for (const count of [1, 3, 5, 10]) {
    const scored = Array.from({ length: SEEDS }, (_, seed) => {
      const random = randomFrom(seed * 7919 + count);
      return streams.map((stream) => {
        const whole = injected(stream, count, 1, random);
        const columns = scorers.map((scorer) => scorer(whole));
        return whole
          .map(({ review }, i) => ({ hit: review.id.startsWith("x"), scores: columns.map((column) => column[i] as number) }))
          .slice(FIRST_SCORED);
      });
    });
    const precision = (which: number, groups: number[]): number =>
      scored.reduce((sum, streamed) => {
        const all = groups.flatMap((group) => streamed[group] ?? []).map(({ hit, scores }) => ({ hit, score: scores[which] as number }));
        return sum + averagePrecision(all);
      }, 0) / SEEDS;
    const everyone = streams.map((_, i) => i);
    const interval = bootstrap(streams.length, (drawn) => precision(0, drawn), randomFrom(count), 40).map(short);
    const gain = gains[count];
    say(
      `bursts, ${name}, m=${count}`,
      precision(0, everyone),
      "AP",
      precision(1, everyone),
      gain === undefined ? "no worse" : `floor + ${gain}`,
      { interval, whole: short(precision(2, everyone)) },
    );
  }
}

/** On clean streams from the sixth rating: uniform p, few flags; and how often an injected one is flagged. */
function calibrationRows(name: string, prior: Prior, given: Dated[][] | null = null): void {
  const random = randomFrom(11);
  const rules = packOf(prior);
  const streams = given ?? Array.from({ length: 400 }, () => clean(prior.shares, 60, random));
  const groups = streams.map((stream) => {
    const from = measure(stream, rules).slice(5);
    const place = 5 + Math.floor(random() * (stream.length - 5));
    const withOne = [...stream.slice(0, place), at("x", 1, (stream[place] as Dated).at - 1)];
    return {
      ps: from.map(({ surprise: { tail, below } }) => tail - random() * (tail - below)),
      flags: from.filter(({ surprise }) => surprise.score >= 0.5).length,
      unusual: from.filter(({ unusual }) => unusual >= 0.5).length,
      bursts: from.filter(({ burst }) => burst.score >= 0.5).length,
      caught: (measure(withOne, rules).at(-1)?.surprise.score ?? 0) >= 0.5 ? 1 : 0,
    };
  });
  type Group = (typeof groups)[number];
  const n = groups.reduce((sum, { ps }) => sum + ps.length, 0);
  const goal = (text: string) => (given ? "reported" : text);
  const row = (label: string, unit: string, of: (drawn: readonly Group[]) => number, target: string) => {
    const interval = bootstrap(groups.length, (drawn) => of(drawn.map((i) => groups[i] as Group)), randomFrom(12), 100).map(short);
    say(`${label}, ${name}`, of(groups), unit, null, goal(target), { interval, n });
  };
  const share = (count: (group: Group) => number) => (drawn: readonly Group[]) =>
    drawn.reduce((sum, group) => sum + count(group), 0) / drawn.reduce((sum, { ps }) => sum + ps.length, 0);
  row("calibration", "KS", (drawn) => distance(drawn.flatMap(({ ps }) => ps)), "at most .02");
  row(
    "flags on clean streams",
    "share",
    share(({ flags }) => flags),
    "at most .02",
  );
  row(
    "unusual from .5 on clean streams",
    "share",
    share(({ unusual }) => unusual),
    "at most .02",
  );
  row(
    "bursts told on clean streams",
    "share",
    share(({ bursts }) => bursts),
    "at most .02",
  );
  row(
    "an injected one is flagged",
    "share",
    (drawn) => drawn.reduce((sum, { caught }) => sum + caught, 0) / drawn.length,
    name === "five-heavy" ? "at least .95" : "reported",
  );
}

/** Kolmogorov and Smirnov's distance from the uniform law. */
function distance(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.reduce((most, p, i) => Math.max(most, Math.abs(p - i / sorted.length), Math.abs(p - (i + 1) / sorted.length)), 0);
}
