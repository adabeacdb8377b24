// Where browsers are. Plain JavaScript without a dependency: `npm start` and `npm test` need it before anything is installed.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const programs = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(Boolean);
const onWindows = (...paths) => programs.flatMap((base) => paths.map((path) => join(base, path)));
const onMac = (...names) => names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** Names on the PATH and usual places, by kind. Order is preference. */
const PLACES = {
  chromium: {
    names: ["chromium", "chromium-browser", "ungoogled-chromium"],
    paths: [...onMac("Chromium"), ...onWindows("Chromium\\Application\\chrome.exe"), "/snap/bin/chromium"],
  },
  edge: {
    names: ["microsoft-edge", "microsoft-edge-stable"],
    paths: [...onMac("Microsoft Edge"), ...onWindows("Microsoft\\Edge\\Application\\msedge.exe")],
  },
  chrome: {
    names: ["google-chrome", "google-chrome-stable"],
    paths: [...onMac("Google Chrome"), ...onWindows("Google\\Chrome\\Application\\chrome.exe")],
  },
  firefox: {
    names: ["firefox-esr", "firefox", "firefox-developer-edition"],
    paths: [
      ...["Firefox", "Firefox Developer Edition", "Firefox Nightly"].map((name) => `/Applications/${name}.app/Contents/MacOS/firefox`),
      ...onWindows("Mozilla Firefox\\firefox.exe", "Firefox Developer Edition\\firefox.exe"),
    ],
  },
};

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Path of an installed browser of this kind, or null. `REJOINDER_CHROMIUM` and `REJOINDER_FIREFOX` come first.
 * @param {"chromium" | "edge" | "chrome" | "firefox"} kind
 * @returns {string | null}
 */
export function findBrowser(kind) {
  const given = process.env[kind === "firefox" ? "REJOINDER_FIREFOX" : "REJOINDER_CHROMIUM"];
  if (given && (kind === "firefox" || kind === "chromium")) return given;
  const { names, paths } = PLACES[kind];
  const ending = process.platform === "win32" ? ".exe" : "";
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name + ending)));
  return [...names.flatMap((name) => onPath.filter((path) => path.endsWith(name + ending))), ...paths].find(runs) ?? null;
}
