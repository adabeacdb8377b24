// `npm start`: from a fresh clone to the extension in a browser. Options: --headless, --firefox, --live (see docs or --help).
import { spawnSync } from "node:child_process";
import { findBrowser } from "./browsers.mjs";
import { prepareBrowsers, preparePackages, root } from "./prepare.mjs";

const HELP = `npm start [-- options]
  opens a browser with Rejoinder in it and invented demo pages under the sites' real addresses (no network)
  --headless  no window: does the whole main job by itself, prints a report, writes screenshots to demo/
              (also without a display)
  --firefox   Firefox instead of Chromium
  --live      no demo pages: the real sites, in a fresh profile
`;

const args = process.argv.slice(2);
if (args.includes("--help")) {
  process.stdout.write(HELP);
  process.exit(0);
}

/** The browser to open: the one asked for, else Chromium, Edge, Firefox. Branded Chrome from 137 on takes no extension from outside. */
function chooseBrowser() {
  if (args.includes("--firefox")) return prepareBrowsers(["firefox"]).length === 0 ? "firefox" : null;
  if (findBrowser("chromium")) return "chromium";
  if (findBrowser("edge")) return "edge";
  if (findBrowser("firefox")) return "firefox";
  return prepareBrowsers(["chromium"]).length === 0 ? "chromium" : null;
}

const fail = (line) => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

if (!preparePackages()) fail("The packages could not be installed: look at the lines above, then run npm ci.");
const browser = chooseBrowser();
if (!browser && findBrowser("chrome") && !args.includes("--firefox"))
  fail(
    "Google Chrome takes no extension from outside any more (from 137 on). Get Chromium (chromium.org) or Firefox, or in Chrome: npm run build, then chrome://extensions, Developer mode, Load unpacked, dist/chrome.",
  );
if (!browser) fail("Get Chromium (chromium.org) or Firefox (mozilla.org/firefox) and try again; on Debian: apt-get install chromium.");

const node = (...rest) => spawnSync(process.execPath, rest, { cwd: root, stdio: "inherit" }).status ?? 1;
if (node("scripts/run.mjs", "scripts/build.ts", browser === "firefox" ? "firefox" : "chrome") !== 0)
  fail("The build failed: look at the lines above.");

const noDisplay = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const headless = noDisplay || args.includes("--headless");
const live = args.includes("--live");
if (headless && live) fail("--live needs a window: it is for looking at the real sites yourself.");
process.exit(node("scripts/run.mjs", "scripts/demo.ts", browser, headless ? "headless" : "window", live ? "live" : "demo"));
