import { useEffect } from "preact/hooks";
import { siteById } from "../../adapters/index";
import { readSummaries, type StoredSummary } from "../../storage/summaries";
import { useWorld } from "../world";
import { useLive } from "./useLive";

/** Reviews from which on the analysis would be felt on a page; then the background does it. */
const LARGE = 2_000;

/**
 * The stored summary of every subject, at once and whenever one changes. A stale one is made again after it was painted, and only
 * then is the analysis loaded.
 */
export function useSummaries(initial?: StoredSummary[]): StoredSummary[] | undefined {
  const world = useWorld();
  const rows = useLive(() => readSummaries(world.db), [world], initial);
  const stale = rows
    ?.filter((row) => row.stale)
    .map((row) => `${row.subject.key}@${row.subject.revision}`)
    .join("\n");
  useEffect(() => {
    const waiting = rows?.filter((row) => row.stale) ?? [];
    if (waiting.length === 0) return;
    const refresh = async () => {
      const [{ refreshSummary }, { rulesById }] = await Promise.all([import("../../storage/refresh"), import("../../adapters/rules")]);
      for (const { subject } of waiting) {
        const site = siteById(subject.site);
        const large = (await world.db.reviews.where("subject").equals(subject.key).count()) > LARGE;
        if (large && (await world.refresh(subject.key))) continue;
        if (site) await refreshSummary(world.db, subject.key, { site, rules: rulesById(site.id), now: world.now() });
      }
    };
    // One that fails (the page closes, the disk is full) stays marked as stale and is made at the next opening.
    refresh().catch(() => undefined);
    // `stale` names the rows and their revisions: the effect runs once for each.
  }, [stale]);
  return rows;
}
