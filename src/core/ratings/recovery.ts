import type { Recovery } from "../schema/outlook";
import { allowedAt, staying } from "./crossing";
import type { Held } from "./held";
import { NOTHING, type Sums } from "./sums";

/** The newest ratings of a window of which something is known: for each, oldest first, the chances that it lacks 0, 1, 2 … steps. */
export type Recent = readonly (readonly number[])[];

/** Chances at which the likely number of ratings is told. */
const LIKELY = [0.1, 0.5, 0.9] as const;

/**
 * How many fives it takes to climb to `target`. A range, since it depends on which ratings leave first: `fewest` when the low ones are
 * the oldest, `most` when they are the newest. `likely`: after how many the target is reached with a chance of 10, 50 and 90 %, every
 * order of the ratings whose order is not known being alike; `recent` tells what is known of the newest. A window that still fills up only grows:
 * n (T - R) / (5 - T) fives. Null when the mean is there already, or fives alone never bring it there.
 */
export function recoveryOf(held: Held, target: number, kind: Recovery["kind"], recent: Recent = []): Recovery | null {
  if (held.average >= target - 1e-9 || target >= held.highest) return null;
  const lacks = held.missing.at.length;
  const counts = [held.missing.from, held.missing.from + lacks - 1].map((lack) => bounds(held, lack, target));
  const [best, worst] = [counts[0], counts[1]];
  if (!best || !worst) return null;
  const order = held.order ? "known" : recent.length > 0 ? "partly" : "unknown";
  const known = recent.slice(-held.n);
  const likely = LIKELY.map((chance) => firstAt(best[0], worst[1], (k) => reached(held, target, k, known) >= chance));
  return { target, kind, fewest: best[0], most: worst[1], order, likely };
}

/** Fewest and most fives until ratings that lack `lack` together are at the target. */
function bounds(held: Held, lack: number, target: number): [number, number] | null {
  const { n, size, lacks, order, highest, step, mix } = held;
  const growing = Math.max(0, Math.ceil((lack * step) / (highest - target) - n - 1e-9));
  if (size === null || n + growing <= size) return [growing, growing];
  const need = lack - allowedAt(target, size, held);
  const fill = size - n;
  if (need <= 0) return [fill, fill];
  if (order) {
    const gone = place(order, need);
    return gone === null ? null : [fill + gone, fill + gone];
  }
  const most = mix.length - 1;
  if (!lacks) return [fill + Math.ceil(need / most), fill + n - Math.floor((lack - need) / most)];
  const low = lacks.filter((one) => one > 0).sort((a, b) => b - a);
  const [first, last] = [place(low, need), place([...low].reverse(), need)];
  return first === null || last === null ? null : [fill + first, fill + n - low.length + last];
}

/** How many leave, in this order, until they lacked `need` together. */
function place(order: readonly number[], need: number): number | null {
  let sum = 0;
  for (const [i, lack] of order.entries()) {
    sum += lack;
    if (sum >= need) return i + 1;
  }
  return null;
}

/** Chance that the target is reached after `k` fives. */
function reached(held: Held, target: number, k: number, recent: Recent): number {
  const count = held.size === null ? held.n + k : Math.min(held.size, held.n + k);
  const gone = Math.min(held.n, held.size === null ? 0 : Math.max(0, held.n + k - held.size));
  const rest = recent.length > 0 && !held.order ? stayingPartly(held, gone, recent) : staying(held, gone);
  const allowed = allowedAt(target, count, held);
  return rest.at.reduce((sum, chance, i) => (rest.from + i <= allowed ? sum + chance : sum), 0);
}

/** What stays when something is known of the newest: these leave last, in their order; the older ones in any. */
function stayingPartly(held: Held, gone: number, recent: Recent): Sums {
  const older = held.n - recent.length;
  if (gone >= older) return together(recent.slice(gone - older));
  const newer = together(recent);
  const at = new Float64Array(held.missing.from + held.missing.at.length);
  for (const [i, chance] of newer.at.entries()) {
    const from = held.missing.from - i;
    if (chance < 1e-6 || from < 0) continue;
    const rest = staying({ ...held, n: older, missing: { from, at: held.missing.at } }, gone);
    for (const [j, x] of rest.at.entries())
      if (rest.from + i + j < at.length) at[rest.from + i + j] = (at[rest.from + i + j] as number) + chance * x;
  }
  const all = at.reduce((a, b) => a + b, 0);
  return { from: 0, at: all > 0 ? at.map((chance) => chance / all) : at };
}

const together = (recent: Recent): Sums =>
  recent.reduce<Sums>((sum, lacks) => {
    const at = new Float64Array(sum.at.length + lacks.length - 1);
    for (const [i, x] of sum.at.entries()) for (const [j, y] of lacks.entries()) at[i + j] = (at[i + j] as number) + x * y;
    return { from: 0, at };
  }, NOTHING);

/** The first number from `low` to `high` from which on something holds; `high` holds in any case. */
function firstAt(low: number, high: number, holds: (k: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
