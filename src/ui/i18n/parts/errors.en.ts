/** Errors of the store, by code: what happened, what is safe, what to do next. */
export const en = {
  "error.storage.full":
    "The disk of this device is full, so nothing new could be kept. What was saved before is safe. Free some space and try again.",
  "error.storage.closed": "The browser closed our storage. What was saved is safe. Close this page and open it again.",
  "error.storage.gone": "What this belongs to was deleted, so it is no longer kept. The text on the screen stays until you leave.",
  "error.storage.newer": "Rejoinder was updated while this page was open. What you saved is safe. Close this page and open it again.",
  "error.storage.copy":
    "An update wants to save a copy of your record first, and there is no room for it. Nothing was changed. Free some space and open this page again.",
  "error.storage.unreadable":
    "The browser could not read what it keeps for us. Close the browser and open it again; that mostly helps. Do not remove the extension, since that would delete it. If it stays so, bring back your last backup.",
  "error.storage.failed": "The storage could not do it this time. What was saved before is safe. Close this page and open it again.",
} as const satisfies Record<string, string>;
