import type { Runway } from "../schema/outlook";
import type { RulePack } from "../schema/site";
import { allowedAt, crossing, lackingAfter } from "./crossing";
import type { Held } from "./held";
import { lineFor } from "./window";

/** How far ahead we look, in ratings. */
const AHEAD = [50, 100, 500] as const;

/** More ratings than this in a row are no useful number. */
const MOST_ROOM = 5_000;

/**
 * How much room is left to the line, and where the mean will be after 50, 100 and 500 more ratings if their mix stays what it is in the window
 * now. The distribution of the mean is exact under that fixed mix: (what stays of the old ones) plus (new ones), each by convolution.
 * Without a line only that distribution is given.
 */
export function runwayOf(held: Held, rules: RulePack | null): Runway {
  const line = lineFor(rules, held.average);
  const at = line?.value.at ?? null;
  const crossed = at === null ? null : crossing(held, at, AHEAD[2]);
  const full = held.size ?? held.n + 1;
  return {
    average: held.average,
    n: held.n,
    size: held.size,
    byTime: rules?.window?.value.kind === "days",
    from: held.at === null ? "ratings" : "number",
    at: held.at,
    order: held.order ? "known" : "unknown",
    line: at,
    lineKind: line?.value.kind ?? null,
    lineConfidence: line?.confidence ?? null,
    mix: starsOf(held),
    room: at === null ? null : { ones: roomFor(held, at, 1), fours: roomFor(held, at, 4) },
    costs: { one: 4 / full, four: 1 / full },
    ahead: AHEAD.map((ratings) => {
      const lacking = lackingAfter(held, ratings);
      const n = held.size === null ? held.n + ratings : Math.min(held.size, held.n + ratings);
      const meanOf = (lack: number) => held.highest - (lack * held.step) / n;
      return {
        ratings,
        crossed: crossed?.[ratings] ?? null,
        below: at === null ? null : tail(lacking, allowedAt(at, n, held)),
        mean: meanOf(lacking.at.reduce((sum, chance, i) => sum + chance * (lacking.from + i), 0)),
        low: meanOf(quantile(lacking, 0.95)),
        high: meanOf(quantile(lacking, 0.05)),
      };
    }),
  };
}

/** Shares of 1 to 5 stars, each value at the star it is nearest to. */
function starsOf({ mix, highest, step }: Held): number[] {
  const stars = [0, 0, 0, 0, 0];
  mix.forEach((share, i) => {
    const star = Math.min(5, Math.max(1, Math.floor(highest - (mix.length - 1 - i) * step + 0.5)));
    stars[star - 1] = (stars[star - 1] as number) + share;
  });
  return stars;
}

interface Lacking {
  readonly from: number;
  readonly at: Float64Array;
}

const tail = ({ from, at }: Lacking, allowed: number): number =>
  at.reduce((sum, chance, i) => (from + i > allowed ? sum + chance : sum), 0);

function quantile({ from, at }: Lacking, p: number): number {
  let sum = 0;
  for (const [i, chance] of at.entries()) {
    sum += chance;
    if (sum >= p - 1e-12) return from + i;
  }
  return from + at.length - 1;
}

/**
 * How many ratings of `stars` in a row leave the mean at the line or above it. In a full window each takes the place of the oldest, or, when that is
 * not known, of a five: the quickest way down. Null when they never bring it below.
 */
function roomFor({ n, size, average, order, highest, step }: Held, line: number, stars: number): number | null {
  if (stars >= line) return null;
  let lack = (highest - average) * n;
  let held = n;
  for (let k = 0; k <= MOST_ROOM; k++) {
    if (lack > (highest - line) * held + 1e-7) return Math.max(0, k - 1);
    lack += highest - stars;
    if (size === null || held < size) held++;
    else lack -= order ? step * (order[k - (size - n)] ?? (highest - stars) / step) : 0;
    // A window full of them stands as it is.
    if (size !== null && k > size + n) return null;
  }
  return null;
}
