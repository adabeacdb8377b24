import { browser } from "./browser";

/** A tab as far as we may know it; `url` is null on sites we may not see. */
export interface TabRef {
  id: number;
  url: string | null;
}

/**
 * The tabs of this window the worker looked at, the latest first. Where we stand in a tab ourselves (the full page, or the popup on a phone,
 * which has no room for one), those before us; else only the one in front. None in a window without tabs.
 */
export async function lookedAt(): Promise<TabRef[]> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(own ? { currentWindow: true } : { active: true, currentWindow: true });
  return tabs
    .filter(({ id }) => id !== own?.id)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id, url }) => (id === undefined ? [] : { id, url: url ?? null }));
}

/** The tab the worker looks at, or looked at before us; null when there is none. */
export const activeTab = async (): Promise<TabRef | null> => (await lookedAt())[0] ?? null;

/** Opens our full page in a new tab, at a place such as `#/sites`. */
export async function openDashboard(hash = ""): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/ui/dashboard/index.html${hash}`) });
}
