import { describe, expect, it } from "vitest";
import { contentScripts, firstLoad, firstLoadSize, LIMITS } from "../../scripts/size";
import { shipped, sitesRead } from "../support/shipped";

const POPUP = "src/ui/popup/index.html";

describe.each(["chrome", "firefox"] as const)("what a worker's %s has to load", (browser) => {
  it("is a small content script on each site", () => {
    const sizes = contentScripts(shipped(browser));
    expect(Object.keys(sizes)).toEqual(sitesRead());
    for (const [site, bytes] of Object.entries(sizes)) expect(bytes, site).toBeLessThanOrEqual(LIMITS.contentScript);
  });

  it("is a small popup", () => {
    expect(firstLoad(shipped(browser), POPUP).length).toBeGreaterThan(0);
    expect(firstLoadSize(shipped(browser), POPUP)).toBeLessThanOrEqual(LIMITS.popup);
  });
});
