import type { Held } from "./held";
import { chanceOf, Powers, type Sums } from "./sums";

/** Guards against a line missed by the last bit of a floating-point product. */
const EPSILON = 1e-7;

/** The most steps that `n` ratings may lack together while their mean is not below the line. */
export const allowedAt = (line: number, n: number, { highest, step }: Pick<Held, "highest" | "step">): number =>
  Math.floor(((highest - line) / step) * n + EPSILON);

/**
 * Chance that the mean is below `line` at some time within the next 0, 1 … `most` ratings. Exact dynamic programming over what the new
 * ratings lack and what the old ones still in the window lack; new ratings are independent and of `held.mix`. When the order of the old ones
 * is not known, every order is alike, given their sum: P(next lacks e) = q_e B_{m-1}(r - e) / B_m(r), where B_m is for m ratings of the window's mix
 * q. After a whole window of new ratings the order inside it is taken as unknown anew.
 */
export function crossing(held: Held, line: number, most: number): number[] {
  const size = held.size ?? Number.POSITIVE_INFINITY;
  // Where nothing leaves, what the window lacks now is the least it will lack: counted from there.
  const base = held.size === null ? held.missing.from : 0;
  const rows = allowedAt(line, Math.min(size, held.n + most), held) - base + 1;
  if (rows <= 0) return new Array<number>(most + 1).fill(1);
  const grid = new Grid(rows, held.size === null ? 1 : rows);
  grid.start({ ...held.missing, from: held.missing.from - base }, allowedAt(line, held.n, held) - base);
  const one = lacksOf(held.mix);
  const crossed = [1 - grid.total];
  let old = held.inside;
  let left = held.n;
  let order = held.order;
  let fresh = 0;
  for (let k = 1; k <= most; k++) {
    if (held.n + k > size) {
      if (left === 0) {
        grid.renew();
        fresh = 0;
        [old, left, order] = [new Powers(held.mix), size, null];
      }
      if (order) grid.leaveOne(order[order.length - left] ?? 0);
      else grid.leaveAny(old, left);
      left--;
    }
    fresh = Math.min(size, fresh + 1);
    grid.enter(one, allowedAt(line, Math.min(size, held.n + k), held) - base, reachOf(held, fresh) - base);
    crossed.push(Math.min(1, Math.max(0, 1 - grid.total)));
  }
  return crossed;
}

/** `fresh` new ratings lack no more than this together, but for a chance far below what is shown; where nothing leaves, with the old ones. */
function reachOf({ mix, size, missing }: Held, fresh: number): number {
  const top = mix.length - 1;
  const mean = mix.reduce((sum, share, i) => sum + share * (top - i), 0);
  const square = mix.reduce((sum, share, i) => sum + share * (top - i) ** 2, 0);
  const old = size === null ? missing.from + missing.at.length : 0;
  return old + Math.ceil(fresh * mean + 9 * Math.sqrt(fresh * (square - mean * mean)) + 8);
}

/** What one new rating may lack, and how likely. */
interface Lacks {
  readonly by: Int32Array;
  readonly chance: Float64Array;
}

function lacksOf(mix: readonly number[]): Lacks {
  const some = mix.map((chance, i) => ({ by: mix.length - 1 - i, chance })).filter(({ chance }) => chance > 0);
  return { by: Int32Array.from(some, ({ by }) => by), chance: Float64Array.from(some, ({ chance }) => chance) };
}

/** Chances by what the new ratings lack (row) and what the old ones still there lack (column). Where nothing ever leaves there is one column. */
class Grid {
  /** Column after column. */
  private readonly alive: Float64Array;
  /** Only columns from `begin` up to `end` (exclusive) hold anything. */
  private begin = 0;
  private end = 1;
  /** No row above it holds anything. */
  private top: number;
  /** Chance that the line was not crossed so far. */
  total = 0;

  constructor(
    private readonly rows: number,
    private readonly columns: number,
  ) {
    this.alive = new Float64Array(rows * columns);
    this.top = columns === 1 ? rows - 1 : 0;
  }

  start(missing: Sums, allowed: number): void {
    for (const [i, chance] of missing.at.entries()) {
      const lack = missing.from + i;
      if (lack > allowed) continue;
      this.alive[this.columns === 1 ? lack : lack * this.rows] = chance;
      this.total += chance;
    }
    if (this.columns === 1) return;
    this.begin = Math.min(this.columns, missing.from);
    this.end = Math.min(this.columns, missing.from + missing.at.length);
  }

