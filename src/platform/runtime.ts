import { browser } from "./browser";

/** False once the extension was updated or removed under a page's feet: this copy can reach nobody any more. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Who we are, as the browser stamps it on messages: our id, and the address all our pages start with. */
export const whoWeAre = (): { id: string; origin: string } => ({ id: browser.runtime.id, origin: browser.runtime.getURL("") });
