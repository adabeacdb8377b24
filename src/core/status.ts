import type { Context } from "./context";
import type { Stood } from "./ratings/spans";
import { DAY, dayOf } from "./ratings/stream";
import { FALSE_EVERY } from "./ratings/watch";
import type { Drift, Shown } from "./schema/drift";
import type { Reason, Status, Trend, WindowNow } from "./schema/summary";

interface Known {
  /** The ratings of the last month at least, oldest first. */
  readonly recent: ReadonlyArray<Pick<Stood, "at" | "rating" | "unusual">>;
  readonly trend: Trend;
  readonly window: WindowNow;
  readonly drift: Drift;
  /** When the newest review came that is a strong case for safety; null when there is none. */
  readonly danger: number | null;
  readonly context: Context;
}

/** A slower week looks at the last seven days. */
const WEEK = 7;

/** A review that is a case for safety is said for so many days. */
const MONTH = 30;

/** An alarm of the watch is said for so many days. */
const NEWS = 90;

/** Fewer low ratings than this in a week never raise more than "slower". */
const SEVERAL = 3;

/** Confidence with which a line is a rule and not hearsay. */
const isRule = (window: WindowNow): boolean => window.lineConfidence === "A";

const reason = (code: string, params: Reason["params"] = {}): Reason => ({ code, params, spans: [] });

/** The status and why, in sentences: the finding first, the number second, what it rests on third. */
export function statusOf(known: Known): { status: Status; reasons: Reason[] } {
  const { status, finding } = find(known);
  return { status, reasons: [...finding, ...number(known), ...rests(known)] };
}

function find(known: Known): { status: Status; finding: Reason[] } {
  const { trend, window, danger, context } = known;
  if (window.average === null) return { status: "none", finding: [reason("status.none")] };
  if (trend.tooFew) return { status: "too-few", finding: [reason("status.too-few", { n: trend.now?.n ?? 0 })] };
  const line = atLine(window);
  if (line) return line;
  if (danger !== null && context.now.getTime() - danger <= MONTH * DAY) {
    return { status: "watch", finding: [reason("status.watch.safety")] };
  }
  return pace(known);
}

/** Below or near a line of the rule pack. "Act" needs a rule, a number and a next step. */
function atLine(window: WindowNow): { status: Status; finding: Reason[] } | null {
  const { room, line, lineKind, onesToLine } = window;
  if (room === null || line === null || lineKind === null) return null;
  const heard = isRule(window) ? "" : window.lineConfidence === "own" ? ".own" : ".reported";
  const params = { line, room: Math.abs(room).toFixed(2) };
  if (room < 0) {
    const status = isRule(window) ? "act" : "watch";
    return { status, finding: [reason(`status.${status}.below-${lineKind}${heard}`, params), reason(`next.${lineKind}`)] };
  }
  if (onesToLine === null || onesToLine > 2) return null;
  const status = isRule(window) && lineKind === "job" ? "act" : "watch";
  return {
    status,
    finding: [reason(`status.${status}.near-${lineKind}${heard}`, { ...params, ones: onesToLine }), reason(`next.${lineKind}`)],
  };
}

/** A normal week, a slower one, or several low ratings that do not fit what came before. */
function pace(known: Known): { status: Status; finding: Reason[] } {
  const { recent, trend, drift, context } = known;
  if (trend.series === "platform") return shownPace(known);
  const from = context.now.getTime() - WEEK * DAY;
  const week = recent.filter(({ at }) => at >= from);
  const lows = week.filter(({ rating }) => rating < 2.5);
  const odd = lows.filter(({ unusual }) => unusual >= 0.5);
  if (lows.length >= SEVERAL && odd.length > 0) return { status: "watch", finding: [reason("status.watch.lows", { count: lows.length })] };
  const alarmedAt = Date.parse(drift.alarms.at(-1)?.at ?? "");
  if (drift.alarm && context.now.getTime() - alarmedAt <= NEWS * DAY) {
    return { status: "watch", finding: [reason("status.watch.drift"), reason("drift.rests", { n: drift.n, every: FALSE_EVERY })] };
  }
  if (lows.length > 0) return { status: "slower", finding: [reason("status.slower", { count: lows.length }), ...noDrift(drift)] };
  return { status: "fine", finding: [reason(week.length > 0 ? "status.fine" : "status.fine.quiet")] };
}

/** Nothing says that the level dropped, and how large a drop could be told at all. */
const noDrift = ({ n, smallest }: Drift): Reason[] =>
  smallest === null ? [reason("drift.blind", { n })] : [reason("drift.none", { n, drop: smallest.toFixed(1) })];

/** The same from the platform's number alone: has it fallen further than chance would make it, or a little since the one before. */
function shownPace({ trend, drift, context }: Known): { status: Status; finding: Reason[] } {
  const { shown } = drift;
  if (shown?.fell && context.now.getTime() - Date.parse(shown.to.at) <= NEWS * DAY) {
    const finding = [reason("status.watch.fell", fromTo(shown.from.average, shown.to.average)), reason("shown.rests", since(shown))];
    return { status: "watch", finding };
  }
  const last = trend.points.at(-1);
  const before = trend.points.at(-2);
  if (!last || !before || last.mean >= before.mean) return { status: "fine", finding: [reason("status.fine")] };
  return { status: "slower", finding: [reason("status.slower.fell", fromTo(before.mean, last.mean))] };
}

const fromTo = (from: number, to: number) => ({ from: from.toFixed(2), to: to.toFixed(2) });

/** Rounded down: the chance is no larger than one in so many. */
const since = ({ from, numbers, chance }: Shown) => ({
  on: dayOf(Date.parse(from.at)),
  numbers,
  oneIn: Math.min(1000, Math.floor(1 / Math.max(chance, 1e-9))),
});

function number({ trend, window }: Known): Reason[] {
  if (window.average === null) return [];
  const average = window.average.toFixed(2);
  if (window.n === null) return [reason("number.alone", { average })];
  // The band is of the ratings it rests on; it says nothing of a number over others.
  const give = trend.now && trend.now.n === window.n ? ((trend.now.band[1] - trend.now.band[0]) / 2).toFixed(2) : null;
  const kind = window.size === null ? "all" : "last";
  return [
    give === null || trend.tooFew
      ? reason(`number.${kind}`, { average, n: window.n })
      : reason(`number.${kind}.give`, { average, n: window.n, give }),
  ];
}

function rests({ trend, context }: Known): Reason[] {
  const read = context.lastReadAt ?? null;
  if (read) return [reason("rests.read", { on: dayOf(Date.parse(read)) })];
  return trend.now?.to ? [reason("rests.upto", { on: trend.now.to })] : [];
}
