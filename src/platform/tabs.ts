import { browser } from "./browser";

/** A tab as far as we may know it; `url` is null on sites we may not see. */
export interface TabRef {
  id: number;
  url: string | null;
}

/**
 * The tab the worker looks at; null when there is none, as in a window without tabs. Where we stand in a tab ourselves (the full page,
 * or the popup on a phone, which has no room for one), it is the tab looked at before us.
 */
export async function activeTab(): Promise<TabRef | null> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(own ? { currentWindow: true } : { active: true, currentWindow: true });
  const [tab] = tabs.filter(({ id }) => id !== own?.id).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Opens our full page in a new tab, at a place such as `#/sites`. */
export async function openDashboard(hash = ""): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/ui/dashboard/index.html${hash}`) });
}
