import type { Way } from "../schema/outlook";
import { barPairs, type Pair } from "./bars";
import type { Move } from "./change";
import { expected, leftover, type Passage } from "./filter";
import { listOf, MOST_LISTED, type RatingSet, setsOf } from "./sets";
import { chanceOf, Powers } from "./sums";

/** What is gathered over all sets of ratings on one side of the window. */
export interface Side {
  readonly best: RatingSet | null;
  /** Chance that at least `count` ratings of `star` stars are among them. */
  atLeast(star: number, count: number): number;
}

/** Everything a passage says of single ratings. */
export interface Tally {
  readonly entered: Side;
  readonly left: Side;
  readonly expected: number[];
  readonly low: number;
  readonly removed: number;
  readonly ways: Way[];
}

/** More new ratings than this are not paired with what left, one set with one set. */
const MOST_PAIRED = 3;
const WAYS = 3;
const RARE = 0.01;

class Gathered implements Side {
  best: RatingSet | null = null;
  private readonly chances: number[][] = [[], [], [], [], []];
  private readonly whole = new Map<string, number>();

  add(counts: readonly number[], chance: number): void {
    for (const [i, count] of counts.entries()) {
      const of = this.chances[i] as number[];
      for (let k = 1; k <= count; k++) of[k] = (of[k] ?? 0) + chance;
    }
    const key = counts.join();
    const all = (this.whole.get(key) ?? 0) + chance;
    this.whole.set(key, all);
    if (all > (this.best?.chance ?? 0)) this.best = { counts, chance: all };
  }

  atLeast(star: number, count: number): number {
    return this.chances[star - 1]?.[count] ?? 0;
  }
}

/** Gathers every set of ratings that can have entered and left in a passage, each with its chance. */
export function tallyOf(passage: Passage, arrivals: Powers): Tally {
  const { before, after } = passage;
  const pairs = before.bars && after.bars ? barPairs(passage, arrivals.shares) : [];
  if (pairs.length > 0) return ofPairs(pairs);
  const entered = gather(
    passage.moves,
    ({ came }) => came,
    arrivals.shares,
    (move, sum) => leftover({ evidence: passage.evidence, leaving: move.leaving }, sum),
  );
  const left = gather(
    passage.moves,
    (move) => move.left,
    passage.leavers.shares,
    (move, sum) => newcomers(passage, move, arrivals, sum),
  );
  const chances = passage.moves.map((move) => ({ move, chance: chanceOfMove(passage, move, arrivals) }));
  const small = passage.moves.filter(({ came, left, removed }) => removed === 0 && came <= MOST_PAIRED && left <= MOST_PAIRED);
  return {
    entered,
    left,
    expected: expected(passage, arrivals),
    low: lowChance(passage, arrivals),
    removed: chances.reduce((sum, { move, chance }) => sum + (move.removed > 0 ? chance : 0), 0),
    ways: waysOf(small.flatMap((move) => sumPairs(passage, move, arrivals))),
  };
}

/** Sets of one side, over all moves with the same number of ratings on it. */
function gather(
  moves: readonly Move[],
  size: (move: Move) => number,
  shares: readonly number[],
  suits: (move: Move, sum: number) => number,
): Gathered {
  const gathered = new Gathered();
  for (const count of new Set(moves.map(size))) {
    if (count > MOST_LISTED) continue;
    const alike = moves.filter((move) => size(move) === count);
    const sets = setsOf(count, shares, (sum) => alike.reduce((all, move) => all + move.weight * suits(move, sum), 0));
    for (const { counts, chance } of sets) gathered.add(counts, chance);
  }
  return gathered;
}

/** How well what left with this sum fits: chance of the new ratings and of what was removed. */
function newcomers({ evidence }: Passage, { came, beside }: Move, arrivals: Powers, left: number): number {
  const news = arrivals.of(came);
  let chance = 0;
  for (const [i, weight] of evidence.at.entries())
    for (const [j, x] of news.at.entries()) chance += weight * x * chanceOf(beside, news.from + j - evidence.from - i - left);
  return chance;
}

function chanceOfMove(passage: Passage, move: Move, arrivals: Powers): number {
  const news = arrivals.of(move.came);
  let chance = 0;
  for (const [i, x] of news.at.entries()) chance += x * leftover({ evidence: passage.evidence, leaving: move.leaving }, news.from + i);
  return move.weight * chance;
}

/** Chance that at least one rating of one or two stars entered: all less those of three stars and more. */
function lowChance(passage: Passage, arrivals: Powers): number {
  const higher = new Powers(arrivals.shares.map((share, i) => (i < 2 ? 0 : share)));
  const chance = (news: Powers) => passage.moves.reduce((sum, move) => sum + chanceOfMove(passage, move, news), 0);
  return Math.max(0, Math.min(1, chance(arrivals) - chance(higher)));
}

function sumPairs(passage: Passage, move: Move, arrivals: Powers): Pair[] {
  const { evidence, leavers } = passage;
  return [...setsOf(move.came, arrivals.shares, () => move.weight)].flatMap(({ counts, chance }) => {
    const sum = counts.reduce((all, count, i) => all + count * (i + 1), 0);
    const lefts = setsOf(move.left, leavers.shares, (left) => chanceOf(evidence, sum - left));
    return [...lefts].map((left) => ({ entered: counts, left: left.counts, removed: 0, chance: chance * left.chance }));
  });
}

function ofPairs(pairs: readonly Pair[]): Tally {
  const entered = new Gathered();
  const left = new Gathered();
  const expectedCounts = [0, 0, 0, 0, 0];
  let [low, removed] = [0, 0];
  for (const pair of pairs) {
    entered.add(pair.entered, pair.chance);
    left.add(pair.left, pair.chance);
    for (const [i, count] of pair.entered.entries()) expectedCounts[i] = (expectedCounts[i] as number) + count * pair.chance;
    if ((pair.entered[0] as number) + (pair.entered[1] as number) > 0) low += pair.chance;
    if (pair.removed > 0) removed += pair.chance;
  }
  return {
    entered,
    left,
    expected: expectedCounts,
    low: Math.min(1, low),
    removed,
    ways: waysOf(pairs.filter(({ removed: gone }) => gone === 0)),
  };
}

/** The likeliest ways in which the number changed; ratings that came and went alike cancel out. */
function waysOf(pairs: readonly Pair[]): Way[] {
  const ways = new Map<string, Way>();
  for (const { entered, left, chance } of pairs) {
    const net = entered.map((count, i) => count - (left[i] as number));
    const key = net.join();
    const way = ways.get(key) ?? {
      entered: listOf(net.map((count) => Math.max(0, count))),
      left: listOf(net.map((count) => Math.max(0, -count))),
      probability: 0,
    };
    ways.set(key, { ...way, probability: way.probability + chance });
  }
  return [...ways.values()]
    .filter(({ probability }) => probability >= RARE)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, WAYS);
}
