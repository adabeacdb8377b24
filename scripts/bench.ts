import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { build as bundle } from "vite";
import type { Kept } from "../tests/bench/keeping";
import { type Compared, median } from "../tests/bench/timing";
import { casesOf } from "../tests/support/cases";
import { idOf, openChromium } from "../tests/support/chromium";
import { until } from "../tests/support/look";
import { openNet } from "../tests/support/net";
import { POPUP } from "../tests/support/person";
import { benchGrowing, growingPages } from "./bench-growing";
import { importing, linesOf } from "./bench-import";
import { benchSite, sitePages } from "./bench-sites";
import { build } from "./build";
import { contentScripts, firstLoadSize, LIMITS } from "./size";

const RUNS = 20;
const SITE = "https://www.yelp.com";
const PLACE = `${SITE}/biz/a-place`;
/** Exact clocks need a page that shares its process with nobody; a page at rest runs no script of its own. */
const ALONE = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
};
/** The floor of the popup: a page of the extension that is nothing but a sentence. */
const BLANK = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rejoinder</title></head><body><h1 data-testid="status">A normal week.</h1></body></html>`;
/** Notes when the status sentence has been painted: a frame was drawn after it came. */
const NOTE_PAINT = `{
  const note = (_changes, observer) => {
    if (!document.querySelector('[data-testid="status"]')?.textContent) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => { globalThis.painted = performance.now(); };
      after.port2.postMessage(0);
    });
  };
  new MutationObserver(note).observe(document, { childList: true, subtree: true, characterData: true });
}`;

interface Line {
  name: string;
  value: number;
  unit: string;
  baseline: number | null;
  ratio: number | null;
  goal: string;
  note?: string;
}

const short = (value: number): number => Number(value.toPrecision(4));
const say = (line: Line): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
const sayTimes = (name: string, { value, baseline }: Compared, goal: string, note?: string): void =>
  say({
    name,
    value: short(value),
    unit: "ms",
    baseline: short(baseline),
    ratio: short(value / baseline),
    goal,
    ...(note ? { note } : {}),
  });

/** The largest real Yelp page beside the repository, else the largest invented one. */
function largestPage(): { html: string; note: string } {
  const folder = "../shared/pages/yelp";
  if (existsSync(folder)) {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith(".html"))
      .map((name) => join(folder, name));
    const [largest] = files.toSorted((a, b) => statSync(b).size - statSync(a).size);
    if (largest) return { html: readFileSync(largest, "utf8"), note: `largest real page, ${statSync(largest).size} bytes` };
  }
  const [largest] = [...casesOf("yelp").values()].toSorted((a, b) => b.html.length - a.html.length);
  if (!largest) throw new Error("There is no Yelp page to read");
  return { html: largest.html, note: `largest INVENTED page (../shared/pages is absent), ${largest.html.length} bytes` };
}

/** The code under test for a page, as one script. */
async function inPage(): Promise<string> {
  const made = await bundle({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: true,
      target: "es2023",
      lib: { entry: "tests/bench/inPage.ts", formats: ["iife"], name: "benchBundle" },
    },
  });
  const [result] = Array.isArray(made) ? made : [made];
  if (!result || !("output" in result)) throw new Error("The bench could not be bundled");
  return result.output[0].code;
}

const call = <T>(page: Page, expression: string): Promise<T> => page.evaluate<T>(`bench.${expression}`);

/** Runs the shipped content script in a page with a browser that answers "not claimed", and takes the time of its start, in ms. */
function startOfContentScript(page: Page, script: string): Promise<number> {
  return page.evaluate<number>(`(() => {
    const answer = (...args) => { const last = args.at(-1); if (typeof last === "function") last({ ok: true, value: { watched: false } }); };
    const event = { addListener() {}, removeListener() {} };
    globalThis.chrome = { runtime: { id: "bench", getURL: (path) => "chrome-extension://bench/" + path, sendMessage: answer, onMessage: event } };
    const start = performance.now();
    ${script}
    return performance.now() - start;
  })()`);
}

async function reading(page: Page, code: string, contentScript: string, note: string): Promise<void> {
  const open = async (): Promise<void> => {
    await page.goto(PLACE);
    await page.evaluate(code);
  };
  await open();
  const { reviews, elements, states } = await call<{ reviews: number; elements: number; states: number }>(page, "facts()");
  const facts = `${note}, ${elements} elements, ${reviews} reviews, ${states} embedded state`;
  const unclaimed = await call<Compared>(page, "unclaimed()");
  const starts: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    // Once a page load, as in life, with all that the engine has to do for a script it sees for the first time.
    await open();
    starts.push(await startOfContentScript(page, contentScript));
  }
  await open();
  sayTimes(
    "read a page with its embedded state, beside parsing the state and one walk over all elements",
    await call(page, "withState()"),
    "<= 3",
    facts,
  );
  await open();
  sayTimes("read a page without embedded state, beside one walk that reads all text", await call(page, "withoutState()"), "<= 5", facts);
  sayTimes("unclaimed page: our look at it, beside one querySelectorAll('*')", unclaimed, "< 1", facts);
  sayTimes(
    "unclaimed page: start of the content script, first time in a page, beside the same",
    { value: median(starts), baseline: unclaimed.baseline },
    "told, no goal",
  );
}

async function storing(page: Page, code: string): Promise<void> {
  await page.goto(`${SITE}/nothing`);
  await page.evaluate(code);
  const { value, baseline } = await call<Compared>(page, "merging(10000)");
  const rate = (ms: number): number => short(10_000 / (ms / 1000));
  say({
    name: "merge of 10,000 reviews, beside bare IndexedDB puts of the same rows",
    value: rate(value),
    unit: "rows/s",
    baseline: rate(baseline),
    ratio: short(baseline / value),
    goal: ">= 0.6",
  });
}

async function carrying(page: Page, code: string): Promise<void> {
  await page.goto(`${SITE}/nothing`);
  await page.evaluate(code);
  sayTimes("stored summary after one review more, 30,000 kept, beside 100 kept", await call(page, "carrying(30000)"), "<= 1.5");
}

async function keeping(page: Page, code: string): Promise<void> {
  await page.goto(`${SITE}/nothing`);
  await page.evaluate(code);
  const { exporting, restoring, longest, key, bytes } = await call<Kept>(page, "keeping(50000)");
  const file = `${Math.round(bytes / 1e6)} MB, without the making of the key`;
  sayTimes("export and encrypt 50,000 reviews, beside bare IndexedDB reads and JSON.stringify", exporting, "<= 4", file);
  sayTimes("open and restore 50,000 reviews, beside JSON.parse and bare IndexedDB puts", restoring, "<= 4", file);
  const most = Math.max(...Object.values(longest));
  say({
    name: "longest task of the page while it exports, restores and merges 50,000 reviews",
    value: short(most),
    unit: "ms",
    baseline: 100,
    ratio: short(most / 100),
    goal: "<= 1",
    note: JSON.stringify(longest),
  });
  say({
    name: "making a backup's key from its words (scrypt, 128 MiB)",
    value: short(key),
    unit: "ms",
    baseline: null,
    ratio: null,
    goal: "told, no goal",
  });
}

/** Time from the start of a navigation until the status sentence is painted, in ms. */
async function painted(page: Page, url: string): Promise<number> {
  await page.goto("about:blank");
  await page.goto(url);
  return until("a painted sentence", () => page.evaluate<number | undefined>("globalThis.painted"));
}

/** Copies of the extension that hold different amounts, measured in turn, so that a busy machine is busy for all. */
async function popups(page: Page, code: string, copies: Record<"none" | "some" | "many", string>): Promise<void> {
  await page.addInitScript(NOTE_PAINT);
  for (const [copy, count] of [
    [copies.none, 0],
    [copies.some, 40],
    [copies.many, 50_000],
  ] as const) {
    await page.goto(`${copy}/blank.html`);
    await page.evaluate(code);
    await call(page, `stock(${count})`);
  }
  const took = { blank: [] as number[], none: [] as number[], some: [] as number[], many: [] as number[] };
  for (let run = -2; run < RUNS; run++) {
    const times = {
      blank: await painted(page, `${copies.some}/blank.html`),
      none: await painted(page, `${copies.none}/${POPUP}`),
      some: await painted(page, `${copies.some}/${POPUP}`),
      many: await painted(page, `${copies.many}/${POPUP}`),
    };
    if (run >= 0) for (const key of ["blank", "none", "some", "many"] as const) took[key].push(times[key]);
  }
  const [blank, none, some, many] = [took.blank, took.none, took.some, took.many].map(median) as [number, number, number, number];
  sayTimes(
    "popup: stored status sentence painted, beside a blank page of the extension",
    { value: some, baseline: blank },
    "<= 2.5",
    "40 reviews stored",
  );
  sayTimes("popup with 50,000 reviews stored, beside none", { value: many, baseline: none }, "<= 1.1");
}

function sizes(chrome: string): void {
  const line = (name: string, value: number, limit: number) =>
    say({ name, value, unit: "bytes gzip", baseline: limit, ratio: short(value / limit), goal: "<= 1" });
  for (const [site, bytes] of Object.entries(contentScripts(chrome))) line(`content script of ${site}`, bytes, LIMITS.contentScript);
  line("popup first load", firstLoadSize(chrome, POPUP), LIMITS.popup);
}

/** Measures speed in real Chromium, one JSON object a line. Every floor is measured in the same run; times are medians of 20. */
export async function main(): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), "rejoinder-bench-"));
  try {
    if (build("chrome", scratch) !== 0) return 1;
    const chrome = join(scratch, "chrome");
    sizes(chrome);
    const [none, some, many] = ["none", "some", "many"].map((name) => {
      const folder = join(realpathSync(scratch), name);
      cpSync(chrome, folder, { recursive: true });
      writeFileSync(join(folder, "blank.html"), BLANK);
      return folder;
    }) as [string, string, string];
    const { html, note } = largestPage();
    const pages = sitePages();
    const served = [...pages, ...growingPages];
    const net = await openNet([...new Set(["www.yelp.com", ...served.map(({ url }) => new URL(url).host)])], (url) => ({
      body:
        served.find((page) => page.url === url.href)?.html ??
        (url.pathname.startsWith("/biz/") ? html : "<!doctype html><title>Nothing</title>"),
      headers: ALONE,
    }));
    const driver = await openChromium({ net, build: none, beside: [some, many] });
    try {
      const code = await inPage();
      const [first, second] = [await driver.context.newPage(), await driver.context.newPage()];
      await reading(first, code, readFileSync(join(chrome, "src/adapters/yelp/content.js"), "utf8"), note);
      const open = async (url: string): Promise<void> => {
        await first.goto(url);
        await first.evaluate(code);
      };
      const bench = { open, call: <T>(expression: string): Promise<T> => call(first, expression), say: sayTimes };
      for (const page of pages) await benchSite(page, bench);
      await benchGrowing(bench);
      await storing(first, code);
      await carrying(first, code);
      await keeping(first, code);
      const at = (folder: string): string => `chrome-extension://${idOf(folder)}`;
      await popups(second, code, { none: at(none), some: at(some), many: at(many) });
    } finally {
      await driver.close();
      await net.close();
    }
    for (const line of linesOf(await importing(chrome))) say(line);
    return 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
