export type BrowserKind = "chromium" | "edge" | "chrome" | "firefox";
/** Path of an installed browser of this kind, or null. `REJOINDER_CHROMIUM` and `REJOINDER_FIREFOX` come first. */
export function findBrowser(kind: BrowserKind): string | null;
