import type { Status } from "../core/schema/summary";
import type { StoredSummary } from "../storage/summaries";

/** Which status speaks first when there are several subjects. */
const order: readonly Status[] = ["act", "watch", "slower", "fine", "too-few", "none"];

/** The subjects in the order in which they are told, the one that needs a look first; equal ones stay as they were claimed. */
export const byNeed = (rows: readonly StoredSummary[]): StoredSummary[] =>
  [...rows].sort((a, b) => order.indexOf(a.summary?.status ?? "none") - order.indexOf(b.summary?.status ?? "none"));
