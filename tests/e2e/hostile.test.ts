import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCase } from "../support/cases";
import type { Tab } from "../support/driver";
import { until } from "../support/look";
import type { Person, Stored } from "../support/person";
import { make, openWorld, unexpected } from "../support/world";

const page = readCase("ratemyprofessors", "demo-professor");

/** Runs before anything else in the page: what a site would do that wants to know whether we are there. */
const SPY = `<script>
  const before = Object.getOwnPropertyNames(window);
  window.changes = [];
  window.heard = [];
  addEventListener("load", () => {
    new MutationObserver((records) => changes.push(...records.map((record) => record.type + " " + record.target.nodeName)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  addEventListener("message", (event) => heard.push(JSON.stringify(event.data)));
  window.additions = () => Object.getOwnPropertyNames(window).filter((name) => !before.includes(name));
</script>`;
const spied = page.html.replace("<head>", `<head>${SPY}`);

const OUR_FILES = [
  "manifest.json",
  "src/adapters/ratemyprofessors/content.js",
  "src/ui/popup/index.html",
  "icons/16.png",
  "service-worker-loader.js",
];

describe("a worker on a site that wants to know about Rejoinder, or to speak for it", () => {
  let person: Person;
  let ours: Tab;
  let tab: Tab;
  let kept: Stored;
  /** What the page finds in itself while we are not allowed there yet. */
  let alone: string[];

  beforeAll(async () => {
    person = await openWorld({ make, more: (url) => (url.href === page.url ? { body: spied } : null) });
    tab = await person.driver.open(page.url);
    alone = await tab.evaluate<string[]>("return additions()");
    ours = await person.switchOn("ratemyprofessors");
    await person.claim(tab);
    await person.keeps(ours, 5);
    await until("the summary made of it", async () => (await person.stored(ours)).summaries);
    kept = await until("nothing more to be written", async () => {
      const before = await person.stored(ours);
      await new Promise((done) => setTimeout(done, 700));
      const after = await person.stored(ours);
      return JSON.stringify(after) === JSON.stringify(before) ? after : null;
    });
  });
  afterAll(() => person?.driver.close());

  it("has a page that finds none of our files: not by fetch, picture, script or style sheet", async () => {
    const tried = await tab.evaluate<Record<string, string[]>>(
      `const load = (tag, key, url) => new Promise((done) => {
        const element = document.createElement(tag);
        if (tag === "link") element.rel = "stylesheet";
        element.onload = () => done("LOADED");
        element.onerror = () => done("refused");
        element[key] = url;
        document.head.append(element);
      }).then((answer) => answer);
      const tried = {};
      for (const url of urls) tried[url] = await Promise.all([
        fetch(url).then(() => "LOADED", () => "refused"),
        load("img", "src", url), load("script", "src", url), load("link", "href", url),
      ]);
      return tried;`,
      { urls: OUR_FILES.map((file) => person.driver.page(file)) },
    );
    for (const [url, answers] of Object.entries(tried)) expect(answers, url).toEqual(Array(4).fill("refused"));
    expect(Object.keys(tried)).toHaveLength(OUR_FILES.length);
  });

  it("has a page that sees nothing of us while it is read: no element, no attribute, no new name, no message", async () => {
    await tab.focus();
    const seen = await person.lastSeen(ours);
    await tab.reload();
    await until("a later look", async () => (await person.lastSeen(ours)) > seen, 20_000);
    const traces = await tab.evaluate<{ changes: string[]; heard: string[]; additions: string[]; files: string[] }>(
      `return { changes, heard, additions: additions(), files: performance.getEntriesByType("resource").map((entry) => entry.name).filter((name) => /extension:/.test(name)) }`,
    );
    expect(traces.changes).toEqual([]);
    expect(traces.heard).toEqual([]);
    expect(traces.files).toEqual([]);
    expect(traces.additions).toEqual(alone);
  });

  it("has a page that mimics our messages: nothing is changed, nothing answers", async () => {
    const answered = await tab.evaluate<string[]>(
      `const forged = { name: "collect", body: { site: "ratemyprofessors", reading: { site: "ratemyprofessors", pageKind: "professor", state: "read",
        road: "cards", subject: { id: "7731046", name: "x" }, stated: { average: 1, decimals: 1, total: 9, distribution: null, notCounted: null },
        view: { start: 0, sort: null, filtered: false }, seen: 1, reviews: [{ id: "forged", author: { id: null, name: null }, rating: 1,
        postedOn: null, text: "forged", reply: null, previous: [], details: {} }] }, alreadySent: 0 } };
      const answers = [];
      window.postMessage(forged, "*");
      for (const type of ["rejoinder", "message", "collect"]) dispatchEvent(new CustomEvent(type, { detail: forged }));
      for (const api of [globalThis.chrome, globalThis.browser]) {
        const runtime = api?.runtime;
        if (!runtime?.sendMessage) continue;
        await Promise.resolve().then(() => runtime.sendMessage(id, forged)).then((answer) => answers.push(JSON.stringify(answer)), () => {});
      }
      await new Promise((done) => setTimeout(done, 500));
      return answers;`,
      { id: new URL(person.driver.page("")).host },
    );
    expect(answered.filter((answer) => answer !== undefined && answer !== null)).toEqual([]);
    expect(await person.stored(ours)).toEqual(kept);
  });

  it("is safe from junk, even from inside: unknown and malformed messages are refused, and nothing is stored", async () => {
    const junk: [string, unknown][] = [
      ["", {}],
      ["collect", null],
      ["collect", { site: "ratemyprofessors", reading: { reviews: "all" } }],
      ["collect", { site: "nowhere", reading: {} }],
      ["visit", { site: "ratemyprofessors", id: "7731046" }],
      ["deleteAll", {}],
      ["__proto__", {}],
      ["toString", {}],
      ["boot", { extra: true }],
    ];
    for (const [name, body] of junk) {
      const answer = await person.say<{ ok: boolean; error?: string }>(ours, name, body);
      expect(answer, name).toMatchObject({ ok: false });
      expect(["refused", "malformed"], name).toContain(answer.error);
    }
    expect(await person.stored(ours)).toEqual(kept);
  });

  it("caused no request of ours and no error by all that", async () => {
    expect(unexpected(person, [page.url])).toEqual([]);
    expect(await person.driver.errors()).toEqual([]);
  });
});
