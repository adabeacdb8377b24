/** The only import of the browser API: promises, one name in both browsers, one seam for tests. */
import browser, { type Runtime, type Scripting } from "webextension-polyfill";

export { browser, type Runtime, type Scripting };
