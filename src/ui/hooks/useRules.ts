import { useEffect, useState } from "preact/hooks";
import type { RulePack } from "../../core/schema/site";

/** The rule pack of a site, brought when it is needed; null before that, and when there is none. */
export function useRules(site: string | undefined): RulePack | null {
  const [found, setFound] = useState<{ site: string; rules: RulePack | null } | null>(null);
  useEffect(() => {
    if (site) void import("../../adapters/rules").then(({ rulesById }) => setFound({ site, rules: rulesById(site) }));
  }, [site]);
  return found?.site === site ? (found?.rules ?? null) : null;
}
