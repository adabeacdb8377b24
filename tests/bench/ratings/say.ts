export const short = (value: number): number => Number(value.toFixed(4));

/** One figure with its floor of the same run, as a JSON line. `more`: the interval and what else belongs to it. */
export function say(name: string, value: number, unit: string, baseline: number | null, goal: string, more: object = {}): void {
  const ratio = baseline === null ? null : short(value / baseline);
  process.stdout.write(
    `${JSON.stringify({ name, value: short(value), unit, baseline: baseline === null ? null : short(baseline), ratio, goal, ...more })}\n`,
  );
}
