import type { Alarm, Break, Drift, Segment } from "../schema/drift";
import { type Binning, binOf } from "./bins";
import { type Prior, posterior } from "./dirichlet";
import { type Piece, type Pieces, pieceNext, startPieces, withEnd } from "./pieces";
import { smallestSeen } from "./reach";
import { boundaries } from "./segments";
import { type Dated, whenOf } from "./stream";
import { advance, interrupt, startWatch, stillChanged, usual, type WatchState } from "./watch";

/** An alarm is news for so many ratings; then it is the new usual. */
const NEWS = 30;

/** Below this belief what came after an alarm has spoken against it (it starts at 0.2). */
const REFUTED = 0.15;

/** How many ratings the platform's mix is worth within one stretch: little, so that a stretch speaks for itself. */
const STRETCH_WEIGHT = 5;

export interface DriftRules {
  readonly prior: Prior;
  readonly binning: Binning;
  readonly breaks: readonly Break[];
}

/** What the watch and the look back need of the ratings so far. Plain data, but for one entry an alarm no larger for a longer stream. */
export interface Level {
  readonly watch: WatchState;
  readonly alarms: Alarm[];
  readonly pieces: Pieces;
  /** When the last rating came, and how many breaks had come by then. */
  last: number;
  passed: number;
}

export const startLevel = (prior: Prior): Level => ({
  watch: startWatch(prior),
  alarms: [],
  pieces: startPieces(),
  last: Number.NEGATIVE_INFINITY,
  passed: 0,
});

/** Takes the next rating in. */
export function levelNext(level: Level, one: Dated, { prior, binning, breaks }: DriftRules): void {
  const { watch, pieces } = level;
  const index = pieces.n;
  const passed = breaks.filter(({ at }) => Date.parse(at) <= one.at).length;
  const isWall = passed > level.passed && index > 0;
  level.passed = passed;
  level.last = one.at;
  if (isWall) interrupt(watch, prior);
  const bin = binOf(Math.min(5, Math.max(1, one.review.rating)), binning) ?? 0;
  if (advance(watch, bin, prior) !== null) level.alarms.push({ index, at: whenOf(one) });
  pieceNext(pieces, one, bin, isWall);
}

/** Has the level changed: what was said at the time, and looking back. */
export function driftOf({ watch, alarms, pieces }: Level, { prior, breaks }: DriftRules): Drift {
  const cuts = withEnd(pieces);
  const found = boundaries(
    cuts,
    prior.shares.map((share) => share * STRETCH_WEIGHT),
    pieces.walls,
  );
  const at = new Map(cuts.map((cut) => [cut.index, cut]));
  // An empty stream has no stretch: the two ends fall together.
  const ends = [...new Set([0, ...found.map(({ index }) => index), ...pieces.walls, pieces.n])].sort((a, b) => a - b);
  const stretches = ends.map((end) => at.get(end) as Piece); // every end is a cut
  const segments = stretches.slice(1).map((end, i) => segmentOf(stretches[i] as Piece, end, prior));
  return {
    alarms: [...alarms],
    changes: found.map(({ index, probability, earliest, latest }) => {
      const place = ends.indexOf(index);
      return {
        index,
        at: (at.get(index) as Piece).when,
        from: (segments[place - 1] as Segment).mean,
        to: (segments[place] as Segment).mean,
        probability,
        earliest: (at.get(earliest) as Piece).day,
        latest: (at.get(latest) as Piece).day,
      };
    }),
    alarm: watch.since !== null && watch.since <= NEWS && stillChanged(watch) >= REFUTED,
    segments,
    breaks: [...breaks],
    n: pieces.n,
    smallest: smallestSeen(usual(watch).mix, pieces.n, prior.weight),
  };
}

const segmentOf = (start: Piece, end: Piece, prior: Prior): Segment => ({
  from: start.day,
  to: end.before,
  n: end.index - start.index,
  ...posterior({ n: end.index - start.index, sum: end.sum - start.sum, squares: end.squares - start.squares }, prior),
});
