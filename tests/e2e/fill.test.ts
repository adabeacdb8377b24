import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCase } from "../support/cases";
import type { Tab } from "../support/driver";
import { see, testId, texts, until } from "../support/look";
import type { Person } from "../support/person";
import { make, openWorld, unexpected } from "../support/world";

const page = readCase("ratemyprofessors", "demo-professor");
/** An invented reply box with a button that would send. */
const BOX = `
  const form = document.createElement("form");
  const box = Object.assign(document.createElement("textarea"), { id: "reply-box", value: "Hello. " });
  form.append(box, Object.assign(document.createElement("button"), { textContent: "Post" }));
  form.addEventListener("submit", (event) => { event.preventDefault(); document.body.dataset.sent = "yes"; });
  box.addEventListener("input", () => { document.body.dataset.heard = box.value; });
  document.body.prepend(form);
  box.focus();
  box.setSelectionRange(7, 7);`;

describe("an adjunct with a reply box before her", () => {
  let person: Person;
  let ours: Tab;
  let tab: Tab;
  let draft = "";
  let full: Tab;

  beforeAll(async () => {
    person = await openWorld({ make });
    ours = await person.switchOn("ratemyprofessors");
    tab = await person.driver.open(page.url);
    await person.claim(tab);
    await person.keeps(ours, 5);
    full = await person.fullPage(await person.subjectPlace(ours));
    await full.click(`${testId("review-row")}:has(${testId("flag")})`);
    draft = await until("a draft", () => full.evaluate<string>("return document.querySelector(css)?.value", { css: testId("draft-box") }));
    await full.click(testId("draft-copy"));
    await see(full, testId("draft-copy"), /Copied/);
  });
  afterAll(() => person?.driver.close());

  it("reads beside a letter to the chair that it can wait until tomorrow, and beside a note of her own nothing of the kind", async () => {
    await full.focus();
    await full.click(testId("addressee-chair"));
    await see(full, testId("cool-off"), /sleep on it/);
    await full.click(testId("addressee-memo"));
    await until("no word of waiting", async () => (await texts(full, testId("cool-off"))).length === 0);
  });

  it("is told to click into a box when none has the focus", async () => {
    await tab.focus();
    const popup = await person.popup(tab);
    await popup.click(testId("fill-in"));
    await see(popup, "main", /Click into the box/);
    await popup.close();
  });

  it("puts the draft where the cursor stands, after her own words; nothing is sent", async () => {
    await tab.focus();
    await tab.evaluate(BOX);
    const popup = await person.popup(tab);
    await popup.click(testId("fill-in"));
    await see(popup, "main", /It is in the box/);
    await popup.close();
    const seen = await tab.evaluate<{ box: string; heard: string; sent: string | null }>(`
      return { box: document.querySelector("#reply-box").value, heard: document.body.dataset.heard, sent: document.body.dataset.sent ?? null };
    `);
    expect(seen).toEqual({ box: `Hello. ${draft}`, heard: `Hello. ${draft}`, sent: null });
  });

  it("caused no request of ours and no error", async () => {
    expect(unexpected(person, [page.url])).toEqual([]);
    expect(await person.driver.errors()).toEqual([]);
  });
});
