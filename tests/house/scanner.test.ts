import { describe, expect, it } from "vitest";
import { listedByGit, none, walk } from "./lib/files";
import { judge, roomOf } from "./lib/rooms";
import { parse, sources } from "./lib/source";

const edges = (source: string, path = "src/core/x.tsx") => parse(path, source).edges.map(({ specifier, kind }) => `${kind} ${specifier}`);
const anything = () => true;
const verdict = (from: string, source: string) => parse(from, source).edges.map((edge) => judge(from, edge, anything));

describe("the reader of imports", () => {
  it("finds every form of import and tells what is left of it at run time", () => {
    expect(
      edges(`
        import type { A } from "./a";
        import b, { type C } from "./b";
        import "./c.css";
        export * from "./d";
        export type { E } from "./e";
        type F = import("./f").F;
        const g = () => import("./g");
        const h = import.meta.glob(["./*/h.json", "./i.json"], { eager: true });
        const j = import.meta.glob("./*/content.ts", { query: "?iife", eager: true });
        const k = new URL("./k.png", import.meta.url);
      `),
    ).toEqual([
      "type ./a",
      "value ./b",
      "value ./c.css",
      "value ./d",
      "type ./e",
      "type ./f",
      "lazy ./g",
      "glob ./*/h.json",
      "glob ./i.json",
      "script ./*/content.ts",
      "value ./k.png",
    ]);
  });

  it("is not fooled by comments, strings, templates, regular expressions or text between tags", () => {
    expect(
      edges(`
        // import "./comment";
        /* export * from "./comment"; */
        const s = 'import "./string"', t = \`import("./template")\`, r = /import "x" from '"/;
        const u = <p>Don't import "./text"; it's {"from './expression'"}</p>;
        import "./real";
      `),
    ).toEqual(["value ./real"]);
  });

  it("refuses a file that it cannot read, rather than see no imports in it", () => {
    expect(() => parse("src/core/x.ts", "import { from './x'")).toThrow(/cannot be read/);
  });
});

describe("the judge of imports", () => {
  it.each([
    ["src/core/flags/x.ts", `import { openDb } from "../../storage/db";`],
    ["src/core/flags/x.ts", `import { z } from "zod";`],
    ["src/core/flags/x.ts", `import { sha256 } from "node:crypto";`],
    ["src/adapters/yelp/read.ts", `import { read } from "../fiverr/read";`],
    ["src/adapters/yelp/read.ts", `import { Reading } from "../../core/schema/reading";`],
    ["src/adapters/yelp/content.ts", `import { dom } from "../kit/dom";`],
    ["src/content/run.ts", `import { openDb } from "../storage/db";`],
    ["src/content/run.ts", `import { messages } from "../core/schema/messages";`],
    ["src/storage/db.ts", `import { ask } from "../messaging/ask";`],
    ["src/background/visit.ts", `import { read } from "../adapters/yelp/read";`],
    ["src/background/visit.ts", `import b from "webextension-polyfill";`],
    ["src/ui/views/Trend.tsx", `import { visit } from "../../background/visit";`],
    ["src/ui/views/Import.tsx", `import { fromJson } from "../../adapters/yelp/import";`],
    ["src/ui/hooks/useLive.ts", `import { liveQuery } from "dexie";`],
    ["src/storage/db.ts", `import { h } from "preact";`],
    ["src/attic/x.ts", `import "./y";`],
    ["src/core/x.ts", "const at = './y'; import(at);"],
    ["src/core/x.ts", `const files = import.meta.glob("../storage/*.ts");`],
  ])("stops %s from writing %s", (from, source) => {
    expect(verdict(from, source)).toEqual([expect.stringContaining(from)]);
  });

  it.each([
    ["src/core/flags/x.ts", `import { z } from "../schema/zod";`],
    ["src/core/schema/zod.ts", `import { config, z } from "zod";`],
    ["src/adapters/yelp/read.ts", `import type { Reading } from "../../core/schema/reading";`],
    ["src/adapters/yelp/generations/2025.ts", `import { text } from "../../kit/dom";`],
    ["src/adapters/yelp/content.ts", `import { run } from "../../content/run";`],
    ["src/content/run.ts", `import { ask } from "../messaging/ask";`],
    ["src/storage/merge.ts", `import { hmac } from "@noble/hashes/hmac.js";`],
    ["src/background/sites.ts", `const files = import.meta.glob("../adapters/*/content.ts", { query: "?iife" });`],
    ["src/ui/views/Import.tsx", `const load = () => import("../../adapters/yelp/import");`],
    ["src/ui/views/Trend.tsx", `import { useState } from "preact/hooks";`],
    ["tests/unit/core/x.test.ts", `import { x } from "../../../src/core/x";`],
  ])("lets %s write %s", (from, source) => {
    expect(verdict(from, source)).toEqual([null]);
  });

  it("stops an import that points at no file", () => {
    const source = `import "./gone";`;
    expect(parse("src/core/x.ts", source).edges.map((edge) => judge("src/core/x.ts", edge, () => false))).toEqual([
      "src/core/x.ts:1 imports ./gone, where no file is",
    ]);
  });
});

describe("the walk through the house", () => {
  it("has seen every file that git knows, and no other", () => {
    const listed = listedByGit();
    const walked = walk();
    expect(walked.length).toBeGreaterThan(50);
    if (listed) expect(walked).toEqual(listed);
  });

  it("reads every TypeScript and script file, and knows the room of each", () => {
    const read = sources("src", "tests", "scripts").map((source) => source.path);
    const kept = (listedByGit() ?? walk()).filter((path) => /^(src|tests|scripts)\/.*\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/.test(path));
    expect(read.toSorted()).toEqual(kept.toSorted());
    none(
      kept.filter((path) => !roomOf(path)),
      "a new folder gets a row in tests/house/lib/rooms.ts and in the table of ARCHITECTURE.md.",
    );
  });
});
