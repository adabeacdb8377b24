/** The address a page stands under; null when it is none. */
export function place(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** Does this address belong to one of a site's domains? */
export const belongs = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
