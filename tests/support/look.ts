import type { Tab } from "./driver";

export const testId = (id: string): string => `[data-testid="${id}"]`;

/** Asks again until the answer is there (not undefined, null, false or ""), at most this many milliseconds. */
export async function until<T>(what: string, ask: () => Promise<T>, ms = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((done) => setTimeout(done, 50));
  } while (Date.now() < end);
  throw new Error(`${what}: not seen within ${ms / 1000} s${last instanceof Error ? ` (${last.message})` : ""}`);
}

/** The words a person sees in every match, in order; an empty list when nothing matches. */
export const texts = (tab: Tab, css: string): Promise<string[]> =>
  tab.evaluate<string[]>(`return [...document.querySelectorAll(css)].map((element) => element.innerText.trim())`, { css });

/** The words in the first match that fits, once there is one. */
export const see = (tab: Tab, css: string, fits: RegExp = /\S/, ms?: number): Promise<string> =>
  until(`${css} with ${fits}`, async () => (await texts(tab, css)).find((text) => fits.test(text)), ms);

/** Waits until something matches, words or not (a picture, a box). */
export const present = (tab: Tab, css: string, ms?: number): Promise<number> =>
  until(css, () => tab.evaluate<number>(`return document.querySelectorAll(css).length`, { css }), ms);

/** An attribute of the first match. */
export const attribute = (tab: Tab, css: string, name: string): Promise<string | null> =>
  tab.evaluate<string | null>(`return document.querySelector(css)?.getAttribute(name) ?? null`, { css, name });

/** Clicks the button with exactly these words. */
export async function clickNamed(tab: Tab, words: string): Promise<void> {
  const marked = await until(`a button named ${words}`, () =>
    tab.evaluate<boolean>(
      `const button = [...document.querySelectorAll("button")].find((one) => one.innerText.trim() === words);
       button?.setAttribute("data-e2e", words);
       return button !== undefined;`,
      { words },
    ),
  );
  if (marked) await tab.click(`[data-e2e="${words}"]`);
}
