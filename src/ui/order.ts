import type { Status } from "../core/schema/summary";
import type { StoredSummary } from "../storage/summaries";

/** Which status speaks first when there are several subjects. */
const order: readonly Status[] = ["act", "watch", "slower", "fine", "too-few", "none"];

const rank = ({ summary }: StoredSummary): number => order.indexOf(summary?.status ?? "none");

/**
 * The subjects in the order in which they are told: the one that needs a look first; of equal ones the one whose page is `open`; else as
 * they were claimed.
 */
export const byNeed = (rows: readonly StoredSummary[], open?: string): StoredSummary[] =>
  [...rows].sort((a, b) => rank(a) - rank(b) || Number(b.subject.key === open) - Number(a.subject.key === open));
