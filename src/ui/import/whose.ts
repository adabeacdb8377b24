import { siteById, sites } from "../../adapters/index";
import type { SubjectRow } from "../../core/schema/rows";
import type { SiteInfo } from "../../core/schema/site";
import type { Claim } from "../../storage/subjects";

/** Whose reviews, numbers or shifts these are. */
export interface Whose {
  site: SiteInfo;
  claim: Claim;
}

/** Something already kept. */
export function ofSubject({ site, siteId, name, kind, aliases }: SubjectRow): Whose | null {
  const info = siteById(site);
  return info ? { site: info, claim: { site, siteId, name, kind, aliases } } : null;
}

const slug = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);

/** Something not kept yet. An app has one account; a page gets a name, and the id is made of it until the page itself is claimed. */
export function newWhose(site: SiteInfo, name: string): Whose | null {
  const { id, claim: kind } = site;
  if (kind === "account") return { site, claim: { site: id, siteId: "account", name: site.name, kind, aliases: [] } };
  const made = slug(name);
  return made === "" ? null : { site, claim: { site: id, siteId: `own-${made}`, name: name.trim().slice(0, 200), kind, aliases: [] } };
}

/** Sites that something can be typed in or imported for. */
export const namedSites: readonly SiteInfo[] = sites;

/** What the site calls the course, gig or place that a review is of. */
export const labelKeyOf = ({ role }: SiteInfo): string => (role === "teacher" ? "course" : "label");
