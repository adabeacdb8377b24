import { rulesById } from "../adapters/rules";
import type { SiteInfo } from "../core/schema/site";
import { openDb } from "../storage/db";
import { refreshSummary } from "../storage/refresh";

/** A page that fills late brings several Readings in a row; the summary is made once after them. */
const QUIET_MS = 300;

const waiting = new Map<string, ReturnType<typeof setTimeout>>();

/** Makes the stored summary of a subject anew, at once. */
export async function refreshNow(key: string, site: SiteInfo): Promise<void> {
  await refreshSummary(openDb(), key, { site, rules: rulesById(site.id), now: new Date() });
}

async function refresh(key: string, site: SiteInfo): Promise<void> {
  waiting.delete(key);
  try {
    await refreshNow(key, site);
  } catch {
    // The summary stays marked as stale, and whoever shows it makes it anew.
  }
}

/** Makes the stored summary of a subject anew, once things are quiet. If we are stopped before, it stays marked as stale. */
export function refreshSoon(key: string, site: SiteInfo): void {
  clearTimeout(waiting.get(key));
  waiting.set(
    key,
    setTimeout(() => void refresh(key, site), QUIET_MS),
  );
}
