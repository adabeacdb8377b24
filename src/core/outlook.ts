import type { Context } from "./context";
import { reconstruct } from "./ratings/reconstruct";
import type { SubjectHistory } from "./schema/history";
import type { Outlook } from "./schema/outlook";

/** What the numbers of one subject leave open and allow: worked out when asked for, since it costs more than the summary. */
export function outlook(history: SubjectHistory, context: Context): Outlook {
  // A workplace's own number says nothing about the one worker who is mentioned there.
  const snapshots = history.kind === "workplace" ? [] : history.snapshots;
  return { reconstruction: reconstruct(snapshots, context) };
}
