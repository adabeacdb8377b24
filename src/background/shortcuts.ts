import { browser } from "../platform/browser";
import { openDashboard } from "../platform/tabs";

/** What can be begun from anywhere: by its keys, or from the menu of our button. Names stand in the manifest and in `_locales`. */
const PLACES: Readonly<Record<string, string>> = { rating: "#/rating", review: "#/entry" };

const go = (name: string): void => {
  const place = PLACES[name];
  if (place) void openDashboard(place).catch(() => undefined);
};

/** Listens to keys and menu. Phones have neither. */
export function listenToShortcuts(): void {
  browser.commands?.onCommand.addListener(go);
  browser.contextMenus?.onClicked.addListener(({ menuItemId }) => go(String(menuItemId)));
}

/** Puts the entries into the menu of our button; the browser keeps them until the next install or update. */
export async function makeMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  for (const name of Object.keys(PLACES)) {
    browser.contextMenus.create({ id: name, title: browser.i18n.getMessage(name), contexts: ["action"] });
  }
}
