import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
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
