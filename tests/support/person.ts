import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Driver, Tab } from "./driver";
import { attribute, see, testId, texts, until } from "./look";

export const POPUP = "src/ui/popup/index.html";
export const FULL_PAGE = "src/ui/dashboard/index.html";

/** The fields of a kept review that tests look at. */
export interface ReviewSeen {
  rating: number;
  postedOn: string | null;
  lastSeen: string;
  text: string;
  details: Record<string, unknown>;
}

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

  /** Switches a site on in the full page with a real click; the browser's question is answered yes. Gives that page. */
  async switchOn(site: string): Promise<Tab> {
    const tab = await this.fullPage("#/sites");
    await this.driver.willAllow(hostOf(site));
    const button = testId(`site-switch-${site}`);
    await until(`the switch of ${site}`, async () => (await attribute(tab, button, "aria-checked")) === "false");
    await tab.click(button);
    await until(`${site} switched on`, async () => (await attribute(tab, button, "aria-checked")) === "true");
    return tab;
  }

  /** Claims the page of this tab from the popup, at a workplace with the names one is called, and goes back to it. */
  async claim(page: Tab, names?: string): Promise<void> {
    const popup = await this.popup(page);
    await see(popup, `${testId("this-page")} button`);
    await popup.click(`${testId("this-page")} button`);
    if (names) await popup.type(testId("alias-input"), names);
    await popup.click(testId("claim-submit"));
    // The form goes away when the claim is kept.
    await until("the claim", async () => (await texts(popup, testId("claim-form"))).length === 0);
    await popup.close();
    await page.focus();
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

  /** Waits until exactly this many reviews are kept. */
  async keeps(ours: Tab, count: number): Promise<void> {
    const now = async () => (await this.stored(ours)).reviews;
    await until(`${count} kept reviews`, async () => (await now()) === count, 20_000).catch(async (error: Error) => {
      throw new Error(`${error.message}; there are ${await now()}`);
    });
  }

  /** When any review was seen last; empty when there is none. */
  async lastSeen(ours: Tab): Promise<string> {
    const reviews = await this.rows<ReviewSeen>(ours, "reviews");
    return (
      reviews
        .map(({ lastSeen }) => lastSeen)
        .toSorted()
        .at(-1) ?? ""
    );
  }

  /** The place of the subject claimed last, in the full page. */
  async subjectPlace(ours: Tab): Promise<string> {
    const subjects = await this.rows<{ key: string; claimedAt: string }>(ours, "subjects");
    const last = subjects.toSorted((a, b) => a.claimedAt.localeCompare(b.claimedAt)).at(-1);
    if (!last) throw new Error("nothing is claimed");
    return `#/subject/${encodeURIComponent(last.key)}`;
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