  /** What was new is the old part of the window now. */
  renew(): void {
    for (let row = 1; row < this.rows; row++) {
      this.alive[row * this.rows] = this.alive[row] as number;
      this.alive[row] = 0;
    }
    [this.begin, this.end] = [0, this.columns];
  }

  /** The oldest leaves, and it is known what it lacks. */
  leaveOne(lack: number): void {
    this.alive.copyWithin(0, lack * this.rows);
    this.alive.fill(0, this.alive.length - lack * this.rows);
    [this.begin, this.end] = [this.begin - lack, this.end - lack];
  }

  /** The oldest of `left` leaves, every order being alike. */
  leaveAny(old: Powers, left: number): void {
    const [all, rest] = [old.of(left), old.of(left - 1)];
    const levels = old.shares.length;
    this.begin = Math.max(0, this.begin - levels + 1);
    for (let column = this.begin; column < this.end; column++) {
      const into = column * this.rows;
      for (let lack = 0; lack < Math.min(levels, this.end - column); lack++) {
        const whole = chanceOf(all, levels * left - column - lack);
        const share = old.shares[levels - 1 - lack] as number;
        const chance = whole === 0 ? 0 : (share * chanceOf(rest, levels * (left - 1) - column)) / whole;
        const from = (column + lack) * this.rows;
        for (let row = 0; row <= Math.min(this.top, this.rows - 1 - column); row++) {
          const moved = chance * (this.alive[from + row] as number);
          this.alive[into + row] = lack === 0 ? moved : (this.alive[into + row] as number) + moved;
        }
      }
    }
  }

  /** A new rating comes; what then lacks more than `allowed` has crossed the line and is counted no more. */
  enter({ by, chance: odds }: Lacks, allowed: number, reach: number): void {
    this.total = 0;
    this.top = Math.min(this.rows - 1, Math.max(0, reach));
    for (let column = this.begin; column < this.end; column++) {
      const into = column * this.rows;
      const top = Math.min(this.top, this.columns === 1 ? allowed : allowed - column);
      if (top < this.rows - 1) this.alive.fill(0, into + Math.max(0, top + 1), into + this.rows);
      for (let row = top; row >= 0; row--) {
        const at = into + row;
        let chance = 0;
        for (let i = 0; i < by.length; i++) {
          const lack = by[i] as number;
          if (lack <= row) chance += (odds[i] as number) * (this.alive[at - lack] as number);
        }
        this.alive[at] = chance;
        this.total += chance;
      }
    }
  }
}

/** Chances of what the window lacks when `ahead` more ratings have come, the least first. */
export function lackingAfter(held: Held, ahead: number): { from: number; at: Float64Array } {
  const size = held.size ?? Number.POSITIVE_INFINITY;
  const gone = Math.min(held.n, Math.max(0, held.n + ahead - size));
  const count = Math.min(ahead, size);
  const fresh = new Powers(held.mix).of(count);
  const rest = staying(held, gone);
  const most = (held.mix.length - 1) * count;
  const at = new Float64Array(rest.at.length + most);
  for (const [i, x] of rest.at.entries()) for (const [j, y] of fresh.at.entries()) at[i + most - j] = (at[i + most - j] as number) + x * y;
  return { from: rest.from, at };
}

/** What stays when `gone` of the old ratings have left; in an unknown order B_gone(D - x) B_stay(x) / B_n(D) for each sum D they can have. */
export function staying({ n, missing, inside, order }: Held, gone: number): { from: number; at: Float64Array } {
  if (order) return { from: order.slice(gone).reduce((a, b) => a + b, 0), at: Float64Array.of(1) };
  if (gone === 0) return missing;
  const levels = inside.shares.length;
  const lack = (count: number, missed: number) => chanceOf(inside.of(count), levels * count - missed);
  const at = new Float64Array(missing.from + missing.at.length);
  for (const [i, chance] of missing.at.entries()) {
    const all = missing.from + i;
    const whole = lack(n, all);
    for (let rest = 0; rest <= all; rest++)
      if (whole > 0) at[rest] = (at[rest] as number) + (chance * lack(gone, all - rest) * lack(n - gone, rest)) / whole;
  }
  return { from: 0, at };
}
