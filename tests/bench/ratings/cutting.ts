import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pieceNext, startPieces, withEnd } from "../../../src/core/ratings/pieces";
import { boundaries } from "../../../src/core/ratings/segments";
import { say, short } from "./say";
import { bootstrap } from "./scoring";
import { at, randomFrom } from "./streams";

const DATA = resolve(import.meta.dirname, "../../../../shared/data/tcpd");

/** Margin within which a change counts as found (van den Burg and Williams 2020). */
const MARGIN = 5;

interface Series {
  readonly values: readonly number[];
  /** Changes as each annotator sees them. */
  readonly seen: readonly (readonly number[])[];
}

type Method = (values: readonly number[]) => number[];

/** Ours sees five bins of equal width, as if the series were stars; one setting for all. */
const ours: Method = (values) => {
  const low = Math.min(...values);
  const width = Math.max(...values) - low || 1;
  const bins = values.map((value) => Math.min(4, Math.floor(((value - low) / width) * 5)));
  const pieces = startPieces();
  for (const [i, bin] of bins.entries()) pieceNext(pieces, ratedOn(i, bin + 1), bin, false);
  return boundaries(withEnd(pieces), [1, 1, 1, 1, 1]).map(({ index }) => index);
};

const ratedOn = (i: number, rating: number) => at(`r${i}`, rating, i);

const zero: Method = () => [];

/** PELT's optimum for a normal mean with known spread and the default penalty MBIC: 3 ln n and ln of each stretch's share (Zhang and Siegmund 2007). */
const pelt: Method = (values) => {
  const n = values.length;
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const spread = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / n) || 1;
  const sums = [0];
  const squares = [0];
  for (const value of values) {
    const z = (value - mean) / spread;
    sums.push((sums.at(-1) as number) + z);
    squares.push((squares.at(-1) as number) + z * z);
  }
  const between = (of: readonly number[], from: number, to: number) => (of[to] as number) - (of[from] as number);
  const cost = (from: number, to: number) =>
    between(squares, from, to) - between(sums, from, to) ** 2 / (to - from) + Math.log((to - from) / n);
  const best = [-3 * Math.log(n)];
  const last = [0];
  for (let to = 1; to <= n; to++) {
    best[to] = Number.POSITIVE_INFINITY;
    for (let from = 0; from < to; from++) {
      const whole = (best[from] as number) + cost(from, to) + 3 * Math.log(n);
      if (whole < (best[to] as number)) [best[to], last[to]] = [whole, from];
    }
  }
  const found: number[] = [];
  for (let to = last[n] as number; to > 0; to = last[to] as number) found.unshift(to);
  return found;
};

const stretches = (changes: readonly number[], n: number): Array<[number, number]> => {
  const ends = [...new Set([0, ...changes.filter((change) => change > 0 && change < n), n])].sort((a, b) => a - b);
  return ends.slice(1).map((end, i) => [ends[i] as number, end]);
};

/** Covering of the annotators' stretches by those found, mean over annotators. */
function cover(found: readonly number[], { values, seen }: Series): number {
  const n = values.length;
  const own = stretches(found, n);
  const one = (changes: readonly number[]) =>
    stretches(changes, n).reduce((sum, [a, b]) => {
      const shares = own.map(([c, d]) => {
        const both = Math.max(0, Math.min(b, d) - Math.max(a, c));
        return both / (b - a + d - c - both);
      });
      return sum + (b - a) * Math.max(...shares);
    }, 0) / n;
  return seen.reduce((sum, changes) => sum + one(changes), 0) / seen.length;
}

/** F1: precision against all annotators together, recall as the mean over annotators; the start counts as a change for everybody. */
function f1(found: readonly number[], { seen }: Series): number {
  const own = [0, ...found];
  const hits = (truth: readonly number[]) => {
    const left = new Set(own);
    return [...new Set([0, ...truth])]
      .sort((a, b) => a - b)
      .filter((change) => {
        const near = [...left]
          .filter((one) => Math.abs(one - change) <= MARGIN)
          .sort((a, b) => Math.abs(a - change) - Math.abs(b - change))[0];
        return near !== undefined && left.delete(near);
      }).length;
  };
  const precision = hits(seen.flat()) / own.length;
  const recall = seen.reduce((sum, truth) => sum + hits(truth) / new Set([0, ...truth]).size, 0) / seen.length;
  return (2 * precision * recall) / (precision + recall);
}

function series(): Series[] {
  const seen = JSON.parse(readFileSync(join(DATA, "annotations.json"), "utf8")) as Record<string, Record<string, number[]>>;
  return readdirSync(DATA)
    .filter((file) => file !== "annotations.json")
    .map((file) => JSON.parse(readFileSync(join(DATA, file), "utf8")) as { name: string; series: Array<{ raw: Array<number | null> }> })
    .filter(({ series: columns }) => columns.length === 1)
    .map(({ name, series: columns }) => {
      let last = 0;
      const values = (columns[0]?.raw ?? []).map((value) => {
        last = value ?? last;
        return last;
      });
      return { values, seen: Object.values(seen[name] ?? {}) };
    });
}

/** Segmentation of the one-column TCPD series beside no change at all and default PELT. Left out where the data is not at hand. */
export function cuttingRows(): void {
  if (!existsSync(DATA)) return;
  const all = series();
  for (const [name, score] of [
    ["Cover", cover],
    ["F1", f1],
  ] as const) {
    const of = (method: Method) => all.map((one) => score(method(one.values), one));
    const [own, floor, other] = [ours, zero, pelt].map(of) as [number[], number[], number[]];
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const interval = bootstrap(all.length, (drawn) => mean(drawn.map((i) => own[i] as number)), randomFrom(17)).map(short);
    say(`segmentation, TCPD, ${all.length} series`, mean(own), name, mean(floor), "at least the floor (no change)", {
      interval,
      pelt: short(mean(other)),
    });
  }
}
