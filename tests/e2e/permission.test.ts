import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCase } from "../support/cases";
import type { Tab } from "../support/driver";
import { attribute, see, testId, texts, until } from "../support/look";
import { hostOf, type Person } from "../support/person";
import { make, openWorld } from "../support/world";

const page = readCase("ratemyprofessors", "demo-professor");
const SWITCH = testId("site-switch-ratemyprofessors");
const REGISTERED = "return (await (globalThis.browser ?? chrome).scripting.getRegisteredContentScripts()).map(({ id }) => id)";

describe("an adjunct who changes her mind about a site", () => {
  let person: Person;
  let ours: Tab;

  beforeAll(async () => {
    person = await openWorld({ make });
    ours = await person.switchOn("ratemyprofessors");
    const tab = await person.driver.open(page.url);
    await person.claim(tab);
    await person.keeps(ours, 5);
    await tab.close();
  });
  afterAll(() => person?.driver.close());

  it("takes the permission back in the browser's own settings: it is noticed, nothing is read any more, nothing kept is lost", async () => {
    expect(await ours.evaluate(REGISTERED)).toEqual(["ratemyprofessors"]);
    await person.driver.withdraw(hostOf("ratemyprofessors"));
    await until("no registered script", async () => (await ours.evaluate<string[]>(REGISTERED)).length === 0);
    const seen = await person.lastSeen(ours);
    const tab = await person.driver.open(page.url);
    await see(tab, "body", /Marden/);
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await person.lastSeen(ours)).toBe(seen);
    expect(await person.stored(ours)).toMatchObject({ reviews: 5, subjects: 1 });
    await tab.close();
    await ours.reload();
    await until("the switch shows off", async () => (await attribute(ours, SWITCH, "aria-checked")) === "false");
  });

  it("switches it on and off again herself: she is asked whether to keep what is there, and keeping keeps", async () => {
    await ours.close();
    ours = await person.switchOn("ratemyprofessors");
    await ours.click(SWITCH);
    await until("the switch shows off", async () => (await attribute(ours, SWITCH, "aria-checked")) === "false");
    const note = `article:has(${SWITCH}) .note`;
    await see(ours, note, /5/);
    await see(ours, `${note} [data-testid="last-backup-open"]`, /backup/);
    expect(await texts(ours, `${note} .row button`)).toHaveLength(2);
    await ours.click(`${note} .row button:nth-of-type(1)`);
    await until("the note to go", async () => (await texts(ours, note)).length === 0);
    expect(await person.stored(ours)).toMatchObject({ reviews: 5, subjects: 1 });
  });

  it("or deleting deletes all of that site", async () => {
    await ours.close();
    ours = await person.switchOn("ratemyprofessors");
    await ours.click(SWITCH);
    const note = `article:has(${SWITCH}) .note`;
    await see(ours, note, /5/);
    await ours.click(`${note} .row button:nth-of-type(2)`);
    await until("nothing kept", async () => (await person.stored(ours)).reviews === 0);
    expect(await person.stored(ours)).toMatchObject({ subjects: 0, reviews: 0, versions: 0, snapshots: 0, drafts: 0, summaries: 0 });
    expect(await person.driver.errors()).toEqual([]);
  });
});
