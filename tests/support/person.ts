import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Driver, Tab } from "./driver";
import { attribute, see, testId, until } from "./look";

export const POPUP = "src/ui/popup/index.html";
export const FULL_PAGE = "src/ui/dashboard/index.html";

/** How many rows each table of our database holds. */
export type Stored = Record<string, number>;

/** The worker at the browser: what a person does with Rejoinder, by mouse and keyboard. */
export class Person {
  constructor(readonly driver: Driver) {}

  /** Opens a place of the full page, such as `#/sites`. */
  fullPage = (place = "#/"): Promise<Tab> => this.driver.open(this.driver.page(FULL_PAGE + place));

  /** Opens the popup over a page: as a tab of its own, since a browser's own bubble takes no test input in both makes. */
  async popup(over?: Tab): Promise<Tab> {
    await over?.focus();
    return this.driver.open(this.driver.page(POPUP));
  }

  /** Switches a site on with a real click; the browser's question is answered yes. */
  async switchOn(site: string): Promise<Tab> {
    await this.driver.willAllow(hostOf(site));
    const tab = await this.fullPage("#/sites");
    const button = testId(`site-switch-${site}`);
    await until(`the switch of ${site}`, async () => (await attribute(tab, button, "aria-checked")) === "false");
    await tab.click(button);
    await until(`${site} switched on`, async () => (await attribute(tab, button, "aria-checked")) === "true");
    return tab;
  }

  /** Claims the page of this tab from the popup; at a workplace with the names one is called. Gives the popup. */
  async claim(page: Tab, names?: string): Promise<Tab> {
    const popup = await this.popup(page);
    await see(popup, `${testId("this-page")} button`);
    await popup.click(`${testId("this-page")} button`);
    if (names) await popup.type(testId("alias-input"), names);
    await popup.click(testId("claim-submit"));
    await until("the claim", async () => (await this.stored(popup)).subjects);
    return popup;
  }

  /** Counts the rows of every table, seen from one of our own pages. */
  stored(ours: Tab): Promise<Stored> {
    return ours.evaluate<Stored>(`
      const db = await new Promise((done, fail) => {
        const opening = indexedDB.open("rejoinder");
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      const names = [...db.objectStoreNames];
      const counts = {};
      const work = db.transaction(names, "readonly");
      await Promise.all(names.map((name) => new Promise((done) => {
        const counting = work.objectStore(name).count();
        counting.onsuccess = () => { counts[name] = counting.result; done(); };
      })));
      db.close();
      return counts;`);
  }

  /** Every row of one table. */
  rows<T>(ours: Tab, table: string): Promise<T[]> {
    return ours.evaluate<T[]>(
      `return await new Promise((done, fail) => {
        const opening = indexedDB.open("rejoinder");
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(table).objectStore(table).getAll();
          reading.onsuccess = () => { opening.result.close(); done(reading.result); };
        };
      });`,
      { table },
    );
  }

  /** Says a message to the background, as one of our own pages would. */
  say<T>(ours: Tab, name: string, body: unknown = {}): Promise<T> {
    return ours.evaluate<T>(`return await (globalThis.browser ?? chrome).runtime.sendMessage({ name, body });`, { name, body });
  }

  /** The id of the background's present life; asking starts it when it was ended. */
  async boot(ours: Tab): Promise<string> {
    const answer = await until("an answer of the background", () => this.say<{ ok: boolean; value?: { id: string } }>(ours, "boot"));
    if (!answer.value) throw new Error(`the background refused to say its boot id: ${JSON.stringify(answer)}`);
    return answer.value.id;
  }

  /** What is on the clipboard: pasted by keyboard into a box of an empty page. */
  async pasted(): Promise<string> {
    const { origin } = new URL(BLANK);
    const tab = await this.driver.open(BLANK);
    if ((await tab.url()) !== BLANK) throw new Error(`${origin} is not served`);
    await tab.click("textarea");
    await tab.press("Control+v");
    const text = await until("pasted text", () => tab.evaluate<string>("return document.querySelector('textarea').value"));
    await tab.close();
    return text;
  }
}

/** A page with nothing but a box to paste into; `world.ts` serves it. */
export const BLANK = "https://paste.invalid/";

/** The one host pattern of a site. */
export function hostOf(site: string): string {
  const { hosts } = JSON.parse(readFileSync(join("src/adapters", site, "site.json"), "utf8")) as { hosts: string[] };
  const [host] = hosts;
  if (!host) throw new Error(`${site} has no host`);
  return host;
}
