import { describe, expect, it } from "vitest";
import { exists, json, none, walk } from "./lib/files";
import { cycles, reach, targetsOf } from "./lib/graph";
import { judge, packageOf, roomOf } from "./lib/rooms";
import { sources } from "./lib/source";

const all = sources("src", "tests", "scripts");
const ours = all.filter((source) => source.path.startsWith("src/"));
const paths = new Set(walk("src"));
const graph = new Map(all.map((source) => [source.path, targetsOf(source, paths)]));

describe("who imports whom", () => {
  it("keeps to the table", () => {
    const problems = all.flatMap((source) => source.edges.map((edge) => judge(source.path, edge, exists))).filter((why) => why !== null);
    none(problems, "move the code to the room it belongs to; the table with its reasons is in ARCHITECTURE.md.");
  });

  it("finds at least every import that a plain search for lines finds", () => {
    for (const source of all) {
      const lines = source.text.match(/^(import|export)\b[^"'`;]*?\bfrom "[^"]+";$/gm) ?? [];
      const inTemplates = source.path.startsWith("tests/house/");
      if (!inTemplates) expect(source.edges.length, source.path).toBeGreaterThanOrEqual(lines.length);
    }
  });

  it("goes one way: no room depends on itself through another, no module on itself through others", () => {
    const between = new Map<string, Set<string>>();
    for (const source of ours) {
      const home = roomOf(source.path)?.room.name ?? source.path;
      for (const { path } of graph.get(source.path) ?? []) {
        const other = roomOf(path)?.room.name ?? home;
        if (other !== home) between.set(home, (between.get(home) ?? new Set()).add(other));
      }
    }
    none(cycles(between), "two rooms that need each other are one room, or a third one is missing.");
    const modules = new Map(
      [...graph].map(([path, to]) => [path, new Set(to.filter((edge) => edge.kind === "value").map((edge) => edge.path))]),
    );
    none(cycles(modules), "move what both need into a file of its own.");
  });

  it("keeps what runs inside a page free of zod, storage and the interface", () => {
    const entries = ours.map((source) => source.path).filter((path) => /^src\/adapters\/[a-z]+\/content\.ts$/.test(path));
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      const reached = reach([entry], graph, ["value"]);
      const packages = ours
        .filter((source) => reached.has(source.path))
        .flatMap((source) => source.edges.filter((edge) => edge.kind === "value" && !edge.specifier.startsWith(".")))
        .map((edge) => packageOf(edge.specifier));
      expect(
        packages.filter((name) => name !== "webextension-polyfill"),
        `${entry} reaches these packages`,
      ).toEqual([]);
      none(
        [...reached].filter((path) => /^src\/(storage|ui|background)\//.test(path)).map((path) => `${entry} reaches ${path}`),
        "content sends; background keeps; ui shows.",
      );
    }
  });

  it("has no file that only a test uses, or nothing", () => {
    const pages = [...paths].filter((path) => path.endsWith(".html") && !path.includes("/pages/"));
    const sheets = [...paths].filter((path) => path.endsWith(".css"));
    const whole = new Map([...graph, ...[...pages, ...sheets].map((path) => [path, targetsOf({ path }, paths)] as const)]);
    const users = all.map((source) => source.path).filter((path) => path.startsWith("scripts/"));
    const used = reach(["src/background/index.ts", ...pages, ...users], whole, ["value", "type", "lazy", "glob", "script"]);
    const orphans = [...paths].filter((path) => /\.(ts|tsx|css|json)$/.test(path) && !path.includes("/pages/") && !used.has(path));
    none(
      // A `.d.ts` describes a package to the compiler; nobody imports it.
      orphans.filter((path) => !path.endsWith("tsconfig.json") && !path.endsWith(".d.ts")),
      "use it or delete it; git remembers.",
    );
  });
});

describe("core", () => {
  it("compiles without the DOM library, so that purity is a type error", () => {
    const config = json("src/core/tsconfig.json") as { compilerOptions: { lib: string[]; types: string[] }; include: string[] };
    expect(config.compilerOptions.lib).toEqual(["ES2023"]);
    expect(config.compilerOptions.types).toEqual([]);
    const { scripts } = json("package.json") as { scripts: Record<string, string> };
    expect(scripts.check).toContain("tsc -p src/core");
  });
});
