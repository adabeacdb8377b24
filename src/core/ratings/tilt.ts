/** Shares of one to five stars. */
export type Mix = readonly number[];

/** The drops that are looked for, in standard deviations of the baseline, and how much of the belief each has. */
export const SHIFTS = [
  { by: 0.3, share: 0.7 },
  { by: 0.7, share: 0.3 },
] as const;

/** Mean in stars. */
export const meanOf = (mix: Mix): number => mix.reduce((sum, share, bin) => sum + share * (bin + 1), 0);

/** Standard deviation in stars. */
export function spreadOf(mix: Mix): number {
  const mean = meanOf(mix);
  return Math.sqrt(mix.reduce((sum, share, bin) => sum + share * (bin + 1 - mean) ** 2, 0));
}

/** No tilt goes nearer to the lowest star than this. */
const LOWEST_MEAN = 1.05;

/** Halvings of the interval in which the exponent lies: right to a millionth. */
const HALVINGS = 24;
const STEEPEST = -12;

/**
 * What the shares are multiplied by (e^(exponent times stars), before they are made to sum to one) so that the mean falls by `by` standard
 * deviations. The exponentially tilted mix is the one nearest to the old, in relative entropy, among all with that mean.
 */
export function tiltFactors(mix: Mix, by: number): number[] {
  const mean = meanOf(mix);
  const goal = Math.max(Math.min(LOWEST_MEAN, mean), mean - by * spreadOf(mix));
  let low = STEEPEST;
  let high = 0;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (meanOf(tilted(mix, factorsOf(middle))) > goal) high = middle;
    else low = middle;
  }
  return factorsOf(high);
}

const factorsOf = (exponent: number): number[] => [0, 1, 2, 3, 4].map((bin) => Math.exp(exponent * (bin - 4)));

/** The mix times the factors, summing to one. */
export function tilted(mix: Mix, factors: readonly number[]): number[] {
  const out = [0, 0, 0, 0, 0];
  let total = 0;
  for (let bin = 0; bin < 5; bin++) {
    out[bin] = (mix[bin] as number) * (factors[bin] as number);
    total += out[bin] as number;
  }
  for (let bin = 0; bin < 5; bin++) out[bin] = (out[bin] as number) / total;
  return out;
}

/**
 * How far the logarithm of the evidence jumps past a level on average when it crosses it: E(z²) / 2E(z) over the upward steps of the
 * log likelihood ratio under the lowered mix (renewal theory; Siegmund 1985, chapter 8). Rare, telling ratings (a one among fives) jump far.
 */
export function overshoot(mix: Mix, lowered: Mix): number {
  let first = 0;
  let second = 0;
  lowered.forEach((share, bin) => {
    const step = Math.log(share / (mix[bin] as number));
    if (!(step > 0)) return;
    first += share * step;
    second += share * step * step;
  });
  return first > 0 ? second / (2 * first) : 0;
}
