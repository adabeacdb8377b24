// Turns a page that you saved into a case with invented people. Usage: save-page -- --site ID --case NAME --url URL [--now ISO] FILE.html
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { JSDOM } from "jsdom";
import { isMonth } from "./scrub/dates";
import { Scrub, staysHost } from "./scrub/page";
import { Invented, wordsIn } from "./scrub/words";

/** Days are moved by so much: enough that no day is a real one, the same for all, so that their order stays. */
const DAYS = 97;

/** What may not be in a case: mail and network addresses, and keys. */
const LEAKS: Array<[RegExp, string]> = [
  [/[\w.+-]+@[\w-]+\.[a-z]{2,}/gi, "a mail address"],
  [/(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g, "a network address"],
  [/(?:csrf|token|session|api_?key)["'\w-]*["']?\s*[:=]\s*["'][^"']{12,}/gi, "a key"],
  [/(?<!\d)\(?\d{3}\)?[ -]\d{3}-\d{4}(?!\d)/g, "a phone number"],
];

interface Cleaned {
  html: string;
  url: string;
  /** Why this must not be kept, one line each; empty when it may. */
  doubts: string[];
}

const sourceOf = (site: string): string => {
  const folder = join("src/adapters", site);
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return files
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
};

/** Values of embedded data, without its keys and the names of its records. */
const valuesIn = (script: string): string =>
  script
    .replace(/&quot;/g, '"')
    .replace(/"(?:__ref|__id|__typename|@type|@context)"\s*:\s*"[^"]*"|"__refs"\s*:\s*\[[^\]]*\]|"(?:[^"\\]|\\.)*"\s*:/g, "");

/** Words that the cleaned page still shows, says in a label, or holds as data. */
function wordsLeft(document: Document, own: string): Set<string> {
  const said = [...document.querySelectorAll("*")].flatMap((element) => [
    ...["alt", "title", "aria-label", "content", "value"].map((name) => element.getAttribute(name) ?? ""),
    element.getAttribute("href") ?? "",
    ...[...element.childNodes]
      .filter((node) => node.nodeType === 3)
      .map(({ nodeValue }) => (element.localName === "script" ? valuesIn(nodeValue ?? "") : (nodeValue ?? ""))),
  ]);
  const words = said
    .join(" ")
    .replace(/(?:https?:)?\/\/([^/?#\s"]*)/g, (all, host: string) => (staysHost(host, own) ? "" : all))
    .replace(/(?:<|\\u003c)\/?[a-z]+/gi, "")
    .toLowerCase();
  return new Set(words.match(/[\p{L}\p{M}]{3,}|[\w-]{8,}/gu) ?? []);
}

/** A saved page with invented people in it, and what speaks against keeping it. */
export function cleaned(html: string, url: string, site: string): Cleaned {
  const { document } = new JSDOM(html, { url }).window;
  const { hostname } = new URL(url);
  const invented = new Invented(wordsIn(sourceOf(site)));
  const scrub = new Scrub(invented, DAYS, hostname);
  scrub.page(document);
  const result = `<!DOCTYPE html>\n${document.documentElement.outerHTML}\n`;
  const address = scrub.address(url);
  const left = wordsLeft(document, hostname);
  // A day that was moved brings a month of its own.
  const survivors = [...invented.replaced].filter((word) => !invented.isKept(word) && !isMonth(word) && left.has(word));
  const doubts = LEAKS.filter(([pattern]) => result.match(pattern)?.some((found) => html.includes(found))).map(
    ([, what]) => `it still holds ${what}`,
  );
  if (survivors.length > 0)
    doubts.push(`${survivors.length} words or ids of the first page are still in it: ${survivors.slice(0, 5).join(", ")}`);
  return { html: result, url: address, doubts };
}

/** Says in one line why nothing was saved. */
function fail(why: string): 2 {
  process.stderr.write(`save-page: ${why}\n`);
  return 2;
}

/** Writes `pages/<case>/page.html` and `case.json`. Exit code 1: refused, since something looks unscrubbed; 2: wrong use. Then nothing is written. */
export function main(args: string[], root = "."): number {
  const options = { site: { type: "string" }, case: { type: "string" }, url: { type: "string" }, now: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [file] = positionals;
  const { site, case: name, url, now = `${new Date().toISOString().slice(0, 10)}T12:00:00Z` } = values;
  if (!site || !name || !url || !file) return fail("use: save-page -- --site ID --case NAME --url URL [--now ISO] FILE.html");
  if (!existsSync(join(root, "src/adapters", site, "site.json"))) return fail(`no site "${site}"; npm run new-site makes one`);
  const folder = join(root, "src/adapters", site, "pages", name);
  if (!/^[a-z0-9-]+$/.test(name) || existsSync(folder)) return fail(`"${name}" is no name for a new case`);
  const { html, url: address, doubts } = cleaned(readFileSync(file, "utf8"), url, site);
  if (doubts.length > 0) {
    process.stderr.write(`save-page: refused, nothing was written.\n${doubts.map((doubt) => `  ${doubt}\n`).join("")}`);
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "page.html"), html);
  writeFileSync(
    join(folder, "case.json"),
    `${JSON.stringify({ url: address, now, note: "TELL what could go wrong on this page" }, null, 2)}\n`,
  );
  process.stdout.write(
    `${folder}/page.html and case.json are written.\nNow look at the page: no name, no word and no picture of a real person may be in it. Say in case.json what could go wrong on it.\nThen write expected.json by reading the page yourself (docs/reading.md), not by copying what the reader says.\n`,
  );
  return 0;
}
