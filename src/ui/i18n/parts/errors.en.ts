/** Errors of the store, by code: what happened, what is safe, what to do next. */
export const en = {
  "error.storage.full":
    "The disk of this device is full, so nothing new could be kept. What was saved before is safe. Free some space and try again.",
  "error.storage.closed": "The browser closed our storage. What was saved is safe. Close this page and open it again.",
  "error.storage.gone": "What this belongs to was deleted, so it is no longer kept. The text on the screen stays until you leave.",
  "error.storage.failed": "The storage could not do it this time. What was saved before is safe. Close this page and open it again.",
} as const satisfies Record<string, string>;
