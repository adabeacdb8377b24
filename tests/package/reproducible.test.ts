import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { build } from "../../scripts/build";
import { zipFolder } from "../../scripts/package";
import { filesOf, shipped } from "../support/shipped";

const scratch = mkdtempSync(join(tmpdir(), "rejoinder-build-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const hashes = (files: Map<string, Uint8Array>): Record<string, string> =>
  Object.fromEntries([...files].map(([name, bytes]) => [name, createHash("sha256").update(bytes).digest("hex")]));

describe.each(["chrome", "firefox"] as const)("anyone who builds the %s extension again", (browser) => {
  it("gets the same bytes, file by file and as a zip", () => {
    expect(build(browser, scratch)).toBe(0);
    const again = join(scratch, browser);
    expect(hashes(filesOf(again)), `if dist/${browser} is older than the sources: npm run build`).toEqual(
      hashes(filesOf(shipped(browser))),
    );
    expect(Buffer.from(zipFolder(again)).equals(zipFolder(shipped(browser)))).toBe(true);
  });

  it("finds in the zip what stands in the folder", () => {
    const inside = unzipSync(zipFolder(shipped(browser)));
    expect(hashes(new Map(Object.entries(inside)))).toEqual(hashes(filesOf(shipped(browser))));
    expect(Object.keys(inside)).toEqual(Object.keys(inside).toSorted());
  });
});
