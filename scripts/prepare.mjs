// Makes a fresh clone ready: our packages, and on Debian the browsers. Plain JavaScript without a dependency.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browsers.mjs";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a program whose words go to stderr, so that stdout stays ours. True when it ended well. */
function run(command, args, env = {}) {
  const options = { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32", env: { ...process.env, ...env } };
  return spawnSync(command, args, options).status === 0;
}

/** True when each package that package.json names stands in node_modules in exactly that version. */
function packagesAreThere() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.entries({ ...dependencies, ...devDependencies }).every(([name, version]) => {
    const file = join(root, "node_modules", name, "package.json");
    return existsSync(file) && JSON.parse(readFileSync(file, "utf8")).version === version;
  });
}

/** Installs our packages when they are missing or of another version. True when they are there now. */
export function preparePackages() {
  if (packagesAreThere()) return true;
  process.stderr.write("Installing packages (npm ci) ...\n");
  return run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

const isDebian = () => existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
const DEBIAN = { chromium: ["chromium", "fonts-liberation"], firefox: ["firefox-esr", "fonts-liberation"] };

/**
 * Sees to it that these browsers are there; on Debian, as root, installs what is missing.
 * @param {Array<"chromium" | "firefox">} kinds
 * @returns {string[]} one line for each that is still missing: what to get
 */
export function prepareBrowsers(kinds) {
  const missing = () => kinds.filter((kind) => !findBrowser(kind));
  if (missing().length > 0 && isDebian() && process.getuid?.() === 0) {
    const packages = [...new Set(missing().flatMap((kind) => DEBIAN[kind]))];
    process.stderr.write(`Installing ${packages.join(" ")} (apt-get) ...\n`);
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-q"], quiet);
    run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], quiet);
  }
  return missing().map((kind) => howToGet(kind));
}

function howToGet(kind) {
  const variable = `or set REJOINDER_${kind.toUpperCase()} to its program file`;
  if (kind === "firefox") return `No Firefox found: get it from mozilla.org/firefox (Debian: apt-get install firefox-esr), ${variable}.`;
  return `No Chromium found: get it from chromium.org (Debian: apt-get install chromium; macOS: brew install --cask chromium), ${variable}.`;
}
