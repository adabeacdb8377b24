import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "./net";

/** An invented page: its address, its bytes, and the day it pretends to be saved. */
export interface Case {
  site: string;
  name: string;
  url: string;
  html: string;
}

/** Every invented page of a site, by name. */
export function casesOf(site: string): Map<string, Case> {
  const folder = join("src/adapters", site, "pages");
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(names.map((name) => [name, readCase(site, name)]));
}

export function readCase(site: string, name: string): Case {
  const folder = join("src/adapters", site, "pages", name);
  const { url } = JSON.parse(readFileSync(join(folder, "case.json"), "utf8")) as { url: string };
  return { site, name, url, html: readFileSync(join(folder, "page.html"), "utf8") };
}

/** Answers these pages under their addresses (query included, fragment not), and nothing else. */
export function serve(cases: Iterable<Case>): Answer {
  const byUrl = new Map([...cases].map(({ url, html }) => [new URL(url).href, html]));
  return (url) => {
    const html = byUrl.get(url.href);
    return html === undefined ? null : { body: html };
  };
}
