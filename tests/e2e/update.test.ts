import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCase } from "../support/cases";
import type { Tab } from "../support/driver";
import { texts, until } from "../support/look";
import type { Person } from "../support/person";
import { make, openWorld } from "../support/world";

const page = readCase("ratemyprofessors", "demo-professor");
const MORE = "[class*=PaginationButton]";

describe("an adjunct whose browser updates Rejoinder while her page is open", () => {
  let person: Person;
  let tab: Tab;
  let life: string;

  beforeAll(async () => {
    person = await openWorld({ make });
    const ours = await person.switchOn("ratemyprofessors");
    tab = await person.driver.open(page.url);
    await person.claim(tab);
    await person.keeps(ours, 5);
    life = await person.boot(ours);
    await person.driver.update();
  });
  afterAll(() => person?.driver.close());

  it("loses nothing, and the site stays switched on", async () => {
    const ours = await until("our page", () => person.fullPage());
    expect(await person.boot(ours)).not.toBe(life);
    expect(await person.stored(ours)).toMatchObject({ reviews: 5, versions: 0, subjects: 1 });
    await until("the script registered again", async () => {
      const ids = await ours.evaluate<string[]>(
        "return (await (globalThis.browser ?? chrome).scripting.getRegisteredContentScripts()).map(({ id }) => id)",
      );
      return ids.join() === "ratemyprofessors";
    });
    await ours.close();
  });

  it("goes on in the page that was open: what it adds is kept, once", async () => {
    const ours = await person.fullPage();
    const before = (await texts(tab, "#ratingsList li")).length;
    await tab.click(MORE);
    await until("more cards", async () => (await texts(tab, "#ratingsList li")).length > before);
    await person.keeps(ours, 10);
    expect(await person.stored(ours)).toMatchObject({ reviews: 10, versions: 0, subjects: 1 });
    expect(await person.driver.errors()).toEqual([]);
  });
});
