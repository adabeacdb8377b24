import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesOf, shipped } from "../support/shipped";
import exceptions from "./exceptions.json" with { type: "json" };

/** Ways out of the device and ways in for code, as they would stand in minified code. */
const WORDS: Record<string, RegExp> = {
  fetch: /\bfetch\b\s*[(=.]|\[["'`]fetch["'`]\]/g,
  XMLHttpRequest: /\bXMLHttpRequest\b/g,
  WebSocket: /\bWebSocket(?:Stream)?\b/g,
  EventSource: /\bEventSource\b/g,
  WebTransport: /\bWebTransport\b/g,
  sendBeacon: /\bsendBeacon\b/g,
  RTCPeerConnection: /\bRTC(?:PeerConnection|DataChannel)\b/g,
  importScripts: /\bimportScripts\b/g,
  Worker: /\bnew\s+(?:Shared)?Worker\b/g,
  Image: /\bnew\s+Image\b/g,
  Function: /\bnew\s+Function\b|\bFunction\(["'`]/g,
  eval: /(?<![\w$.])eval\s*\(/g,
  innerHTML: /\b(?:innerHTML|outerHTML|srcdoc)\b/g,
  insertAdjacentHTML: /\binsertAdjacentHTML\b|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b/g,
  "document.write": /\bdocument\.write(?:ln)?\b/g,
  address: /https?:\/\/[^\s"'`)]+/g,
};

/** What is written down with a fact as its source is data; so are the sites' own patterns, the only ones a content script may hold, with the place for an id. */
const data = [
  "src/core/requests/laws.json",
  "src/core/import/downloads.json",
  ...readdirSync("src/adapters").flatMap((site) => ["rules.json", "site.json"].map((name) => join("src/adapters", site, name))),
]
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, "utf8"));
const isData = (kind: string, text: string): boolean =>
  /^http:\/\/www\.w3\.org\/|^https:\/\/[a-z.]+\/\*$/.test(text) ||
  ((kind !== "content script" || text.includes("{id}")) && data.some((facts) => facts.includes(text)));

/** Every hit of every word in a build's scripts and pages, counted. */
function hits(browser: "chrome" | "firefox"): Record<string, number> {
  const counts: Record<string, number> = {};
  const files = [...filesOf(shipped(browser))].filter(([name]) => /\.(js|html|css)$/.test(name));
  expect(files.length).toBeGreaterThan(5);
  for (const [name, bytes] of files) {
    const kind = name.startsWith("src/adapters/") ? "content script" : "our pages";
    for (const [word, pattern] of Object.entries(WORDS)) {
      const found = (String(bytes).match(pattern) ?? []).filter((text) => !isData(kind, text));
      for (const text of found) {
        const key = `${kind}: ${word === "address" ? text : word}`;
        counts[key] = (counts[key] ?? 0) + 1;
      }
    }
  }
  return counts;
}

describe.each(["chrome", "firefox"] as const)("the %s build as it is shipped", (browser) => {
  it("has no way to send a worker's data anywhere, and none to run code from elsewhere, but what is listed with its reason", () => {
    const allowed: Record<string, number> = {};
    for (const { words } of exceptions)
      for (const [word, count] of Object.entries(words)) allowed[word] = (allowed[word] ?? 0) + Number(count);
    expect(hits(browser)).toEqual(allowed);
  });
});

describe("the list of exceptions", () => {
  it.each(exceptions)("$file is still byte for byte the file that was looked at", ({ file, sha256, reason }) => {
    expect(createHash("sha256").update(readFileSync(file)).digest("hex")).toBe(sha256);
    expect(reason.length).toBeGreaterThan(20);
  });

  it.each(Object.entries(WORDS))("would be needed for %s", (word, pattern) => {
    const samples: Record<string, string> = {
      fetch: "a=fetch('/x')",
      XMLHttpRequest: "new XMLHttpRequest",
      WebSocket: "new WebSocket(u)",
      EventSource: "new EventSource(u)",
      WebTransport: "new WebTransport(u)",
      sendBeacon: "navigator.sendBeacon(u)",
      RTCPeerConnection: "new RTCPeerConnection",
      importScripts: "importScripts(u)",
      Worker: "new Worker(u)",
      Image: "new Image",
      Function: "new Function('a')",
      eval: ";eval(a)",
      innerHTML: "a.innerHTML=b",
      insertAdjacentHTML: "a.insertAdjacentHTML(b,c)",
      "document.write": "document.write(a)",
      address: "'https://example.org/x'",
    };
    expect(samples[word]?.match(pattern)).toHaveLength(1);
  });
});
