import type { WhatIf } from "../schema/outlook";
import type { Held } from "./held";

/**
 * Where the mean stands after these ratings (in stars, in any order): as it will most likely be, and the lowest and highest it can be,
 * depending on which ones they push out of a full window. All three are the same when the order is known or nothing leaves.
 */
export function whatIf(held: Held, ratings: readonly number[]): WhatIf {
  const { highest, step } = held;
  const added = ratings.reduce((sum, rating) => sum + highest - rating, 0);
  const size = held.size ?? Number.POSITIVE_INFINITY;
  const count = Math.min(size, held.n + ratings.length);
  const gone = Math.min(held.n, held.n + ratings.length - count);
  const lack = (highest - held.average) * held.n;
  const mean = (leaving: number) => Math.min(highest, Math.max(1, highest - (lack + added - leaving) / count));
  if (held.order) {
    const leaving = step * held.order.slice(0, gone).reduce((a, b) => a + b, 0);
    return { ratings: [...ratings], low: mean(leaving), likely: mean(leaving), high: mean(leaving) };
  }
  const sumOf = (lacks: readonly number[] | null) => lacks && step * lacks.reduce((a, b) => a + b, 0);
  const high = held.lacks ? [...held.lacks].sort((a, b) => b - a).slice(0, gone) : null;
  const low = held.lacks ? [...held.lacks].sort((a, b) => a - b).slice(0, gone) : null;
  const most = sumOf(high) ?? Math.min((highest - 1) * gone, lack);
  const least = sumOf(low) ?? Math.max(0, lack - (highest - 1) * (held.n - gone));
  return { ratings: [...ratings], low: mean(least), likely: mean((lack * gone) / held.n), high: mean(most) };
}
