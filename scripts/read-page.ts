// Reads one saved page as the extension would. Usage: read-page -- --url URL [--now ISO] FILE.html
// Or a site's own JSON answer, saved: read-page -- [--now ISO] FILE.json
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { JSDOM } from "jsdom";
import { sites } from "../src/adapters";
import type { Adapter } from "../src/adapters/kit/contract";
import { belongs, place } from "../src/adapters/kit/place";
import { readSaved } from "../src/adapters/saved";

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

/** Prints the Readings of a saved answer, one a line. */
async function answer(file: string, now: Date): Promise<number> {
  const read = await readSaved(readFileSync(file, "utf8"), { now }).catch(() => null);
  if (!read) return fail(`no site knows what is in ${file}`);
  for (const reading of read.readings) process.stdout.write(`${JSON.stringify(reading)}\n`);
  return 0;
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
  if (file?.endsWith(".json") && files.length === 1 && options.url === undefined && existsSync(file) && !Number.isNaN(now.getTime()))
    return answer(file, now);
  if (!url || !file || files.length > 1 || Number.isNaN(now.getTime())) return fail("use: read-page -- --url URL [--now ISO] FILE.html");
  const site = sites.find((one) => belongs(url.hostname, one.domains ?? []));
  const own = site && readers[`../src/adapters/${site.id}/read.ts`];
  const general = readers[`../src/adapters/${sites.find(({ anyHost }) => anyHost)?.id}/read.ts`];
  const load = own ?? general;
  if (!load) return fail(`no reader for ${url.hostname}`);
  let document: Document;
  try {
    document = parse(file, url.href);
  } catch {
    return fail(`cannot read ${file}`);
  }
  const { read } = await load();
  const reading = read(document, { url: url.href, now });
  if (!reading && !own) return fail(`no reader for ${url.hostname}, and nothing embedded in the page that tells reviews`);
  process.stdout.write(`${JSON.stringify(reading ?? { state: "not-a-review-page" })}\n`);
  return 0;
}
