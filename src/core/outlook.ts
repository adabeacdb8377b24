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
  };
}

/** The window behind a subject's number as it is known now; null when it is not. A workplace's number is not the worker's own. */
export function heldOf(history: SubjectHistory, { site, rules, now }: Context): Held | null {
  if (history.kind === "workplace") return null;
  const { reviews } = sift(history, site.scale, now);
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
