/** Counts of right and wrong answers, and what follows from them. */
export const f1 = (hits: number, wrong: number, missed: number): number => (hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missed));

export interface Answered<C extends string> {
  readonly said: C;
  readonly gold: C;
}

/** F1 of one answer. */
export function f1Of<C extends string>(all: ReadonlyArray<Answered<C>>, one: C): number {
  const count = (said: boolean, gold: boolean) => all.filter((a) => (a.said === one) === said && (a.gold === one) === gold).length;
  return f1(count(true, true), count(true, false), count(false, true));
}

/** Mean F1 of the answers that the gold labels hold. */
export function macroF1<C extends string>(all: ReadonlyArray<Answered<C>>, among: readonly C[]): number {
  const present = among.filter((one) => all.some(({ gold }) => gold === one));
  return present.reduce((sum, one) => sum + f1Of(all, one), 0) / present.length;
}

/** Share of the times an answer was given that it was right; 1 when it was never given. */
export function precisionOf<C extends string>(all: ReadonlyArray<Answered<C>>, one: C): number {
  const given = all.filter(({ said }) => said === one);
  return given.length === 0 ? 1 : given.filter(({ gold }) => gold === one).length / given.length;
}

/** Chance that a positive scores higher than a negative; ties count half. */
export function auc(scored: ReadonlyArray<{ score: number; gold: boolean }>): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const positives = sorted.filter(({ gold }) => gold).length;
  let ranks = 0;
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (j < sorted.length && sorted[j]?.score === sorted[i]?.score) j++;
    for (let k = i; k < j; k++) if (sorted[k]?.gold) ranks += (i + j + 1) / 2;
    i = j;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}

/** Central 95 % of a figure when whole groups are drawn again, `times` times. */
export function interval<T>(groups: readonly T[][], figure: (drawn: T[]) => number, random: () => number, times = 200): [number, number] {
  const figures = Array.from({ length: times }, () =>
    figure(groups.flatMap(() => groups[Math.floor(random() * groups.length)] as T[])),
  ).sort((a, b) => a - b);
  return [figures[Math.floor(times * 0.025)] as number, figures[Math.ceil(times * 0.975) - 1] as number];
}
