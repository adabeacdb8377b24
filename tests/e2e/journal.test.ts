import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCase } from "../support/cases";
import type { Tab } from "../support/driver";
import { see, testId, texts } from "../support/look";
import type { Person } from "../support/person";
import { make, openWorld, unexpected } from "../support/world";

const page = readCase("ratemyprofessors", "demo-professor");
/** The invented rating of 12 November tells of a refused grade; the demo's professor wrote the refusal down two days before. */
const REFUSED = "2026-11-10T15:30";

describe("an adjunct who writes down what happened before a review appears", () => {
  let person: Person;
  let ours: Tab;

  beforeAll(async () => {
    person = await openWorld({ make });
  });
  afterAll(() => person?.driver.close());

  it("keeps an entry with a tap, a time and a few words, before any page is claimed", async () => {
    ours = await person.fullPage("#/journal");
    await ours.click(testId("journal-kind-grade"));
    await ours.evaluate(
      `const field = document.querySelector(css);
       field.value = value;
       field.dispatchEvent(new Event("input", { bubbles: true }));`,
      { css: testId("journal-at"), value: REFUSED },
    );
    await ours.type(testId("journal-said"), "You will see what I write about you.");
    await ours.type(testId("journal-who"), "D.");
    await ours.click(testId("journal-save"));
    await see(ours, testId("journal-entry"), /You will see what I write about you/);
    expect(await person.stored(ours)).toMatchObject({ incidents: 1, seals: 1 });
  });

  it("finds the entry beside the review that came after it, with the gap, and what speaks against it", async () => {
    const sites = await person.switchOn("ratemyprofessors");
    const tab = await person.driver.open(page.url);
    await person.claim(tab);
    await person.keeps(sites, 5);
    const full = await person.fullPage(await person.subjectPlace(sites));
    await full.click(`${testId("review-row")}:has(${testId("flag")})`);
    await see(full, testId("flag"), /after something you logged/);
    expect((await texts(full, testId("flag"))).join(" ")).not.toMatch(/retaliat|revenge|fake/i);
  });

  it("caused no request of ours and no error", async () => {
    expect(unexpected(person, [page.url])).toEqual([]);
    expect(await person.driver.errors()).toEqual([]);
  });
});
