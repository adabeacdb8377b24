import type { Browser, Runtime, Scripting } from "webextension-polyfill";

/**
 * The only door to the browser's API: one seam for tests. Every browser we run in gives it as `chrome` and answers with promises; a page
 * cannot put an element in its place, as it can where the name is not taken (`<form id="browser">`).
 */
export const browser = (globalThis as unknown as { chrome: Browser }).chrome;

export type { Runtime, Scripting };
