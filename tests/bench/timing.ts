/** The middle value; of an even number, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** Milliseconds that `times` runs of `work` take, by one run. */
export function time(work: () => unknown, times = 1): number {
  const start = performance.now();
  for (let run = 0; run < times; run++) work();
  return (performance.now() - start) / times;
}

export interface Compared {
  value: number;
  baseline: number;
}

/** Medians of `runs` alternating measurements, in ms, after two that do not count. */
export async function compare(
  runs: number,
  ours: () => number | Promise<number>,
  floor: () => number | Promise<number>,
): Promise<Compared> {
  const values: number[] = [];
  const baselines: number[] = [];
  for (let run = -2; run < runs; run++) {
    const baseline = await floor();
    const value = await ours();
    if (run < 0) continue;
    values.push(value);
    baselines.push(baseline);
  }
  return { value: median(values), baseline: median(baselines) };
}
