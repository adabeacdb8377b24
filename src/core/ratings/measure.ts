import type { RulePack } from "../schema/site";
import { binOf } from "./bins";
import { type Burst, burstOf, left, NONE, startUsual, type Usual } from "./bursts";
import { type Closeness, type Crowds, closenessOf, passed, startCrowds } from "./closeness";
import { type Copy, copyOf, type Pairs } from "./copies";
import { priorOf } from "./dirichlet";
import { discover, type Found, startFound } from "./discoveries";
import { isHigh, isLow } from "./near";
import { moveTo, SPANS, type Spans, type Stood, stand, startSpans, TOGETHER, withGroup } from "./spans";
import { type Dated, momentsOf } from "./stream";
import { count, type Surprise, startTally, surpriseOf, type Tally } from "./surprise";
import { unusual } from "./unusual";

/** How one rating stands in its stream, from what was posted before or with it. */
export interface Measured {
  readonly surprise: Surprise;
  readonly burst: Burst;
  readonly closeness: Closeness;
  /** An earlier text that says nearly the same; null when there is none. */
  readonly copy: Copy | null;
  /** It stands out when all ratings so far are counted in: of those told so, at most one in ten by chance. */
  readonly standsOut: boolean;
  /** Surprise and closeness as one ranking, 0..1; see `unusual`. */
  readonly unusual: number;
}

/** What a stream taught so far, as far as the next ratings are measured by it. Plain data, and no larger for a longer stream. */
export interface Measures {
  readonly spans: Spans;
  readonly usual: Usual[];
  readonly crowds: Crowds;
  /** Everything before; and everything more than two days before, so that a burst does not make itself ordinary. */
  readonly all: Tally;
  readonly settled: Tally;
  readonly found: Found;
  readonly texts: Pairs[];
}

export const startMeasures = (): Measures => ({
  spans: startSpans(),
  usual: startUsual(),
  crowds: startCrowds(),
  all: startTally(),
  settled: startTally(),
  found: startFound(),
  texts: [],
});

const PAIR = SPANS.indexOf(TOGETHER);

/** Measures the ratings of the next moment by the platform's mix and binning; without a rule pack by a flat mix. Changes `measures`. */
export function measureNext(measures: Measures, group: readonly Dated[], rules: RulePack | null): Measured[] {
  const { spans, usual, crowds, all, settled } = measures;
  const prior = priorOf(rules);
  const binning = rules?.binning.value ?? "half-up";
  const at = group[0]?.at ?? 0;
  moveTo(spans, at, (row, span) => {
    left(usual, row, span, spans.first ?? at);
    if (span !== PAIR) return;
    passed(crowds, row.beside[PAIR] as number);
    count(settled, row.bin, row.rating);
  });
  const near = withGroup(spans, group);
  const beside = near.map((span) => span.all - 1);
  const close = closenessOf(crowds, beside[PAIR] as number);
  const low = burstOf(usual, near, "low");
  const praise = burstOf(usual, near, "praise");
  const rows: Stood[] = [];
  const measured = group.map((one): Measured => {
    const { review } = one;
    const bin = binOf(review.rating, binning);
    const beforeBurst = surpriseOf(settled, prior, bin);
    const how = {
      surprise: surpriseOf(all, prior, bin),
      burst: isLow(one) ? low : isHigh(one) ? praise : NONE,
      closeness: close,
      copy: copyOf(measures.texts, review.id, review.text),
      standsOut: beforeBurst.isLow && discover(measures.found, joint(beforeBurst.tail, close.p)),
      unusual: unusual(beforeBurst, close),
    };
    const course = typeof review.details.course === "string" && review.details.course !== "" ? review.details.course : null;
    rows.push({ at, rating: review.rating, bin, low: +isLow(one), high: +isHigh(one), course, beside, unusual: how.unusual });
    return how;
  });
  stand(spans, rows);
  for (const { bin, rating } of rows) count(all, bin, rating);
  return measured;
}

/** Measures every rating of a stream. Linear. */
export function measure(stream: readonly Dated[], rules: RulePack | null): Measured[] {
  const measures = startMeasures();
  return momentsOf(stream).flatMap((group) => measureNext(measures, group, rules));
}

/** Two independent chances as one (Fisher's product): the chance of a product as small. */
function joint(a: number, b: number): number {
  const product = a * b;
  return product > 0 ? product * (1 - Math.log(product)) : 0;
}
