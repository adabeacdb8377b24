import type { Context } from "./context";
import { mirrorOf } from "./mirror";
import { begin, driftRules, FIRST, type Gathered, gather, type Judged, type Progress } from "./progress";
import { sift } from "./ratings/aside";
import { priorOf } from "./ratings/dirichlet";
import { driftOf } from "./ratings/drift";
import { shownFall } from "./ratings/shown";
import { splitsOf, thumbsOf } from "./ratings/splits";
import { coveredBy, ownTrend, platformTrend } from "./ratings/trend";
import { windowNow } from "./ratings/window";
import type { Break } from "./schema/drift";
import type { HistorySnapshot, SubjectHistory } from "./schema/history";
import type { RulePack } from "./schema/site";
import type { Summary } from "./schema/summary";
import { splitters } from "./splits";
import { statusOf } from "./status";

export type { Context } from "./context";

/** Everything about one subject in one pass. Pure; linear in the reviews apart from one sort. */
export function summarise(history: SubjectHistory, context: Context): Summary {
  const { progress, judged } = begin(history, context);
  const { summary, judged: last } = conclude(progress, history, context);
  const all = [...judged, ...last];
  // The whole curve, where what is stored keeps only some of it.
  const points = summary.trend.series === "own" && all.length > 0 ? all.map(({ point }) => point) : summary.trend.points;
  return { ...summary, trend: { ...summary.trend, points }, flags: all.flatMap(({ flags }) => flags) };
}

/**
 * The summary as far as the analysis has come, without the flags of single reviews: those of the newest moment are in `judged`, those before were
 * given earlier. The cost does not depend on how many reviews there are. Uses `progress` up: whoever wants to go on from it stores it before.
 * Of `history` everything but its reviews is looked at.
 */
export function conclude(progress: Progress, history: SubjectHistory, context: Context): { summary: Summary; judged: Judged[] } {
  const { gathered, open } = progress;
  const { rules, now } = context;
  const prior = priorOf(rules);
  const judged = gather(gathered, open.length > 0 ? [open] : [], history, context);
  const workplace = history.kind === "workplace";
  const aside = sift({ ...history, reviews: [] }, context);
  // A workplace's own number says nothing about the one worker who is mentioned there.
  const snapshots = workplace ? [] : aside.snapshots;
  const held = gathered.thumbs.n;
  const own = workplace || (held > 0 && !(history.kind === "account" && isSample(held, snapshots, rules)));
  const trend = own ? ownTrend(gathered.curve) : platformTrend(snapshots, rules, prior);
  const window = windowNow(gathered.window, snapshots, rules, now);
  const judgedBy = driftRules(history, context);
  const shown = trend.series === "platform" ? shownFall(snapshots, rules, prior, lastBreak(judgedBy.breaks, now)) : null;
  const drift = { ...driftOf(gathered.level, judgedBy), shown };
  const recent = gathered.measures.spans.rows;
  const { status, reasons } = statusOf({ recent, trend, window, drift, danger: gathered.danger, context });
  const mirror = mirrorOf(gathered.mirror, context);
  const summary: Summary = {
    id: history.id,
    site: history.site,
    kind: history.kind,
    status,
    statusReasons: reasons,
    trend,
    window,
    drift,
    splits: splitsOf(gathered.groups, splitters(history, context), prior),
    thumbs: thumbsOf(gathered.thumbs),
    setAside: [...progress.setAside, ...aside.setAside],
    flags: [],
    ...(mirror ? { mirror } : {}),
    decide: decide(gathered),
    praise: [...gathered.praise],
    counts: {
      reviews: progress.reviews,
      aboutMe: context.page?.aboutMe ?? (workplace ? progress.reviews : null),
      seen: context.page?.seen ?? null,
      total: context.page?.total ?? history.snapshots.at(-1)?.count ?? null,
    },
    lastReadAt: context.lastReadAt ?? null,
  };
  return { summary, judged };
}

/**
 * Are the ratings held only some of those the app's own number covers? An app shows no list: what was typed in or brought in is what the worker
 * chose to keep, mostly the bad ones, and must not speak for all. From half of them on it does; where nobody says how many there are, it never does.
 */
function isSample(held: number, snapshots: readonly HistorySnapshot[], rules: RulePack | null): boolean {
  if (snapshots.length === 0) return false;
  const last = snapshots.reduce((a, b) => (Date.parse(b.at) >= Date.parse(a.at) ? b : a));
  return held * 2 < (coveredBy(last, rules) ?? rules?.window?.value.size ?? Number.POSITIVE_INFINITY);
}

/** When the meaning of the numbers last changed, up to now. */
const lastBreak = (breaks: readonly Break[], now: Date): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...breaks.map(({ at }) => Date.parse(at)).filter((at) => at <= now.getTime()));

/** The newest review of the most pressing kind; null when nothing asks for a decision. */
const decide = ({ asking }: Gathered): string | null => FIRST.map((kind) => asking[kind]).find((id) => id !== undefined) ?? null;
