/** The only import of the browser API: promises, one name in both browsers, one seam for tests. */
import browser from "webextension-polyfill";

export { browser };
