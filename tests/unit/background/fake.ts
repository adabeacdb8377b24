import { vi } from "vitest";

/** An event of the browser. */
function event<A extends unknown[]>() {
  const listeners: Array<(...args: A) => unknown> = [];
  return {
    addListener: (listener: (...args: A) => unknown) => void listeners.push(listener),
    fire: (...args: A) => listeners.map((one) => one(...args)),
    listeners,
  };
}

interface Script {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches?: string[];
}

/** A browser as far as the background uses it: permissions, registered scripts, tabs. */
export const fake = {
  granted: new Set<string>(),
  registered: [] as Script[],
  open: [] as Array<{ id: number; url: string }>,
  injected: [] as Array<{ tabId: number; file: string }>,
  created: [] as string[],
  runtime: {
    id: "us",
    getURL: (path: string) => `chrome-extension://us/${path}`,
    onMessage: event<[unknown, unknown, (answer: unknown) => void]>(),
    onInstalled: event<[{ reason: string }]>(),
    onStartup: event<[]>(),
  },
  commands: { onCommand: event<[string]>() },
  menu: [] as Array<{ id: string; title: string; contexts: string[] }>,
  contextMenus: {
    onClicked: event<[{ menuItemId: string | number }]>(),
    removeAll: async () => void fake.menu.splice(0),
    create: (entry: { id: string; title: string; contexts: string[] }) => void fake.menu.push(entry),
  },
  i18n: { getMessage: (name: string) => `message ${name}` },
  permissions: {
    onAdded: event<[{ origins: string[] }]>(),
    onRemoved: event<[{ origins: string[] }]>(),
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => fake.granted.has(origin)),
    getAll: async () => ({ origins: [...fake.granted], permissions: ["storage"] }),
  },
  scripting: {
    getRegisteredContentScripts: async () => structuredClone(fake.registered),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      fake.registered = fake.registered.filter(({ id }) => !ids.includes(id));
    },
    registerContentScripts: async (scripts: Script[]) => {
      const twice = scripts.find(({ id }) => fake.registered.some((one) => one.id === id));
      if (twice) throw new Error(`Duplicate script ID '${twice.id}'`);
      fake.registered.push(...scripts);
    },
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      if (target.tabId < 0) throw new Error("Cannot access contents of the page");
      fake.injected.push({ tabId: target.tabId, file: files[0] ?? "" });
    },
  },
  tabs: {
    query: async ({ url }: { url: string[] }) => fake.open.filter((tab) => url.some((pattern) => tab.url.startsWith(pattern.slice(0, -1)))),
    create: async ({ url }: { url: string }) => void fake.created.push(url),
  },
};

/** Forgets everything but the listeners, as between two tests. */
export function forget(): void {
  fake.granted.clear();
  fake.registered = [];
  fake.open = [];
  fake.injected = [];
  fake.created = [];
  fake.menu = [];
  vi.restoreAllMocks();
}
