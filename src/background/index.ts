import { browser } from "../platform/browser";

const scripts = import.meta.glob<string>("../adapters/*/content.ts", { query: "?iife", import: "default", eager: true });
browser.runtime.onInstalled.addListener(() => console.info(scripts));
