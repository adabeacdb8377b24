import type { Context } from "./context";
import { flagsOf } from "./flags";
import { mirrorOf } from "./mirror";
import { praise } from "./praise";
import { sift } from "./ratings/aside";
import { breaksOf } from "./ratings/breaks";
import { priorOf } from "./ratings/dirichlet";
import { driftOf } from "./ratings/drift";
import { measure } from "./ratings/measure";
import { thumbsOf } from "./ratings/splits";
import { streamOf } from "./ratings/stream";
import { ownTrend, platformTrend } from "./ratings/trend";
import { windowNow } from "./ratings/window";
import type { SubjectHistory } from "./schema/history";
import type { Flag, Summary } from "./schema/summary";
import { splits } from "./splits";
import { statusOf } from "./status";

export type { Context } from "./context";

/** Which kind of flag is worth the worker's one decision first. An outlier alone asks for nothing. */
const FIRST = ["safety", "retaliation", "exclusion", "dispute"] as const;

/** Everything about one subject in one pass. Pure; linear in the reviews apart from one sort. */
export function summarise(history: SubjectHistory, context: Context): Summary {
  const { site, rules } = context;
  const prior = priorOf(rules);
  const sifted = sift(history, site.scale, context.now);
  const stream = streamOf(sifted.reviews, site.scale);
  const workplace = history.kind === "workplace";
  // A workplace's own number says nothing about the one worker who is mentioned there.
  const snapshots = workplace ? [] : sifted.snapshots;
  const trend = stream.length > 0 || workplace ? ownTrend(stream, prior) : platformTrend(snapshots, rules, prior);
  const window = windowNow(stream, snapshots, rules, context.now);
  const binning = rules?.binning.value ?? "half-up";
  const drift = driftOf(stream, { prior, binning, breaks: breaksOf(rules, snapshots) });
  const measured = measure(stream, rules);
  const flags = flagsOf(history, stream, measured, context);
  const mirror = mirrorOf(stream, context);
  const { status, reasons } = statusOf({ stream, measured, trend, window, drift, flags, context });
  return {
    id: history.id,
    site: history.site,
    kind: history.kind,
    status,
    statusReasons: reasons,
    trend,
    window,
    drift,
    splits: splits(history, stream, context),
    thumbs: thumbsOf(stream),
    setAside: sifted.setAside,
    flags,
    ...(mirror ? { mirror } : {}),
    decide: decide(
      flags,
      stream.map(({ review }) => review.id),
    ),
    praise: praise(history, stream),
    counts: {
      reviews: history.reviews.length,
      aboutMe: context.page?.aboutMe ?? (workplace ? history.reviews.length : null),
      seen: context.page?.seen ?? null,
      total: context.page?.total ?? history.snapshots.at(-1)?.count ?? null,
    },
    lastReadAt: context.lastReadAt ?? null,
  };
}

/** The newest review of the most pressing kind; null when nothing asks for a decision. */
function decide(flags: readonly Flag[], oldestFirst: readonly string[]): string | null {
  const place = new Map(oldestFirst.map((id, i) => [id, i]));
  for (const kind of FIRST) {
    const newest = flags
      .filter((flag) => flag.kind === kind)
      .reduce<Flag | null>((a, b) => (a && (place.get(a.reviewId) ?? -1) >= (place.get(b.reviewId) ?? -1) ? a : b), null);
    if (newest) return newest.reviewId;
  }
  return null;
}
