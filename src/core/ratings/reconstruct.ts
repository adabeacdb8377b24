import type { Context } from "../context";
import type { HistorySnapshot } from "../schema/history";
import type { Guess, Reconstruction, Step } from "../schema/outlook";
import { priorOf } from "./dirichlet";
import { filter, type Passage } from "./filter";
import { sightsOf } from "./sight";
import type { Powers } from "./sums";
import { type Side, tallyOf } from "./tally";

/** From this chance on it is said which ratings entered; below it we cannot tell. */
export const TOLD = 0.8;

/**
 * Which ratings most likely entered and left between the numbers a platform showed: exact Bayes over the window's sum (`filter`), with
 * late, removed and not-counted ratings allowed for and the mix learned from the same numbers. No history that the numbers allow
 * is ever excluded. Null where single ratings cannot be told apart: windows by time, scales that are not whole stars, or fewer than two usable numbers
 * and nothing set aside. Where a rule leaves the lowest ratings out of the mean, what enters and leaves is what counts in it.
 */
export function reconstruct(snapshots: readonly HistorySnapshot[], { site, rules, now }: Context): Reconstruction | null {
  const rule = rules?.window?.value ?? { kind: "lifetime" as const };
  const { min, max, step } = site.scale;
  if (min !== 1 || max !== 5 || step !== 1 || !(rule.kind === "last" || rule.kind === "lifetime")) return null;
  const { sights, aside, assumedFull } = sightsOf(snapshots, rules, site.scale, now);
  const last = sights.at(-1);
  if (!last || (sights.length < 2 && aside.length === 0)) return null;
  const size = rule.size ?? null;
  const { passages, arrivals } = filter(sights, size, priorOf(rules));
  return {
    n: last.n,
    size,
    assumedFull,
    mix: [...arrivals.shares],
    steps: passages.map((passage) => stepOf(passage, arrivals)),
    setAside: [...aside],
  };
}

function stepOf(passage: Passage, arrivals: Powers): Step {
  const { before, after, known, jump } = passage;
  const { entered, left, expected, low, removed, ways } = tallyOf(passage, arrivals);
  const probability = entered.best?.chance ?? 0;
  return {
    from: before.snapshot.at,
    to: after.snapshot.at,
    before: before.snapshot.average,
    after: after.snapshot.average,
    ratings: { count: entered.best?.counts.reduce((a, b) => a + b, 0) ?? Math.max(0, known ?? 0), known: known !== null },
    entered: guesses(entered),
    left: guesses(left),
    probability,
    told: probability >= TOLD,
    low,
    expected,
    ways,
    removed,
    explained: jump < 0.5,
  };
}

/** Each rating of the best set, with the chance that at least so many of its stars are right. */
function guesses(side: Side): Guess[] {
  return (side.best?.counts ?? []).flatMap((count, i) =>
    Array.from({ length: count }, (_, k) => ({ rating: i + 1, probability: Math.min(1, side.atLeast(i + 1, k + 1)) })),
  );
}
