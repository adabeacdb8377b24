import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import preact from "@preact/preset-vite";
import { defineConfig, type Plugin, type Rolldown } from "vite";
import manifest from "./manifest.json" with { type: "json" };

const root = dirname(fileURLToPath(import.meta.url));

/** The browser that is built for; `scripts/build.ts` sets it. */
const browser = process.env.REJOINDER_BROWSER === "firefox" ? "firefox" : "chrome";

/**
 * Match patterns of every site with pages, from the `site.json` files, and any other page: what we may ever ask for. Nothing of it is given
 * at install, and we only ever ask for one host.
 */
function optionalHosts(): string[] {
  const adapters = join(root, "src/adapters");
  return readdirSync(adapters, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "kit")
    .map((entry) => JSON.parse(readFileSync(join(adapters, entry.name, "site.json"), "utf8")) as { hosts: string[]; anyHost?: true })
    .flatMap(({ hosts, anyHost }) => (anyHost ? ["https://*/*"] : hosts))
    .sort();
}

/** One manifest for both browsers; what they name differently is put in here. */
function composeManifest(): ManifestV3Export {
  const common = { ...manifest, optional_host_permissions: optionalHosts() };
  if (browser === "chrome") return { ...common, minimum_chrome_version: "120" } as ManifestV3Export;
  return {
    ...common,
    background: { scripts: [manifest.background.service_worker], type: "module" },
    browser_specific_settings: {
      gecko: { id: "rejoinder@rejoinder.invalid", strict_min_version: "140.0", data_collection_permissions: { required: ["none"] } },
      gecko_android: { strict_min_version: "142.0" },
    },
  } as unknown as ManifestV3Export;
}

/** Names of the chunks that a page or the background can reach; what runs in pages has a module twin, which is no root. */
function reachable(bundle: Rolldown.OutputBundle): Set<string> {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const chunk = bundle[name];
    if (seen.has(name) || chunk?.type !== "chunk") return;
    seen.add(name);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === "chunk" && chunk.isEntry && !/\/(content|describe)\.ts$/.test(chunk.facadeModuleId ?? "")) visit(chunk.fileName);
  }
  return seen;
}

/**
 * The build tool lists every content script as web accessible and keeps an unused module twin of each. A page must not be able
 * to see that we are installed, so both go; the package tests prove it on the result.
 */
function closeTheHouse(): Plugin {
  return {
    name: "rejoinder:close-the-house",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const file = bundle["manifest.json"];
        if (file?.type !== "asset") return;
        const made = JSON.parse(String(file.source)) as Record<string, unknown>;
        delete made.web_accessible_resources;
        file.source = `${JSON.stringify(made, null, 2)}\n`;
        const kept = reachable(bundle);
        for (const [name, output] of Object.entries(bundle)) {
          if (output.type === "chunk" && !kept.has(name)) delete bundle[name];
        }
      },
    },
  };
}

/** What the background and every page share and the popup needs: the database and the browser's API. A group takes in all that its modules import. */
const store = {
  name: "store",
  priority: 2,
  test: /src\/(storage\/(settings|summaries|reviews)|adapters\/index|platform\/\w+|messaging\/ask)\.ts$/,
};

/** What the popup shows before anything is clicked. */
const first = { name: "first", priority: 1, test: /src\/ui\/(popup\/Popup|start)\.tsx$/ };

export default defineConfig({
  root,
  // The parser of tables can also fetch them. The policy forbids it anyway; with this the words are not even in what we ship.
  define: { XMLHttpRequest: "undefined" },
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), crx({ manifest: composeManifest(), browser }), closeTheHouse()],
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    sourcemap: false,
    rollupOptions: {
      input: { dashboard: join(root, "src/ui/dashboard/index.html") },
      // The popup opens as fast as its first files: two of them, each with all it needs, beat a dozen small ones by a tenth.
      output: { codeSplitting: { groups: [store, first] } },
    },
  },
});
