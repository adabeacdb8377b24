import type { TrendPoint } from "../schema/summary";

/** The newest points are all kept; older ones evenly, the first always. */
const NEWEST = 200;
const OLDER = 200;

/**
 * At most 400 points of a trend, in order. A picture or a table of more says no more, and what is stored for the first paint of the popup
 * must not grow with the number of reviews. Each point stays exactly as it was worked out from all ratings.
 */
export function thin(points: readonly TrendPoint[]): TrendPoint[] {
  if (points.length <= NEWEST + OLDER) return [...points];
  const last = points.length - NEWEST;
  const older = Array.from({ length: OLDER }, (_point, place) => points[Math.floor((place * last) / OLDER)]);
  return [...older.filter((point) => point !== undefined), ...points.slice(last)];
}
