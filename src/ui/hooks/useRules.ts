import { useEffect, useMemo, useState } from "preact/hooks";
import { withOwn } from "../../core/rules/own";
import type { RulePack } from "../../core/schema/site";
import { ownRules } from "../../storage/ownRules";
import { useWorld } from "../world";
import { useLive } from "./useLive";

/** The rule pack of a site with the worker's own values, brought when it is needed; null before that, and when there is none. */
export function useRules(site: string | undefined): RulePack | null {
  const world = useWorld();
  const own = useLive(() => ownRules(world.db), [world]);
  const [found, setFound] = useState<{ site: string; rules: RulePack | null } | null>(null);
  useEffect(() => {
    if (site) void import("../../adapters/rules").then(({ rulesById }) => setFound({ site, rules: rulesById(site) }));
  }, [site]);
  return useMemo(() => (own && found?.site === site ? withOwn(found?.rules ?? null, own) : null), [own, found, site]);
}
