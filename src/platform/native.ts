import type { Browser } from "./browser";

/**
 * The browser's own API, for what content scripts share with the rest: messages. Every browser we run in gives it as `chrome` and answers
 * with promises, so a script in somebody's page need not carry the polyfill; and a page cannot put an element in its place, as it can where
 * the name is not taken (`<form id="browser">`).
 */
export const native = (globalThis as unknown as { chrome: Browser }).chrome;
