import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { main } from "../../../scripts/new-site";
import { main as sites } from "../../../scripts/sites";
import { RulePack, SiteInfo } from "../../../src/core/schema/site";

const scratch = mkdtempSync(join(tmpdir(), "rejoinder-site-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
vi.spyOn(process.stderr, "write").mockReturnValue(true);
const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);

const args = ["--id", "plums", "--name", "Plums", "--host", "www.plums.example"];
const file = (name: string): string => readFileSync(join(scratch, "src/adapters/plums", name), "utf8");

describe("a new site", () => {
  it("begins as a folder that the house accepts", () => {
    expect(main(args, scratch)).toBe(0);
    expect(SiteInfo.parse(JSON.parse(file("site.json"))).hosts).toEqual(["https://www.plums.example/*"]);
    expect(RulePack.parse(JSON.parse(file("rules.json"))).site).toBe("plums");
    expect(file("content.ts")).toBe(readFileSync("src/adapters/yelp/content.ts", "utf8"));
    expect(file("read.ts")).toContain("const SUBJECT = /^https:\\/\\/[^/?#]+\\/people\\/([\\w-]+)\\/?(?:[?#]|$)/;");
  });

  it("never touches a folder that is there, and takes no odd names", () => {
    expect(main(args, scratch)).toBe(2);
    expect(main(["--id", "../x", "--name", "X", "--host", "x.example"], scratch)).toBe(2);
    expect(main(["--id", "x", "--name", "X", "--host", "https://x.example"], scratch)).toBe(2);
  });
});

it("the table of sites has a line for each, with its cases", () => {
  out.mockClear();
  expect(sites()).toBe(0);
  const lines = out.mock.calls.map(([line]) => String(line));
  expect(lines.find((line) => line.startsWith("yelp "))).toMatch(/own\s+\d+\s+\d\d/);
  expect(lines.find((line) => line.startsWith("uber "))).toContain("no pages");
});
