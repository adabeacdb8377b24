import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { gzipSync } from "node:zlib";

/** Most bytes, compressed, that a site's content script and the popup's first load may have. */
export const LIMITS = { contentScript: 12_000, popup: 70_000 };

const packed = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Compressed bytes of each site's content script in a build, by site id. */
export function contentScripts(build: string): Record<string, number> {
  const adapters = join(build, "src/adapters");
  const sites = readdirSync(adapters).filter((site) => existsSync(join(adapters, site, "content.js")));
  return Object.fromEntries(sites.map((site) => [site, packed(join(adapters, site, "content.js"))]));
}

/** Every script and style sheet that a page of a build loads before it runs: what its HTML names, and what those import statically. */
export function firstLoad(build: string, page: string): string[] {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    if (!name.endsWith(".js")) return;
    const code = readFileSync(join(build, name), "utf8");
    for (const [, path] of code.matchAll(/\b(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
      visit(posix.join(dirname(name), String(path)));
  };
  const html = readFileSync(join(build, page), "utf8");
  for (const [, path] of html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)) {
    visit(String(path).startsWith("/") ? String(path).slice(1) : posix.join(dirname(page), String(path)));
  }
  return [...seen].sort();
}

/** Compressed bytes of a page's first load, its HTML included. */
export const firstLoadSize = (build: string, page: string): number =>
  [page, ...firstLoad(build, page)].reduce((sum, name) => sum + packed(join(build, name)), 0);

/** Prints what the builds weigh; exit code 1 when one is over its limit. */
export function main(): number {
  let over = false;
  const say = (name: string, bytes: number, limit: number): void => {
    over ||= bytes > limit;
    process.stdout.write(`${name.padEnd(42)} ${String(bytes).padStart(7)} of ${limit} bytes gzip${bytes > limit ? "  TOO LARGE" : ""}\n`);
  };
  for (const browser of ["chrome", "firefox"]) {
    const build = join("dist", browser);
    for (const [site, bytes] of Object.entries(contentScripts(build)))
      say(`${browser} content script ${site}`, bytes, LIMITS.contentScript);
    say(`${browser} popup first load`, firstLoadSize(build, "src/ui/popup/index.html"), LIMITS.popup);
    const all = readdirSync(build, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = all.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
    process.stdout.write(`${`${browser} everything`.padEnd(42)} ${String(bytes).padStart(7)} bytes in ${all.length} files\n`);
  }
  return over ? 1 : 0;
}
