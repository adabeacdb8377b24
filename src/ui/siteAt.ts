import { sites } from "../adapters/index";
import { onHost, onHosts } from "../core/hosts";
import type { SiteInfo } from "../core/schema/site";

/** The site that is any page. */
const any = sites.find(({ anyHost }) => anyHost);

/** The site this address belongs to, by the hosts in its `site.json`; a host that none names is a site of its own. */
export function siteAt(url: string): SiteInfo | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== "https:" || port !== "") return undefined;
  const named = sites.find(({ hosts }) => onHosts(hostname, hosts));
  const known = sites.some(({ domains = [] }) => domains.some((domain) => `.${hostname}`.endsWith(`.${domain}`)));
  return named ?? (any && !known ? onHost(any, hostname) : undefined);
}
