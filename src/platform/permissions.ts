import type { SiteInfo } from "../core/schema/site";
import { browser } from "./browser";

type Hosts = Pick<SiteInfo, "hosts">;

/**
 * Asks the worker for this one site. Call it directly in the click, before anything is awaited. True when granted. Firefox may close
 * the popup at the prompt, so whatever follows a grant happens in the background.
 */
export const requestSite = ({ hosts }: Hosts): Promise<boolean> => browser.permissions.request({ origins: [...hosts] });

/** True when the site is switched on. */
export const hasSite = async ({ hosts }: Hosts): Promise<boolean> =>
  hosts.length > 0 && (await browser.permissions.contains({ origins: [...hosts] }));

/** Switches the site off. True when it was on. */
export const dropSite = ({ hosts }: Hosts): Promise<boolean> => browser.permissions.remove({ origins: [...hosts] });

/** Match patterns of every host the worker gave us. */
export const grantedHosts = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Those of these sites that are switched on, in the same order. */
export async function grantedSites<S extends Hosts>(sites: readonly S[]): Promise<S[]> {
  const granted = await Promise.all(sites.map(hasSite));
  return sites.filter((_site, index) => granted[index]);
}
