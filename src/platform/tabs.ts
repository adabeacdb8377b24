import { browser } from "./browser";

/** A tab as far as we may know it; `url` is null on sites we may not see. */
export interface TabRef {
  id: number;
  url: string | null;
}

/** The tab the worker looks at; null when there is none, as in a window without tabs. */
export async function activeTab(): Promise<TabRef | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Opens our full page in a new tab, at a place such as `#/sites`. */
export async function openDashboard(hash = ""): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/ui/dashboard/index.html${hash}`) });
}
