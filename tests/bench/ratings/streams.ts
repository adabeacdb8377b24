import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Prior } from "../../../src/core/ratings/dirichlet";
import type { Dated } from "../../../src/core/ratings/stream";

const DAY = 86_400_000;

/** Numbers in 0..1 from a seed, the same on every machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A star 1..5 by its shares. */
export function draw(shares: readonly number[], random: () => number): number {
  let left = random();
  for (let star = 1; star < 5; star++) {
    left -= shares[star - 1] as number;
    if (left < 0) return star;
  }
  return 5;
}

/** A worker's own mix: drawn around the platform's, as alike as `weight` ratings say (Marsaglia and Tsang 2000 for the gamma variates). */
export function dirichlet({ shares, weight }: Prior, random: () => number): number[] {
  const drawn = shares.map((share) => Math.max(1e-12, gamma(share * weight, random)));
  const total = drawn.reduce((a, b) => a + b, 0);
  return drawn.map((one) => Math.max(1e-9, one / total));
}

function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * Math.max(random(), 1e-300) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** The mix tilted exponentially until its mean is `drop` stars lower (at least 1.01). Written apart from the code that is measured. */
export function lowered(mix: readonly number[], drop: number): number[] {
  const meanOf = (of: readonly number[]) => of.reduce((sum, share, bin) => sum + share * (bin + 1), 0);
  const goal = Math.max(1.01, meanOf(mix) - drop);
  let [low, high] = [-60, 0];
  let out: number[] = [...mix];
  for (let i = 0; i < 60; i++) {
    const tilt = (low + high) / 2;
    const raw = mix.map((share, bin) => share * Math.exp(tilt * (bin - 4)));
    const total = raw.reduce((a, b) => a + b, 0);
    out = raw.map((share) => share / total);
    if (meanOf(out) < goal) low = tilt;
    else high = tilt;
  }
  return out;
}

/** One rating at a time in milliseconds. */
export const at = (id: string, rating: number, time: number): Dated => ({
  at: time,
  review: { id, rating, postedOn: new Date(time).toISOString().slice(0, 10), text: "", details: {} },
});

/** A stream of the given mix with random gaps of five days on average. */
export function clean(shares: readonly number[], length: number, random: () => number): Dated[] {
  let time = Date.UTC(2020, 0, 1);
  return Array.from({ length }, (_, i) => {
    time += -Math.log(1 - random()) * 5 * DAY;
    return at(`g${i}`, draw(shares, random), time);
  });
}

const DATA = resolve(import.meta.dirname, "../../../../shared/data/rmp_purdue/dev.jsonl");

/** Real streams of at least fifteen ratings, oldest first; null when the evaluation data is not on this machine. */
export function realStreams(): Dated[][] | null {
  if (!existsSync(DATA)) return null;
  const byTeacher = new Map<string, Dated[]>();
  for (const [i, line] of readFileSync(DATA, "utf8").trim().split("\n").entries()) {
    const { professor, department, date, quality } = JSON.parse(line) as Record<string, string> & { quality: number };
    const key = `${professor}|${department}`;
    byTeacher.set(key, [...(byTeacher.get(key) ?? []), at(`g${i}`, quality, Date.parse(`${date?.replace(" ", "T")}Z`))]);
  }
  return [...byTeacher.values()].filter((stream) => stream.length >= 15).map((stream) => stream.sort((a, b) => a.at - b.at));
}

/** `count` ratings of one value within two days of a random rating after the tenth; their ids begin with "x". */
export function injected(stream: readonly Dated[], count: number, rating: number, random: () => number): Dated[] {
  const start = (stream[10 + Math.floor(random() * (stream.length - 10))] as Dated).at;
  const added = Array.from({ length: count }, (_, k) => at(`x${k}`, rating, start + Math.round(random() * 2 * 86_400) * 1000));
  return [...stream, ...added].sort((a, b) => a.at - b.at);
}
