import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { shipped } from "../support/shipped";
import exceptions from "./exceptions.json" with { type: "json" };

interface Finding {
  code: string;
  message: string;
  file?: string;
}

describe("Mozilla's linter", () => {
  it("warns a worker's reviewer of nothing but what is listed with its reason", () => {
    const webExt = join(dirname(createRequire(import.meta.url).resolve("web-ext")), "bin/web-ext.js");
    const args = [webExt, "lint", "--source-dir", shipped("firefox"), "--output", "json", "--no-config-discovery"];
    const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } });
    const found = JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[]; notices: Finding[] };
    expect(found.errors).toEqual([]);
    expect(found.notices).toEqual([]);
    const warned = found.warnings.map(({ code, message }) => `${code}: ${message}`).toSorted();
    const expected = exceptions.flatMap(({ lint }) => lint).toSorted();
    expect(warned).toEqual(expected);
  });
});
