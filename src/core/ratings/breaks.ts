import type { Break } from "../schema/drift";
import type { HistorySnapshot } from "../schema/history";
import type { RulePack } from "../schema/site";

/** A fall of the count below this share of the one before is a recount; less than that, reviews were taken down. */
const RECOUNTED = 0.9;
/** … and by at least this many. */
const FEWEST = 5;

/**
 * Days on which the numbers mean something else than before, oldest first: the platform's dated rule changes, and recounts (its own
 * count of ratings, or the window it states, falls). A drop across such a day is no drift.
 */
export function breaksOf(rules: RulePack | null, snapshots: readonly HistorySnapshot[]): Break[] {
  const changed = (rules?.changes ?? []).map(({ value, source }): Break => ({ at: value.on, kind: "rule", id: value.id, source }));
  return [...changed, ...recounts(snapshots)].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function recounts(snapshots: readonly HistorySnapshot[]): Break[] {
  const counted = snapshots
    .map((snapshot) => ({ at: snapshot.at, count: countOf(snapshot) }))
    .filter((one): one is { at: string; count: number } => one.count !== null && !Number.isNaN(Date.parse(one.at)))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return counted.flatMap(({ at, count }, i) => {
    const before = counted[i - 1]?.count ?? count;
    const fell = count <= before * RECOUNTED && before - count >= FEWEST;
    return fell ? [{ at: at.slice(0, 10), kind: "recount" as const, id: `${before}-${count}`, source: null }] : [];
  });
}

const countOf = ({ window, count, distribution }: HistorySnapshot): number | null =>
  window ?? count ?? (distribution ? distribution.reduce((a, b) => a + b, 0) : null);
