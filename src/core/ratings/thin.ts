/** The newest points are all kept; of the older ones at most so many, evenly, the first always. */
const NEWEST = 200;
const OLDER = 200;

/**
 * The points of a trend, of which only some are kept: a picture or a table of more says no more, and what is stored for the first paint of the
 * popup must not grow with the number of reviews. Older ones are those whose place in the whole is a multiple of `step`.
 */
export interface Thinned<Point> {
  readonly points: Point[];
  step: number;
  /** How many of the points are older ones. */
  older: number;
  /** Points so far, those that were let go included. */
  n: number;
}

export const startThinned = <Point>(): Thinned<Point> => ({ points: [], step: 1, older: 0, n: 0 });

/** What is kept of these points. */
export function thin<Point>(points: readonly Point[]): Point[] {
  const thinned = startThinned<Point>();
  for (const point of points) addThinned(thinned, point);
  return thinned.points;
}

/** Adds the next point. Each point that is kept stays exactly as it was given. */
export function addThinned<Point>(thinned: Thinned<Point>, point: Point): void {
  const { points } = thinned;
  points.push(point);
  thinned.n++;
  if (points.length - thinned.older <= NEWEST) return;
  if ((thinned.n - NEWEST - 1) % thinned.step === 0) thinned.older++;
  else points.splice(thinned.older, 1);
  if (thinned.older <= OLDER) return;
  thinned.step *= 2;
  const kept = points.filter((_, place) => place >= thinned.older || place % 2 === 0);
  thinned.older = Math.ceil(thinned.older / 2);
  points.splice(0, points.length, ...kept);
}
