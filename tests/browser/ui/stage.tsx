import axe from "axe-core";
import { type ComponentChildren, render } from "preact";
import { cdp } from "vitest/browser";
import { RejoinderDb } from "../../../src/storage/db";
import { readSummaries } from "../../../src/storage/summaries";
import { Dashboard } from "../../../src/ui/dashboard/Dashboard";
import { words } from "../../../src/ui/i18n";
import { Popup } from "../../../src/ui/popup/Popup";
import dashboard from "../../../src/ui/styles/dashboard.css?inline";
import popup from "../../../src/ui/styles/popup.css?inline";
import shared from "../../../src/ui/styles/shared.css?inline";
import { type World, WorldProvider } from "../../../src/ui/world";
import { seed, type Who } from "./fixtures";
import { NOW } from "./people";

/** A page of ours in a real browser over a real database, with the world outside in the test's hand. */
export interface Stage {
  db: RejoinderDb;
  root: HTMLElement;
  opened: string[];
  copied: string[];
  /** Files handed to the worker. */
  files: Array<{ name: string; content: Blob }>;
  /** Shows the same place again, as after closing and opening. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

interface Setting {
  as: "popup" | "page";
  who?: Who[];
  place?: string;
  lang?: "en" | "es";
  world?: Partial<World>;
}

const sheets = { popup: [shared, popup], page: [shared, dashboard] };

let named = 0;

export async function open({ as, who = [], place = "#/", lang = "en", world: given = {} }: Setting): Promise<Stage> {
  const db = new RejoinderDb(`stage-${Date.now()}-${named++}`);
  await seed(db, ...who);
  const opened: string[] = [];
  const copied: string[] = [];
  const files: Stage["files"] = [];
  const world: World = {
    db,
    now: () => NOW,
    uiLanguage: lang === "es" ? "es-419" : "en-US",
    here: async () => null,
    requestSite: async () => true,
    dropSite: async () => true,
    hasSite: async () => false,
    otherSites: async () => [],
    shortcuts: async () => [],
    structure: async () => null,
    lookAgain: async () => {},
    refresh: async () => false,
    open: (to) => opened.push(to),
    copy: async (text) => void copied.push(text),
    fill: async () => "no-box",
    hasModel: async () => false,
    askModel: async () => null,
    save: (name, content) => void files.push({ name, content }),
    space: async () => ({ used: 1_500_000, quota: 2_000_000_000, kept: true, passing: false }),
    keep: async () => true,
    recall: async () => null,
    remember: async () => {},
    ...given,
  };
  const style = document.createElement("style");
  style.textContent = sheets[as].join("\n");
  document.head.append(style);
  document.documentElement.lang = lang;
  document.title = "Rejoinder";
  const root = document.createElement("div");
  root.id = "app";
  document.body.append(root);

  const show = async () => {
    history.replaceState(null, "", place);
    const initial = await readSummaries(db);
    const within: ComponentChildren = as === "popup" ? <Popup initial={initial} /> : <Dashboard initial={initial} language="auto" />;
    render(
      <WorldProvider world={world} words={words(lang, world.uiLanguage)}>
        {within}
      </WorldProvider>,
      root,
    );
  };
  await show();
  return {
    db,
    root,
    opened,
    copied,
    files,
    async reopen() {
      render(null, root);
      await show();
    },
    async close() {
      render(null, root);
      root.remove();
      style.remove();
      await db.delete();
    },
  };
}

/** Asks again until it is there. */
export async function until<T>(what: string, ask: () => T | null | undefined | false): Promise<T> {
  const end = performance.now() + 8000;
  while (performance.now() < end) {
    const answer = ask();
    if (answer) return answer;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`${what}: not seen`);
}

export const find = (css: string): Promise<HTMLElement> => until(css, () => document.querySelector<HTMLElement>(css));

export const byId = (id: string): Promise<HTMLElement> => find(`[data-testid="${id}"]`);

/** The button, link or radio that a person would call so. */
export const called = (name: string): Promise<HTMLElement> =>
  until(`"${name}"`, () =>
    [...document.querySelectorAll<HTMLElement>("button, a, label, summary")].find((one) => one.textContent?.trim() === name),
  );

/** Waits until these words can be read on the page. */
export const reads = (words: string | RegExp): Promise<boolean> =>
  until(String(words), () => {
    // biome-ignore lint/performance/useDomNodeTextContent: what a person can read is what is rendered; hidden text does not count.
    const text = document.querySelector<HTMLElement>("#app")?.innerText ?? "";
    return typeof words === "string" ? text.includes(words) : words.test(text);
  });

export async function type(field: HTMLElement, text: string): Promise<void> {
  const box = field as HTMLInputElement | HTMLTextAreaElement;
  box.focus();
  box.value = text;
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

interface Emulated {
  dark?: boolean;
  forced?: boolean;
  still?: boolean;
}

/** Day or night, forced colours, no motion: as the system of the worker asks for. */
export async function emulate({ dark = false, forced = false, still = false }: Emulated): Promise<void> {
  await (cdp() as unknown as { send(method: string, params: object): Promise<void> }).send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
      { name: "forced-colors", value: forced ? "active" : "none" },
      { name: "prefers-reduced-motion", value: still ? "reduce" : "no-preference" },
    ],
  });
  await new Promise(requestAnimationFrame);
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
}

/** What axe finds wrong, as lines to read; contrast included. */
export async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`));
}
