// Reads one saved page as the extension would. Usage: read-page -- --url URL [--now ISO] FILE.html
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { JSDOM } from "jsdom";
import { sites } from "../src/adapters";
import type { Adapter } from "../src/adapters/kit/contract";
import { belongs, place } from "../src/adapters/kit/place";

const readers = import.meta.glob<Adapter>("../src/adapters/*/read.ts");

/** Says in one line why nothing was read. */
function fail(why: string): 2 {
  process.stderr.write(`read-page: ${why}\n`);
  return 2;
}

/** The page as a browser would build it: scripts count as enabled (so `noscript` is text) but none of the page's own is run. */
function parse(file: string, url: string): Document {
  const bytes = readFileSync(file);
  let html: string | Buffer = bytes;
  try {
    html = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the page's own declaration decides, as in a browser.
  }
  return new JSDOM(html, { url, runScripts: "outside-only" }).window.document;
}

/** Prints the Reading of one saved page as one line of JSON. Returns the exit code. */
export async function main(args: string[]): Promise<number> {
  let options: { url?: string; now?: string };
  let files: string[];
  try {
    const parsed = parseArgs({ args, options: { url: { type: "string" }, now: { type: "string" } }, allowPositionals: true });
    options = parsed.values;
    files = parsed.positionals;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const [file] = files;
  const url = place(options.url ?? "");
  const now = options.now === undefined ? new Date() : new Date(options.now);
  if (!url || !file || files.length > 1 || Number.isNaN(now.getTime())) return fail("use: read-page -- --url URL [--now ISO] FILE.html");
  const site = sites.find((one) => belongs(url.hostname, one.domains ?? []));
  const load = site && readers[`../src/adapters/${site.id}/read.ts`];
  if (!load) return fail(`no reader for ${url.hostname}`);
  let document: Document;
  try {
    document = parse(file, url.href);
  } catch {
    return fail(`cannot read ${file}`);
  }
  const { read } = await load();
  process.stdout.write(`${JSON.stringify(read(document, { url: url.href, now }) ?? { state: "not-a-review-page" })}\n`);
  return 0;
}
