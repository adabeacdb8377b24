import type { Context } from "./context";
import { sift } from "./ratings/aside";
import { priorOf } from "./ratings/dirichlet";
import { type Held, heldNow } from "./ratings/held";
import { reconstruct } from "./ratings/reconstruct";
import { type Recent, recoveryOf } from "./ratings/recovery";
import { runwayOf } from "./ratings/runway";
import { streamOf } from "./ratings/stream";
import type { SubjectHistory } from "./schema/history";
import type { Outlook, Reconstruction, Recovery } from "./schema/outlook";

/** What the numbers of one subject leave open and allow: worked out when asked for, since it costs more than the summary. */
export function outlook(history: SubjectHistory, context: Context): Outlook {
  const reconstruction = history.kind === "workplace" ? null : reconstruct(history.snapshots, context);
  const held = heldOf(history, context);
  return {
    runway: held && runwayOf(held, context.rules),
    recovery: held && recovery(held, history, context, reconstruction),
    reconstruction,
    cannot: { runway: held ? null : cannotRun(history, context), reconstruction: reconstruction ? null : cannotTell(history, context) },
  };
}

/** Why nothing is said of what lies ahead, although something is kept. */
function cannotRun(history: SubjectHistory, { rules, site }: Context): Outlook["cannot"]["runway"] {
  if (history.kind === "workplace" || history.reviews.length + history.snapshots.length === 0) return null;
  if (rules?.window?.value.kind === "best") return "best";
  return site.scale.step < FINEST ? "steps" : null;
}

/** Steps finer than a tenth of a star are as good as none. */
const FINEST = 0.1;

/** Why nothing is said of what came between two numbers, although a number is kept. */
function cannotTell({ kind, snapshots }: SubjectHistory, { rules, site }: Context): Outlook["cannot"]["reconstruction"] {
  if (kind === "workplace" || snapshots.length === 0) return null;
  const window = rules?.window?.value.kind ?? "lifetime";
  if (window === "best") return "best";
  if (window === "days") return "time";
  if (site.scale.step !== 1) return "steps";
  return snapshots.length === 1 ? "one" : null;
}

/** The window behind a subject's number as it is known now; null when it is not. A workplace's number is not the worker's own. */
export function heldOf(history: SubjectHistory, context: Context): Held | null {
  const { site, rules, now } = context;
  if (history.kind === "workplace") return null;
  const { reviews } = sift(history, context);
  return heldNow({ stream: streamOf(reviews, site.scale), snapshots: history.snapshots, rules, site, now, prior: priorOf(rules) });
}

/** Back to the line when the number is below the lowest one, else to the highest number that was shown before. */
function recovery(held: Held, { snapshots }: SubjectHistory, { rules }: Context, told: Reconstruction | null): Recovery | null {
  const recent = recentOf(told);
  const line = [...(rules?.lines ?? [])]
    .map(({ value }) => value.at)
    .sort((a, b) => a - b)
    .find((at) => held.average < at);
  if (line !== undefined) return recoveryOf(held, line, "line", recent);
  if (held.at === null) return null;
  const aside = new Set(told?.setAside.map(({ at, average }) => `${at} ${average}`));
  const before = snapshots.filter(({ at, average }) => !aside.has(`${at} ${average}`)).map(({ average }) => average);
  return recoveryOf(held, Math.max(held.average, ...before), "before", recent);
}

/** What the newest ratings lack, as far as the numbers tell: those that entered since the last stretch that nobody saw. */
function recentOf(told: Reconstruction | null): Recent {
  const steps = told?.steps ?? [];
  const gap = steps.findLastIndex(({ explained, ratings, entered }) => !explained || ratings.count !== entered.length);
  return steps.slice(gap + 1).flatMap(({ entered, expected }) => {
    const all = entered.length;
    const shares = expected.map((count) => Math.max(0, count / Math.max(1, all))).reverse();
    const total = shares.reduce((a, b) => a + b, 0);
    return entered.map(() => shares.map((share) => share / total));
  });
}
