import { describe, expect, it } from "vitest";
import { none, text, textFiles } from "./lib/files";
import { habits } from "./lib/habits";
import { parse, sources } from "./lib/source";

const HARD_LIMIT = 300;

// Written in pieces, so that this file does not find itself.
const MACHINE = new RegExp(
  ["(?<![\\w.])/(?:work|tmp|root|home|Users)/[\\w.-]", "[A-Z]:\\\\?Users", ["file:", "/home"].join("//")].join("|"),
);
const REGISTRY = new RegExp(
  ["registry[.][a-z]+[.]", "npm(?:js|mirror)[.](?:org|com)/", "/(?:artifactory|verdaccio|nexus)/"].join("|"),
  "i",
);

const found = (source: string): number => habits(parse("tests/unit/x.test.tsx", source)).length;

describe("habits", () => {
  it("keeps every file short enough to read in one sitting", () => {
    const long = textFiles()
      .filter((path) => /^(src|tests|scripts)\/.*\.(ts|tsx|css|mjs)$|^[^/]+\.ts$/.test(path))
      .map((path) => ({ path, lines: text(path).trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > HARD_LIMIT);
    none(
      long.map(({ path, lines }) => `${path} has ${lines} lines`),
      `split it by noun; ${HARD_LIMIT} is the hard limit, 150 the wish.`,
    );
  });

  it("uses no `any`, silences no type error and leaves no test out", () => {
    none(sources("src", "tests", "scripts").flatMap(habits), "see each line.");
  });

  it.each([
    "const a: any = 1",
    "function f(x: Array<any>) { return x }",
    "it.only('x', () => {})",
    "describe.skip('x', () => {})",
    "it.concurrent.skip('x', () => {})",
    "it.todo('x')",
    "xit('x', () => {})",
    "// @ts-ignore\nconst a = 1",
    "/* @ts-expect-error */ const a = 1",
    "// TODO later\nconst a = 1",
  ])("notices %s", (source) => {
    expect(found(source)).toBe(1);
  });

  it("lets through the same words where they mean something else", () => {
    expect(found("const any = { only: 1 }; any.only; list.skip(); const s = '@ts-ignore it.only any'; // any is fine here")).toBe(0);
  });
});

describe("what does not belong into a public repository", () => {
  it("names no path of somebody's machine", () => {
    const problems = textFiles().flatMap((path) =>
      path === "package-lock.json"
        ? []
        : text(path)
            .split("\n")
            .flatMap((line, index) => {
              const hit = MACHINE.exec(line);
              return hit ? [`${path}:${index + 1} ${hit[0]}`] : [];
            }),
    );
    none(problems, "take a folder from os.tmpdir(), or a path relative to the repository.");
  });

  it("names no package registry", () => {
    const problems = textFiles().filter((path) => path !== "package-lock.json" && REGISTRY.test(text(path)));
    none(problems, "packages come from wherever the reader's npm is set to.");
  });

  it.each([
    [`"/${"work"}/x"`, true],
    [`see /${"tmp"}/a`, true],
    ["/usr/bin/chromium", false],
    ["https://example.org/home/x", false],
  ])("knows a machine path when it sees one: %s", (line, is) => {
    expect(MACHINE.test(line)).toBe(is);
  });
});
