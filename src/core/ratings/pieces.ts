import { type Dated, dayIn, whenOf } from "./stream";

/** A place at which a stretch of one level may begin: before the rating with this index; and all that came before it. */
export interface Piece {
  readonly index: number;
  /** Ratings of one to five stars before it, and what they make together. */
  readonly counts: readonly number[];
  readonly sum: number;
  readonly squares: number;
  /** When the first rating after it came, and the days of that one and of the one before. */
  readonly when: string;
  readonly day: string;
  readonly before: string;
}

/** A stream cut into pieces of equal count, doubled in length whenever there are too many. Plain data, no larger for a longer stream. */
export interface Pieces {
  step: number;
  rows: Piece[];
  /** Indices where a stretch ends in any case. */
  readonly walls: number[];
  n: number;
  readonly counts: number[];
  sum: number;
  squares: number;
  /** Day of the last rating. */
  last: string;
}

export const startPieces = (): Pieces => ({ step: 1, rows: [], walls: [], n: 0, counts: [0, 0, 0, 0, 0], sum: 0, squares: 0, last: "" });

/** Pieces of a long stream, and of a very long one, whose pieces hold so many ratings that looking at each pair takes longer. */
const MOST = 192;
const MOST_LONG = 128;
const LONG = 4_096;

/** Takes the next rating (its bin, 0 for one star to 4 for five); with `isWall` a stretch ends before it. */
export function pieceNext(pieces: Pieces, one: Dated, bin: number, isWall: boolean): void {
  const { n, counts, sum, squares } = pieces;
  if (n % pieces.step === 0 || isWall) {
    const day = dayIn(one);
    pieces.rows.push({ index: n, counts: [...counts], sum, squares, when: whenOf(one), day, before: n === 0 ? day : pieces.last });
  }
  if (isWall) pieces.walls.push(n);
  counts[bin] = (counts[bin] as number) + 1;
  pieces.sum += one.review.rating;
  pieces.squares += one.review.rating ** 2;
  pieces.n++;
  pieces.last = dayIn(one);
  if (pieces.rows.length - pieces.walls.length <= (n < LONG ? MOST : MOST_LONG)) return;
  pieces.step *= 2;
  pieces.rows = pieces.rows.filter(({ index }) => index % pieces.step === 0 || pieces.walls.includes(index));
}

/** The pieces with their end: after the last rating. */
export const withEnd = ({ rows, n, counts, sum, squares, last }: Pieces): Piece[] => [
  ...rows,
  { index: n, counts: [...counts], sum, squares, when: last, day: last, before: last },
];
