import type { SiteInfo } from "../core/schema/site";
import { ask, askTab } from "../messaging/ask";
import { browser } from "../platform/browser";
import { describePage } from "../platform/describe";
import { fillBox } from "../platform/fill";
import { getLocal, setLocal } from "../platform/local";
import { askModel, hasModel } from "../platform/model";
import { dropSite, grantedHosts, hasSite, requestSite } from "../platform/permissions";
import { shortcuts } from "../platform/shortcuts";
import { keepSpace, spaceLeft } from "../platform/space";
import { activeTab, lookedAt, openDashboard } from "../platform/tabs";
import { openDb } from "../storage/db";
import { siteAt } from "./siteAt";
import type { Here, World } from "./world";

async function otherSites(): Promise<SiteInfo[]> {
  const given = (await grantedHosts()).flatMap((pattern) => siteAt(pattern.slice(0, -1)) ?? []);
  return given.filter(({ anyHost }) => anyHost).sort((a, b) => a.name.localeCompare(b.name));
}

async function here(): Promise<Here | null> {
  const tab = await activeTab();
  const site = tab?.url ? siteAt(tab.url) : undefined;
  if (!tab || !site) return null;
  const on = await hasSite(site);
  const answer = on ? await askTab(tab.id, "here", {}) : null;
  const { identity = null, state = null, seen = null, total = null } = answer?.ok ? answer.value : {};
  return { site, on, identity, state, seen, total };
}

/** Path of the built file that describes a page without its words; only its path is ours to know. */
const [describe = ""] = Object.values(
  import.meta.glob<string>("../content/describe.ts", { query: "?iife", import: "default", eager: true }),
);

async function structure(site: SiteInfo): Promise<{ version: string; skeleton: unknown } | null> {
  const tab = (await lookedAt()).find(({ url }) => url !== null && siteAt(url)?.id === site.id);
  if (!tab) return null;
  const skeleton = await describePage(tab.id, describe);
  return skeleton === null ? null : { version: browser.runtime.getManifest().version, skeleton };
}

async function lookAgain(): Promise<void> {
  const tab = await activeTab();
  if (tab) await askTab(tab.id, "look", {});
}

/** How long a browser may take to begin reading what it saves; then its memory is given back. */
const SAVING_MS = 60_000;

function save(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVING_MS);
}

/** A place of the full page: where we stand in it already, without another tab. */
function open(place: string): void {
  if (location.pathname.endsWith("/dashboard/index.html")) location.hash = place;
  else void openDashboard(place);
}

const MARK = "database";

/** The world as it is in the browser. */
export const realWorld = (): World => ({
  db: openDb(),
  now: () => new Date(),
  uiLanguage: browser.i18n.getUILanguage(),
  here,
  requestSite,
  dropSite,
  hasSite,
  otherSites,
  shortcuts,
  structure,
  lookAgain,
  refresh: async (subject) => (await ask("refresh", { subject })).ok,
  open,
  copy: (text) => navigator.clipboard.writeText(text),
  fill: fillBox,
  hasModel,
  askModel,
  save,
  space: spaceLeft,
  keep: keepSpace,
  recall: async () => {
    const mark = await getLocal(MARK);
    return typeof mark === "string" ? mark : null;
  },
  remember: (mark) => setLocal(MARK, mark),
});
