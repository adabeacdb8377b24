import { type Mix, meanOf, spreadOf, tilted, tiltFactors } from "./tilt";

/**
 * Mean evidence at which the watch has spoken in four of five simulated streams: more with few ratings, and with little known of the platform, when
 * the baseline is uncertain too.
 */
const needed = (n: number, known: number): number => 2.5 + (100 / n) * (1 + 5 / known);

const STEP = 0.05;

/**
 * The smallest drop of the mean, in stars, that would be seen by now in about four of five cases, had it come half way through `n`
 * ratings; null when not even the largest would. By the mean of the log of the evidence: relative entropy of the mixes before and after to
 * their common one, each times its ratings. `mix`: the baseline; `known`: what the platform's mix is worth.
 */
export function smallestSeen(mix: Mix, n: number, known: number): number | null {
  const after = Math.floor(n / 2);
  const before = n - after + known;
  const room = meanOf(mix) - 1;
  for (let drop = STEP; drop < room; drop += STEP) {
    const low = tilted(mix, tiltFactors(mix, drop / spreadOf(mix)));
    const joint = mix.map((share, bin) => (before * share + after * (low[bin] as number)) / (before + after));
    if (before * entropy(mix, joint) + after * entropy(low, joint) >= needed(n, known)) return Math.round(drop * 100) / 100;
  }
  return null;
}

/** Relative entropy in nats. */
const entropy = (of: Mix, to: Mix): number =>
  of.reduce((sum, share, bin) => sum + (share > 0 ? share * Math.log(share / (to[bin] as number)) : 0), 0);
