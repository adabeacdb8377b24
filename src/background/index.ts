/**
 * The background: starts at an event, may be stopped at any moment, keeps nothing in memory that matters. All listeners are
 * registered here, synchronously, or the event that started us would be lost.
 */
import { siteById } from "../adapters/index";
import { hostsOf } from "../core/hosts";
import type { Answer, Body } from "../core/schema/messages";
import { answerer } from "../messaging/answer";
import { browser } from "../platform/browser";
import { onMessage, whoWeAre } from "../platform/runtime";
import { collect } from "./collect";
import { installed } from "./install";
import { refreshNow } from "./refresh";
import { retain } from "./retain";
import { listenToShortcuts } from "./shortcuts";
import { startSites, syncSites } from "./sites";
import { visit } from "./visit";

/** A new one at each start. */
const id = crypto.randomUUID();

/** Housekeeping that fails (a closing browser, a full disk) is done again at the next start. */
const quietly = (work: Promise<void>): void => void work.catch(() => undefined);

/** Where a page of this subject can stand; nowhere when we do not know its site. */
const hostsFor = (id: string, subject: string): readonly string[] => {
  const site = siteById(id);
  return site ? hostsOf(site, subject) : [];
};

async function refresh({ subject }: Body<"refresh">): Promise<Answer<"refresh">> {
  const site = siteById(subject.split(":")[0] ?? "");
  if (site) await refreshNow(subject, site);
  return {};
}

const answer = answerer(whoWeAre(), hostsFor, { visit, collect, refresh, boot: async () => ({ id }) });

onMessage(answer);
listenToShortcuts();
browser.runtime.onInstalled.addListener(({ reason }) => quietly(installed(reason)));
browser.runtime.onStartup.addListener(() => quietly(syncSites()));
browser.permissions.onAdded.addListener(({ origins }) => quietly(startSites(origins ?? [])));
browser.permissions.onRemoved.addListener(() => quietly(syncSites()));

quietly(syncSites());
quietly(retain());
