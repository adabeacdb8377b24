import type { SiteInfo } from "../../core/schema/site";
import own from "./site.json";

const sites = import.meta.glob<Pick<SiteInfo, "id" | "hosts" | "reader">>("../*/site.json", { eager: true, import: "default" });

const served = Object.values(sites).filter(({ reader }) => reader === own.id);

/** The site a host belongs to, of those that are read here; any other host is one that nobody named. */
export const siteAt = (host: string): string => served.find(({ hosts }) => hosts.includes(`https://${host}/*`))?.id ?? own.id;
