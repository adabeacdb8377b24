import { siteById } from "../src/adapters";
import { rulesById } from "../src/adapters/rules";
import type { Context } from "../src/core/context";
import { type Prior, priorOf } from "../src/core/ratings/dirichlet";
import { measure } from "../src/core/ratings/measure";
import type { Dated } from "../src/core/ratings/stream";
import { SubjectHistory } from "../src/core/schema/history";
import { summarise } from "../src/core/summary";
import { driftRows } from "../tests/bench/ratings/drifting";
import { say, short } from "../tests/bench/ratings/say";
import { averagePrecision, bootstrap, ours, packOf, type Scorer, zTimesBurst } from "../tests/bench/ratings/scoring";
import { at, clean, draw, injected, randomFrom, realStreams } from "../tests/bench/ratings/streams";
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
  windowRows(say, { lyft: contextOf("lyft"), uber: contextOf("uber") }, gig.shares);
  driftRows("gig", gig, [0.3, 0.5]);
  driftRows("RMP", mixed, [0.5, 1]);
  speedRow();
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
  const scorers: Scorer[] = [ours(prior), zTimesBurst];
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
      { interval },
    );
  }
}

/** On clean streams from the sixth rating: uniform p, few flags; and how often an injected one is flagged. */
function calibrationRows(name: string, prior: Prior): void {
  const random = randomFrom(11);
  const rules = packOf(prior);
  const ps: number[] = [];
  let flagged = 0;
  let caught = 0;
  const streams = 400;
  for (let s = 0; s < streams; s++) {
    const stream = clean(prior.shares, 60, random);
    for (const { surprise } of measure(stream, rules).slice(5)) {
      ps.push(surprise.tail - 2 * (surprise.tail - surprise.p) * random());
      if (surprise.score >= 0.5) flagged++;
    }
    const place = 5 + Math.floor(random() * 55);
    const withOne = [...stream.slice(0, place), at("x", 1, (stream[place] as Dated).at - 1)];
    if ((measure(withOne, rules).at(-1)?.surprise.score ?? 0) >= 0.5) caught++;
  }
  ps.sort((a, b) => a - b);
  const gap = ps.reduce((most, p, i) => Math.max(most, Math.abs(p - i / ps.length), Math.abs(p - (i + 1) / ps.length)), 0);
  say(`calibration, ${name}, n=${ps.length}`, gap, "KS", null, "at most .02");
  say(`flags on clean streams, ${name}`, flagged / ps.length, "share", null, "at most .02");
  say(`an injected one is flagged, ${name}`, caught / streams, "share", null, name === "five-heavy" ? "at least .95" : "reported");
}

/** Full summary of 100,000 ratings beside sorting the same objects by date and taking their mean. */
function speedRow(): void {
  const site = siteById("uber");
  if (!site) throw new Error("no site uber");
  const random = randomFrom(5);
  const reviews = Array.from(
    { length: 100_000 },
    (_, i) => at(`r${i}`, draw(gig.shares, random), Date.UTC(2010, 0, 1) + Math.floor(random() * 5e11)).review,
  );
  const history = SubjectHistory.parse({ id: "bench", site: "uber", kind: "own", reviews });
  const context = { site, rules: rulesById("uber"), now: new Date("2026-11-23T00:00:00Z") };
  const median = (run: () => unknown): number => {
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }).sort((a, b) => a - b);
    return times[3] as number;
  };
  const sortAndMean = () => {
    const sorted = [...history.reviews].sort((a, b) => (a.postedOn ?? "").localeCompare(b.postedOn ?? ""));
    return sorted.reduce((sum, { rating }) => sum + rating, 0) / sorted.length;
  };
  say(
    "summary of 100,000 ratings",
    median(() => summarise(history, context)),
    "ms",
    median(sortAndMean),
    "at most 25x",
  );
}
