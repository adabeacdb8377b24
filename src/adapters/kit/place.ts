/** The address a page stands under; null when it is none. */
export function place(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/**
 * Host and path of an address as browsers write it; null when it is none. On a page nobody claimed this is most of what we do, and
 * making a URL takes longer than listing all elements of a large page.
 */
export function hostAndPath(url: string): Pick<URL, "hostname" | "pathname"> | null {
  const [, hostname, pathname] = /^https?:\/\/([a-z\d.-]+)(?::\d+)?(\/[^?#]*)/.exec(url) ?? [];
  return hostname && pathname ? { hostname, pathname } : place(url);
}

/** Does this address belong to one of a site's domains? */
export const belongs = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
