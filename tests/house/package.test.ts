import { describe, expect, it } from "vitest";
import { exists, json, none, text } from "./lib/files";
import { packageOf } from "./lib/rooms";
import { sources } from "./lib/source";

interface Package {
  version: string;
  description: string;
  license: string;
  scripts: Record<string, string>;
  engines: { node: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
interface Locked {
  version?: string;
  resolved?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const own = json("package.json") as Package;
const lock = json("package-lock.json") as { version: string; packages: Record<string, Locked> };
const everyDependency = { ...own.dependencies, ...own.devDependencies };

/** Packages that are in what we ship: the dependencies and theirs. */
function shipped(): Map<string, Locked> {
  const found = new Map<string, Locked>();
  const open = Object.keys(own.dependencies);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const locked = lock.packages[`node_modules/${name}`];
    if (!locked || found.has(name)) continue;
    found.set(name, locked);
    open.push(...Object.keys(locked.dependencies ?? {}));
  }
  return found;
}

/** Licences that may be shipped inside ours. */
const COMPATIBLE = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MPL-2.0", "0BSD", "CC0-1.0"]);

describe("dependencies", () => {
  it("are pinned to exact versions", () => {
    const loose = Object.entries(everyDependency).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    none(
      loose.map(([name, version]) => `${name} ${version}`),
      "install with `npm i -E`.",
    );
  });

  it("are locked without addresses, in the versions that package.json names", () => {
    const addressed = Object.entries(lock.packages).filter(([, locked]) => locked.resolved !== undefined);
    none(
      addressed.map(([path]) => path),
      "npm config set omit-lockfile-registry-resolved true, then npm install --package-lock-only.",
    );
    expect(lock.version).toBe(own.version);
    for (const [name, version] of Object.entries(everyDependency))
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  });

  it("are locked for every platform: an entry that is missing stops `npm ci` on a fresh clone", () => {
    const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter((name) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`))),
    );
    none([...new Set(missing)], "a registry without these packages leaves them out: put version, os, cpu, libc and optional back by hand.");
  });

  it("are all used", () => {
    const used = new Set(sources("src").flatMap((source) => source.edges.map((edge) => packageOf(edge.specifier))));
    none(
      Object.keys(own.dependencies).filter((name) => !used.has(name)),
      "npm uninstall it: what we ship is what src uses.",
    );
  });

  it("that we ship have licences that allow it, and stand in THIRD-PARTY-NOTICES.md with their text", () => {
    const notices = text("THIRD-PARTY-NOTICES.md");
    const ships = shipped();
    expect(ships.size).toBeGreaterThanOrEqual(Object.keys(own.dependencies).length);
    const problems = [...ships].flatMap(([name, locked]) => {
      const licence = locked.license ?? "none";
      if (!COMPATIBLE.has(licence)) return [`${name}: ${licence} may not be shipped with ours`];
      return notices.includes(`## ${name} ${locked.version}`)
        ? []
        : [`${name} ${locked.version} (${licence}) is not in THIRD-PARTY-NOTICES.md`];
    });
    none(problems, "add the heading `## name version` with its licence text to THIRD-PARTY-NOTICES.md.");
  });
});

describe("commands", () => {
  it("that people and outside checks call exist, with their scripts", () => {
    const stable = ["start", "test", "test:long", "check", "build", "package", "read-page", "analyse", "draft", "bench", "size"];
    expect(Object.keys(own.scripts)).toEqual(expect.arrayContaining(stable));
    const missing = Object.values(own.scripts)
      .flatMap((command) => command.match(/\bscripts\/[\w./-]+/g) ?? [])
      .filter((path) => !exists(path));
    none([...new Set(missing)], "write the script, or take the command out of package.json.");
  });

  it("are promised for Node 20 and later, under the Mozilla Public License", () => {
    expect(own.engines.node).toBe(">=20.19");
    expect(own.license).toBe("MPL-2.0");
    expect(text("LICENSE").startsWith("Mozilla Public License Version 2.0")).toBe(true);
  });
});
