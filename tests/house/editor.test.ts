import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { json } from "./lib/files";

/** Imports that Biome must mark while one types, before any test runs. Each stands alone in its file. */
const FORBIDDEN = {
  "src/core/flags/a.ts": `import { openDb } from "../../storage/db";`,
  "src/core/flags/b.ts": `import { z } from "zod";`,
  "src/core/flags/c.ts": `import { join } from "node:path";`,
  "src/adapters/yelp/a.ts": `import { browser } from "../../platform/browser";`,
  "src/adapters/kit/a.ts": `import { ask } from "../../messaging/ask";`,
  "src/content/a.ts": `import { openDb } from "../storage/db";`,
  "src/content/b.ts": `import browser from "webextension-polyfill";`,
  "src/platform/a.ts": `import { merge } from "../storage/merge";`,
  "src/messaging/a.ts": `import { merge } from "../storage/merge";`,
  "src/storage/a.ts": `import { ask } from "../messaging/ask";`,
  "src/background/a.ts": `import { read } from "../adapters/yelp/read";`,
  "src/background/b.ts": `import { h } from "preact";`,
  "src/ui/views/a.ts": `import { installed } from "../../background/install";`,
  "src/ui/views/b.ts": `import { liveQuery } from "dexie";`,
};

const ALLOWED = {
  "src/core/schema/zod.ts": `import { z } from "zod";`,
  "src/platform/browser.ts": `import browser from "webextension-polyfill";`,
  "src/adapters/yelp/content.ts": `import { run } from "../../content/run";`,
  "src/storage/db.ts": `import { Dexie } from "dexie";`,
  "src/ui/views/c.ts": `import { openDb } from "../../storage/db";`,
  "src/content/c.ts": `import { ask } from "../messaging/ask";`,
};

interface Report {
  diagnostics: { category: string; location: { path: string | { file: string } } }[];
}

const folder = mkdtempSync(join(tmpdir(), "rejoinder-biome-"));
let marked: string[] = [];

beforeAll(() => {
  const config = json("biome.json") as Record<string, unknown>;
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...config, vcs: { enabled: false } }));
  for (const [path, line] of Object.entries({ ...FORBIDDEN, ...ALLOWED })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${line}\n`);
  }
  const biome = join(dirname(createRequire(import.meta.url).resolve("@biomejs/biome/package.json")), "bin/biome");
  const rule = "--only=style/noRestrictedImports";
  let out: string;
  try {
    out = execFileSync(process.execPath, [biome, "lint", rule, "--reporter=json", "--max-diagnostics=200", "."], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (failed) {
    out = String((failed as { stdout?: unknown }).stdout ?? "");
  }
  const report = JSON.parse(out) as Report;
  marked = report.diagnostics
    .filter(({ category }) => category === "lint/style/noRestrictedImports")
    .map(({ location }) => (typeof location.path === "string" ? location.path : location.path.file));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the editor", () => {
  it("marks an import that crosses a wall, and no other", () => {
    expect([...new Set(marked)].toSorted()).toEqual(Object.keys(FORBIDDEN).toSorted());
  });
});
