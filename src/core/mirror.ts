import type { Context } from "./context";
import { isKind } from "./flags/case";
import type { Matcher } from "./mentions/find";
import type { Dated } from "./ratings/stream";
import { readOne } from "./readOne";
import type { AspectCount, Blame, Mirror } from "./schema/summary";
import { controllerOf, tradeOf } from "./text/aspects/control";

/** Fewer complaints than this say nothing about a trend or an effect. */
const ENOUGH = 5;

/** Lately: the newest so many complaining reviews, and never more than half of them. */
const LATELY = 50;

/** Count and sum of ratings. */
interface Total {
  n: number;
  sum: number;
}

/** What the mirror needs of the reviews so far. Plain data: as large as there are aspects. */
export interface MirrorKept {
  readonly counts: Record<Blame, number>;
  /** Of reviews in a language we do not read. */
  unread: number;
  /** Complaints of each aspect, with the ratings of those reviews. */
  readonly complaints: Map<string, Total>;
  /** What each of the newest complaining reviews complains of, oldest first. */
  readonly lately: string[][];
  readonly all: Total;
}

export const startMirror = (): MirrorKept => ({
  counts: { worker: 0, outside: 0, mixed: 0, none: 0 },
  unread: 0,
  complaints: new Map(),
  lately: [],
  all: { n: 0, sum: 0 },
});

/** Takes the next review in: its rating, and its words when it is not one of the best. */
export function mirrorNext(kept: MirrorKept, { review }: Dated, names: Matcher, context: Context): void {
  const { counts, complaints, lately, all } = kept;
  all.n++;
  all.sum += review.rating;
  if (!review.text || isKind(review.rating, context)) return;
  const { blamed, unread } = readOne(review, names, context.site);
  if (unread === "language") kept.unread++;
  if (!blamed) return;
  counts[blamed.blame]++;
  for (const aspect of blamed.aspects) {
    const { n, sum } = complaints.get(aspect) ?? { n: 0, sum: 0 };
    complaints.set(aspect, { n: n + 1, sum: sum + review.rating });
  }
  lately.push([...blamed.aspects]);
  if (lately.length > LATELY) lately.shift();
}

/**
 * The management mirror: of the reviews that are not the best, who could have fixed what they complain of, and of what. By words alone;
 * what is in a language we do not read is only counted. Null when no such review has words.
 */
export function mirrorOf(kept: MirrorKept, { site }: Context): Mirror | null {
  const { counts, complaints, unread } = kept;
  const of = counts.worker + counts.outside + counts.mixed + counts.none;
  if (of + unread === 0) return null;
  const trade = tradeOf(site.role);
  const aspects = [...complaints]
    .map(
      ([aspect, total]): AspectCount => ({
        aspect,
        controller: controllerOf(aspect, trade),
        complaints: total.n,
        ...halves(aspect, total.n, of, kept.lately),
        impact: impactOf(total, kept.all),
      }),
    )
    .sort((a, b) => b.complaints - a.complaints || (a.aspect < b.aspect ? -1 : 1));
  return { of, ...counts, unread, aspects };
}

/** Share of complaining reviews that name it, before and lately. */
function halves(aspect: string, complaints: number, of: number, lately: readonly string[][]): Pick<AspectCount, "before" | "lately"> {
  const half = Math.min(LATELY, of >> 1);
  if (half < ENOUGH || complaints < ENOUGH) return { before: null, lately: null };
  const newer = lately.slice(-half).filter((named) => named.includes(aspect)).length;
  return { before: (complaints - newer) / (of - half), lately: newer / half };
}

/** Mean rating with the complaint less the mean without. */
function impactOf(having: Total, all: Total): number | null {
  const without = all.n - having.n;
  if (having.n < ENOUGH || without < ENOUGH) return null;
  return having.sum / having.n - (all.sum - having.sum) / without;
}
