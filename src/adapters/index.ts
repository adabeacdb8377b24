import type { SiteInfo } from "../core/schema/site";

const siteFiles = import.meta.glob<SiteInfo>("./*/site.json", { eager: true, import: "default" });

/** Every site we know, by id; data only. Shapes are proved by `tests/house`. */
export const sites: readonly SiteInfo[] = Object.values(siteFiles).sort((a, b) => a.id.localeCompare(b.id));

/** The site with this id, or undefined. */
export const siteById = (id: string): SiteInfo | undefined => sites.find((site) => site.id === id);
