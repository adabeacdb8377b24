import type { RulePack } from "../schema/site";

/** Bins of a rating scale: whole stars 1 to 5. */
export const STARS = [1, 2, 3, 4, 5] as const;

/** How a site puts a fractional rating into a whole star (`RulePack.binning`). */
export type Binning = RulePack["binning"]["value"];

/**
 * The bin 0..4 of a rating on the scale of one to five stars; null for a rating off that scale. `half-up`: halves count
 * upwards (4.5 is a five). `whole`: the site gives whole stars only; a fraction falls to the star below, as a star not fully given.
 */
export function binOf(rating: number, binning: Binning): number | null {
  if (!(rating >= 1 && rating <= 5)) return null;
  return (binning === "half-up" ? Math.floor(rating + 0.5) : Math.floor(rating)) - 1;
}
