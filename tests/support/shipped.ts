import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

/** Folder of the build that would be shipped; says what to do when it is not there. */
export function shipped(browser: "chrome" | "firefox"): string {
  const folder = resolve("dist", browser);
  if (!existsSync(join(folder, "manifest.json"))) throw new Error(`dist/${browser} is not built: npm run build`);
  return folder;
}

/** Sites with a content script of their own, sorted. */
export const sitesRead = (): string[] =>
  readdirSync("src/adapters")
    .filter((site) => existsSync(join("src/adapters", site, "content.ts")))
    .sort();

/** Every file of a folder by its path in it, sorted. */
export function filesOf(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const named = files
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file).split(sep).join("/"), file] as const);
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, file]) => [name, readFileSync(file)]));
}
