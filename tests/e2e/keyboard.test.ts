import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCase } from "../support/cases";
import type { Tab } from "../support/driver";
import { attribute, present, see, testId, texts, until } from "../support/look";
import { hostOf, type Person } from "../support/person";
import { make, openWorld } from "../support/world";

const page = readCase("yelp", "demo-restaurant");

/** Presses Tab until the keyboard stands on a match; everything a person needs is reached this way. */
async function tabTo(tab: Tab, css: string): Promise<void> {
  await present(tab, css);
  for (let presses = 0; presses < 60; presses++) {
    if (await tab.evaluate<boolean>("return document.activeElement?.matches(css) ?? false", { css })) return;
    await tab.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${css}`);
}

describe("a server who uses the keyboard only", () => {
  let person: Person;
  let ours: Tab;

  beforeAll(async () => {
    person = await openWorld({ make });
  });
  afterAll(() => person?.driver.close());

  it("switches a site on with the space bar", async () => {
    await person.driver.willAllow(hostOf("yelp"));
    ours = await person.fullPage("#/sites");
    const button = testId("site-switch-yelp");
    await until("the switch", async () => (await attribute(ours, button, "aria-checked")) === "false");
    await tabTo(ours, button);
    await ours.press("Space");
    await until("Yelp switched on", async () => (await attribute(ours, button, "aria-checked")) === "true");
  });

  it("claims her page from the popup with Enter, and Escape goes a step back", async () => {
    const tab = await person.driver.open(page.url);
    const popup = await person.popup(tab);
    const claim = `${testId("this-page")} button`;
    await tabTo(popup, claim);
    await popup.press("Enter");
    await present(popup, testId("claim-form"));
    await popup.press("Escape");
    await until("the form to go", async () => (await texts(popup, testId("claim-form"))).length === 0);
    await tabTo(popup, claim);
    await popup.press("Enter");
    await tabTo(popup, testId("alias-input"));
    for (const letter of "Marisol") await popup.press(letter);
    await popup.press("Enter");
    await until("the form to go", async () => (await texts(popup, testId("claim-form"))).length === 0);
    await popup.close();
    await tab.focus();
    await person.keeps(ours, 8);
  });

  it("walks the reviews with the arrow keys, opens one with Enter and copies the draft", async () => {
    const full = await person.fullPage(await person.subjectPlace(ours));
    await tabTo(full, testId("review-row"));
    await full.press("ArrowDown");
    await full.press("ArrowUp");
    await full.press("Enter");
    await until("the review's place", async () => (await full.url()).includes("#/review/"));
    await see(full, testId("flag"));
    await tabTo(full, testId("draft-copy"));
    await full.press("Enter");
    await see(full, testId("draft-copy"), /Copied/);
    const text = await full.evaluate<string>("return document.querySelector(css).value", { css: testId("draft-box") });
    expect(await person.pasted()).toBe(text);
    expect(await person.driver.errors()).toEqual([]);
  });
});
