import type { SiteInfo } from "./schema/site";

/** Beginning of a subject's id on pages of hosts that nobody named: the host, then the path. */
const HOST = /^([a-z\d](?:[a-z\d-]*\.)+[a-z\d-]*[a-z\d])\//;

/** Match pattern of one host. */
export const patternOf = (host: string): string => `https://${host}/*`;

/**
 * The hosts a subject of this site can be read on, as match patterns: the site's own; where a site is any page the worker wants, the one
 * host its id begins with. None: it cannot be read anywhere.
 */
export function hostsOf({ hosts, anyHost }: Pick<SiteInfo, "hosts" | "anyHost">, subjectId: string): string[] {
  if (!anyHost) return hosts;
  const host = HOST.exec(subjectId)?.[1];
  return host ? [patternOf(host)] : [];
}

/** How the ids of a site's subjects begin: on a site that is any page, narrowed to one host, with that host. */
export const underOf = ({ name, anyHost }: Pick<SiteInfo, "name" | "anyHost">): string => (anyHost ? `${name}/` : "");

/** A site that is any page, narrowed to one host and named after it; undefined for what is no host on the open web. */
export function onHost<S extends Pick<SiteInfo, "name" | "hosts">>(site: S, host: string): S | undefined {
  return HOST.test(`${host}/`) && /[a-z][^.]*$/.test(host) ? { ...site, name: host, hosts: [patternOf(host)] } : undefined;
}

/** Is this host one of these patterns'? */
export const onHosts = (hostname: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => {
    const host = pattern.slice("https://".length, -"/*".length);
    return host.startsWith("*.") ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
  });
