import type { RulePack } from "../core/schema/site";

const ruleFiles = import.meta.glob<RulePack>("./*/rules.json", { eager: true, import: "default" });

/** The dated rules of a site, or null when we know none. Shapes are proved by `tests/unit/core/rules`. Apart from the sites: what paints first needs none. */
export const rulesById = (id: string): RulePack | null => ruleFiles[`./${id}/rules.json`] ?? null;
