import type { Break, Change, Drift, Segment } from "../schema/drift";
import { type Binning, binOf } from "./bins";
import { NO_RATINGS, type Prior, posterior, withRating } from "./dirichlet";
import { smallestSeen } from "./reach";
import { type Boundary, boundaries } from "./segments";
import { type Dated, dayOf } from "./stream";
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

/** Has the level of these ratings (oldest first) changed: what was said at the time, and looking back. */
export function driftOf(stream: readonly Dated[], { prior, binning, breaks }: DriftRules): Drift {
  const bins = stream.map(({ review }) => binOf(Math.min(5, Math.max(1, review.rating)), binning) ?? 0);
  const walls = wallsOf(stream, breaks);
  const { state, alarms } = watched(bins, walls, prior);
  const found = boundaries(
    bins,
    prior.shares.map((share) => share * STRETCH_WEIGHT),
    walls,
  );
  // An empty stream has no stretch: the two ends fall together.
  const ends = [...new Set([0, ...found.map(({ index }) => index), ...walls, stream.length])].sort((a, b) => a - b);
  const segments = ends.slice(1).map((end, i) => segmentOf(stream.slice(ends[i], end), prior));
  return {
    alarms: alarms.map((index) => ({ index, at: whenOf(stream[index] as Dated) })),
    changes: found.map((boundary) => {
      const place = ends.indexOf(boundary.index);
      return changeOf(boundary, stream, segments[place - 1] as Segment, segments[place] as Segment);
    }),
    alarm: state.since !== null && state.since <= NEWS && stillChanged(state) >= REFUTED,
    segments,
    breaks: [...breaks],
    n: stream.length,
    smallest: smallestSeen(usual(state).mix, stream.length, prior.weight),
  };
}

/** The watch as it went, rating by rating: the indices of its alarms and its state after the last. */
function watched(bins: readonly number[], walls: readonly number[], prior: Prior): { state: WatchState; alarms: number[] } {
  const state = startWatch(prior);
  const closed = new Set(walls);
  const alarms: number[] = [];
  bins.forEach((bin, index) => {
    if (closed.has(index)) interrupt(state, prior);
    if (advance(state, bin, prior) !== null) alarms.push(index);
  });
  return { state, alarms };
}

/** Where the breaks fall in the stream: the index of the first rating of that day or later. */
function wallsOf(stream: readonly Dated[], breaks: readonly Break[]): number[] {
  const places = breaks.map(({ at }) => stream.findIndex((one) => one.at >= Date.parse(at)));
  return [...new Set(places.filter((place) => place > 0))];
}

const whenOf = ({ review, at }: Dated): string => review.postedAt ?? review.postedOn ?? dayOf(at);

const dayIn = ({ review, at }: Dated): string => review.postedOn ?? dayOf(at);

function segmentOf(stretch: readonly Dated[], prior: Prior): Segment {
  const moments = stretch.reduce((sum, { review }) => withRating(sum, review.rating), NO_RATINGS);
  return {
    from: dayIn(stretch[0] as Dated),
    to: dayIn(stretch.at(-1) as Dated),
    n: stretch.length,
    ...posterior(moments, prior),
  };
}

const changeOf = (
  { index, probability, earliest, latest }: Boundary,
  stream: readonly Dated[],
  before: Segment,
  after: Segment,
): Change => ({
  index,
  at: whenOf(stream[index] as Dated),
  from: before.mean,
  to: after.mean,
  probability,
  earliest: dayIn(stream[earliest] as Dated),
  latest: dayIn(stream[Math.min(latest, stream.length - 1)] as Dated),
});
