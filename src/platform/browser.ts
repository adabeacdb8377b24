/** The browser's API for the background and our pages: promises, one name in every browser, one seam for tests. */
import browser, { type Browser, type Runtime, type Scripting } from "webextension-polyfill";

export type { Browser, Runtime, Scripting };
export { browser };
