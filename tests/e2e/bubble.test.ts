import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tab } from "../support/driver";
import { testId } from "../support/look";
import type { Person } from "../support/person";
import { make, openWorld, unexpected } from "../support/world";

/** Opens the browser's own bubble from one of our pages and reads it there; null when none came. */
const BUBBLE = `
  await chrome.action.openPopup();
  for (let tries = 0; tries < 200; tries++) {
    const bubble = chrome.extension.getViews({ type: "popup" })[0];
    const status = bubble?.document.querySelector(css)?.textContent;
    if (status) {
      const { clientWidth, clientHeight, scrollWidth } = bubble.document.documentElement;
      return { status, width: clientWidth, height: clientHeight, scrollWidth };
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return null;`;

describe("a worker who clicks our button in the browser's bar", () => {
  let person: Person;
  let ours: Tab;

  beforeAll(async () => {
    person = await openWorld({ make });
    ours = await person.driver.open(person.driver.page("src/ui/dashboard/index.html"));
  });
  afterAll(() => person?.driver.close());

  if (make === "chromium") {
    it("sees how things stand in the bubble itself, in its size, with nothing to scroll sideways", async () => {
      await ours.focus();
      const seen = await ours.evaluate<{ status: string; width: number; height: number; scrollWidth: number } | null>(BUBBLE, {
        css: `${testId("status")}, h1`,
      });
      expect(seen?.status).toMatch(/\S/);
      // Chromium adds the width of a scroll bar where the page is longer than the bubble.
      expect(seen?.width).toBeGreaterThanOrEqual(400);
      expect(seen?.width).toBeLessThan(420);
      expect(seen?.height).toBeGreaterThan(100);
      expect(seen?.height).toBeLessThanOrEqual(600);
      expect(seen?.scrollWidth).toBeLessThanOrEqual(seen?.width ?? 0);
    });
  } else {
    it("has the same page behind it; this browser opens a bubble at a person's click alone, so a tab stands in", async () => {
      expect(await ours.evaluate("return browser.runtime.getManifest().action.default_popup")).toContain("src/ui/popup/index.html");
    });
  }

  it("asked nobody for anything", () => {
    expect(unexpected(person, [])).toEqual([]);
  });
});
