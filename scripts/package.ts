import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { main as buildAll } from "./build";

/** The earliest moment a zip can hold, in this machine's zone (zip dates have none). */
const FIXED = new Date(1980, 0, 1);

/** One zip of a folder: sorted names, one date, no extra fields, so that the same files give the same bytes. */
export function zipFolder(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file).split(sep).join("/"), file] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const contents: Zippable = Object.fromEntries(files.map(([name, file]) => [name, new Uint8Array(readFileSync(file))]));
  return zipSync(contents, { level: 9, mtime: FIXED });
}

/** Builds both browsers and writes the store-ready `dist/rejoinder-<browser>-<version>.zip`. */
export function main(): number {
  const code = buildAll([]);
  if (code !== 0) return code;
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  mkdirSync("dist", { recursive: true });
  for (const browser of ["chrome", "firefox"]) {
    const zip = zipFolder(join("dist", browser));
    const file = `dist/rejoinder-${browser}-${version}.zip`;
    writeFileSync(file, zip);
    process.stdout.write(`${file} ${zip.length} bytes\n`);
  }
  return 0;
}
