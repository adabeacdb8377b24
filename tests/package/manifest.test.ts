import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesOf, shipped, sitesRead } from "../support/shipped";

const browsers = ["chrome", "firefox"] as const;

describe.each(browsers)("what a worker installs in %s", (browser) => {
  it("has exactly the manifest that was agreed on: no new permission, host or open door", () => {
    const made = readFileSync(join(shipped(browser), "manifest.json"), "utf8");
    const golden = readFileSync(new URL(`./manifest.${browser}.json`, import.meta.url), "utf8");
    expect(JSON.parse(made)).toEqual(JSON.parse(golden));
  });

  it("offers no file to web pages", () => {
    const made: unknown = JSON.parse(readFileSync(join(shipped(browser), "manifest.json"), "utf8"));
    expect(made).not.toHaveProperty("web_accessible_resources");
    expect(made).not.toHaveProperty("externally_connectable");
  });

  it("holds every file the manifest names, one self-contained script a site, and nothing left over from the making", () => {
    const files = filesOf(shipped(browser));
    const named = [...JSON.stringify(JSON.parse(String(files.get("manifest.json")))).matchAll(/"([\w./-]+\.(?:js|html|png))"/g)].map(
      ([, name]) => name,
    );
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter((name) => !files.has(String(name)))).toEqual([]);
    const scripts = [...files.keys()].filter((name) => /^src\/(adapters|content)\/.*\.js$/.test(name));
    const readers = sitesRead().map((site) => `src/adapters/${site}/content.js`);
    expect(scripts).toEqual([...readers, "src/content/describe.js"]);
    for (const name of scripts) expect(String(files.get(name)), name).not.toMatch(/\bimport\s*[("'{*]|^\s*export\s/m);
    const odd = [...files.keys()].filter(
      (name) =>
        !/^(manifest\.json|service-worker-loader\.js|_locales\/(en|es)\/messages\.json|icons\/\d+\.png|assets\/[\w.-]+\.(js|css)|src\/(adapters\/\w+\/content\.js|content\/describe\.js|ui\/\w+\/index\.html))$/.test(
          name,
        ),
    );
    expect(odd).toEqual([]);
  });
});
