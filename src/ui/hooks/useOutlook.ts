import { useEffect, useState } from "preact/hooks";
import { siteById } from "../../adapters/index";
import type { Held } from "../../core/ratings/held";
import type { Outlook } from "../../core/schema/outlook";
import { historyOf } from "../../storage/history";
import { useWorld } from "../world";
import { useLive } from "./useLive";
import { useRules } from "./useRules";

/** What lies ahead of one subject, and the window behind its number for questions of one's own. */
export interface Ahead {
  outlook: Outlook;
  held: Held | null;
}

/** Of so many numbers it is worked out what changed; more would keep the page waiting. */
const MOST = 400;

/** Works the outlook of a subject out after the page has painted, and again when what is kept of it changes; null before that. */
export function useOutlook(subjectKey: string, siteId: string): Ahead | null {
  const world = useWorld();
  const rules = useRules(siteId);
  const history = useLive(() => historyOf(world.db, subjectKey), [world, subjectKey]);
  const [ahead, setAhead] = useState<Ahead | null>(null);
  useEffect(() => {
    const site = siteById(siteId);
    if (!site || !history || !rules) return;
    let isWanted = true;
    const work = async () => {
      const { outlook, heldOf } = await import("../../core/outlook");
      const context = { site, rules, now: world.now() };
      const recent = { ...history, snapshots: history.snapshots.slice(-MOST) };
      if (isWanted) setAhead({ outlook: outlook(recent, context), held: heldOf(recent, context) });
    };
    const waiting = setTimeout(() => void work(), 0);
    return () => {
      isWanted = false;
      clearTimeout(waiting);
    };
  }, [history, rules, siteId, world]);
  return ahead;
}
