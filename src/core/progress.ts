import type { Context } from "./context";
import { flagsOf } from "./flags";
import { sameCourse } from "./flags/burst";
import { matcherFor } from "./mentions/learn";
import { type MirrorKept, mirrorNext, startMirror } from "./mirror";
import { praised, praiseNext } from "./praise";
import { sift } from "./ratings/aside";
import { breaksOf } from "./ratings/breaks";
import { priorOf } from "./ratings/dirichlet";
import { type DriftRules, type Level, levelNext, startLevel } from "./ratings/drift";
import { type Measures, measureNext, startMeasures } from "./ratings/measure";
import { type Groups, groupNext, startGroups, type ThumbsKept, thumbNext } from "./ratings/splits";
import { type Dated, inOrder, momentsOf, streamOf } from "./ratings/stream";
import { type Curve, startCurve, trendNext } from "./ratings/trend";
import { startWindow, type WindowKept, windowNext } from "./ratings/window";
import type { Break, SetAside } from "./schema/drift";
import type { SubjectHistory } from "./schema/history";
import type { Flag, Summary, TrendPoint } from "./schema/summary";
import { splitters } from "./splits";

/** Which kind of flag is worth the worker's one decision first. An outlier alone asks for nothing. */
export const FIRST = ["safety", "retaliation", "exclusion", "dispute"] as const;

/** Everything the summary needs of the ratings before some moment: sums and last things, no larger for a longer stream. Plain data. */
export interface Gathered {
  readonly curve: Curve;
  readonly measures: Measures;
  readonly level: Level;
  readonly window: WindowKept;
  readonly groups: Groups;
  readonly thumbs: ThumbsKept;
  readonly mirror: MirrorKept;
  readonly praise: Summary["praise"];
  /** The newest review with a flag of each kind that asks for a decision. */
  readonly asking: { [Kind in (typeof FIRST)[number]]?: string };
  /** When the newest review came that is a strong case for safety. */
  danger: number | null;
}

/**
 * How far the analysis of a subject's reviews has come: all but the ratings of the newest moment are gathered. Those stay open, since of
 * ratings of one day no order is known, and more of that day may come. Plain data: it is stored, and taken up where it was left.
 */
export interface Progress {
  readonly gathered: Gathered;
  open: Dated[];
  /** Reviews given so far, those set aside included. */
  reviews: number;
  readonly setAside: SetAside[];
  /** What the worker said of reviews: part of what names are looked for, and taught by texts that are read no more. */
  readonly answers: SubjectHistory["answers"];
}

/** What was said of each review on the way, oldest first. Of one that is named twice the later holds. */
export interface Judged {
  readonly id: string;
  readonly point: TrendPoint;
  readonly flags: readonly Flag[];
}

const startGathered = (context: Context): Gathered => ({
  curve: startCurve(),
  measures: startMeasures(),
  level: startLevel(priorOf(context.rules)),
  window: startWindow(),
  groups: startGroups(),
  thumbs: { up: 0, n: 0 },
  mirror: startMirror(),
  praise: [],
  asking: {},
  danger: null,
});

/** From what a subject's level is judged. A workplace's own number says nothing about the one worker who is mentioned there. */
export function driftRules(history: SubjectHistory, context: Context): DriftRules {
  const { rules } = context;
  const snapshots = history.kind === "workplace" ? [] : sift(history, context).snapshots;
  return { prior: priorOf(rules), binning: rules?.binning.value ?? "half-up", breaks: breaksOf(rules, snapshots) };
}

/** Gathers the ratings of the next moments, one moment after the other. Changes `gathered`. */
export function gather(gathered: Gathered, moments: readonly Dated[][], history: SubjectHistory, context: Context): Judged[] {
  const rules = driftRules(history, context);
  const by = splitters(history, context);
  const names = praised(history);
  const mine = names ?? matcherFor(history);
  return moments.flatMap((moment) => {
    const measured = measureNext(gathered.measures, moment, context.rules);
    const courses = sameCourse(gathered.measures.spans.rows, moment.length);
    return moment.map((one, i): Judged => {
      const how = measured[i] as (typeof measured)[number]; // one for each of the moment
      const flags = flagsOf(one, how, courses[i] ?? 0, history, context);
      const { id } = one.review;
      for (const { kind, strength } of flags) {
        if (kind === "safety" && strength === "strong") gathered.danger = one.at;
        if (kind !== "outlier" && kind !== "burst") gathered.asking[kind] = id;
      }
      levelNext(gathered.level, one, rules);
      windowNext(gathered.window, one, context.rules);
      groupNext(gathered.groups, one, by);
      thumbNext(gathered.thumbs, one);
      mirrorNext(gathered.mirror, one, mine, context);
      praiseNext(gathered.praise, one, names);
      return { id, point: trendNext(gathered.curve, one, rules.prior), flags };
    });
  });
}

/** Starts from all reviews of a history. */
export function begin(history: SubjectHistory, context: Context): { progress: Progress; judged: Judged[] } {
  const sifted = sift({ ...history, snapshots: [] }, context);
  const moments = momentsOf(streamOf(sifted.reviews, context.site.scale));
  const open = moments.pop() ?? [];
  const gathered = startGathered(context);
  const judged = gather(gathered, moments, history, context);
  const { setAside } = sifted;
  return { progress: { gathered, open, reviews: history.reviews.length, setAside, answers: history.answers }, judged };
}

/**
 * Takes reviews in that are new, in a time that does not depend on how many came before; changes `progress`. `added` is the history with
 * these reviews only. Null when they do not follow what is there, or something else has changed the past (one of an earlier day, one that must be
 * set aside or was for being from the future, a break in between): then `progress` is as it was, and all has to begin anew.
 */
export function extend(progress: Progress, added: SubjectHistory, context: Context): Judged[] | null {
  const { gathered, open } = progress;
  const sifted = sift({ ...added, snapshots: [] }, context);
  if (sifted.setAside.length > 0 || progress.setAside.some(({ why }) => why === "future")) return null;
  const fresh = streamOf(sifted.reviews, context.site.scale);
  const since = open[0]?.at ?? Number.NEGATIVE_INFINITY;
  if (fresh.some(({ at }) => at < since) || !isSamePast(gathered.level, open, driftRules(added, context).breaks)) return null;
  const moments = momentsOf([...open, ...fresh].sort(inOrder));
  progress.open = moments.pop() ?? [];
  progress.reviews += added.reviews.length;
  return gather(gathered, moments, added, context);
}

/** No break was found since that lies before what is gathered. */
const isSamePast = ({ passed, last }: Level, open: readonly Dated[], breaks: readonly Break[]): boolean =>
  open.length > 0 && breaks.filter(({ at }) => Date.parse(at) <= last).length === passed;
