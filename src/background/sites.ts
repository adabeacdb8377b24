import { sites } from "../adapters/index";
import type { SiteInfo } from "../core/schema/site";
import { browser, type Scripting } from "../platform/browser";
import { grantedHosts, grantedSites } from "../platform/permissions";
import { scripts } from "./scripts";

/** A site that is switched on, with the file that reads its pages. */
interface Active {
  site: SiteInfo;
  file: string;
}

const named = sites.flatMap(({ hosts }) => hosts);

/** The sites that are switched on: those we know by name, and all other hosts the worker gave us as one. */
async function active(): Promise<Active[]> {
  const [granted, hosts] = await Promise.all([grantedSites(sites), grantedHosts()]);
  const others = hosts.filter((host) => host.startsWith("https://") && !named.includes(host)).sort();
  const unnamed = others.length > 0 ? sites.filter(({ anyHost }) => anyHost).map((site) => ({ ...site, hosts: others })) : [];
  return [...granted, ...unnamed].flatMap((site) => {
    const file = scripts.get(site.reader ?? site.id);
    return file ? [{ site, file }] : [];
  });
}

const registration = ({ site, file }: Active): Scripting.RegisteredContentScript => ({
  id: site.id,
  matches: [...site.hosts],
  // Whoever gives us every page in the browser's own settings still has one reader a page.
  ...(site.anyHost ? { excludeMatches: named } : {}),
  js: [file],
  runAt: "document_idle",
  allFrames: false,
  persistAcrossSessions: true,
});

/** Firefox gives files back as full addresses. */
const isCurrent = (known: Scripting.RegisteredContentScript, { site, file }: Active): boolean =>
  known.id === site.id && known.js?.length === 1 && (known.js[0] ?? "").endsWith(file) && known.matches?.join() === site.hosts.join();

async function register(): Promise<void> {
  const [wanted, known] = await Promise.all([active(), browser.scripting.getRegisteredContentScripts()]);
  const old = known.filter((one) => !wanted.some((site) => isCurrent(one, site))).map(({ id }) => id);
  const missing = wanted.filter((site) => !known.some((one) => isCurrent(one, site)));
  if (old.length > 0) await browser.scripting.unregisterContentScripts({ ids: old });
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(registration));
}

/** Tabs that were open before get the script once, since a registration reaches only pages that load after it. */
async function inject({ site, file }: Active): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...site.hosts], discarded: false });
  const reached = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: [file] })],
  );
  // A tab that shows an error page or closes meanwhile takes no script; the others do.
  await Promise.allSettled(reached);
}

let last: Promise<void> = Promise.resolve();

/** One after the other: several events may come at once, and registering an id twice is an error. */
function inTurn(work: () => Promise<void>): Promise<void> {
  last = last.then(work, work);
  return last;
}

/** Brings the registered scripts in line with the permissions we hold. Doing it again changes nothing. */
export const syncSites = (): Promise<void> => inTurn(register);

/** After an update, or when sites were switched on: registers, and gives the new script to tabs that are open. */
export const startSites = (origins?: readonly string[]): Promise<void> =>
  inTurn(async () => {
    await register();
    const started = (await active()).map(({ site, file }) => ({
      file,
      site: { ...site, hosts: site.hosts.filter((host) => !origins || origins.includes(host)) },
    }));
    await Promise.all(started.filter(({ site }) => site.hosts.length > 0).map(inject));
  });
