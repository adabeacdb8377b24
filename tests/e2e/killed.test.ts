import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCase } from "../support/cases";
import type { Tab } from "../support/driver";
import { texts, until } from "../support/look";
import type { Person } from "../support/person";
import { make, openWorld } from "../support/world";

const page = readCase("ratemyprofessors", "demo-professor");
const MORE = "[class*=PaginationButton]";

describe("an adjunct whose browser ends the background whenever it likes", () => {
  let person: Person;
  let ours: Tab;
  let tab: Tab;

  beforeAll(async () => {
    person = await openWorld({ make });
    ours = await person.switchOn("ratemyprofessors");
    tab = await person.driver.open(page.url);
    await person.claim(tab);
    await person.keeps(ours, 5);
  });
  afterAll(() => person?.driver.close());

  it("loads more ratings while it dies at every step: each is kept, none twice, and each life has another id", async () => {
    const lives = [await person.boot(ours)];
    while ((await texts(tab, MORE)).length > 0) {
      const before = (await texts(tab, "#ratingsList li")).length;
      await Promise.all([person.driver.killBackground(), tab.click(MORE)]);
      await until("more cards", async () => (await texts(tab, "#ratingsList li")).length > before);
      lives.push(await person.boot(ours));
    }
    expect(lives.length).toBeGreaterThanOrEqual(5);
    expect(new Set(lives).size).toBe(lives.length);
    await person.keeps(ours, 24);
    expect(await person.stored(ours)).toMatchObject({ reviews: 24, versions: 0, subjects: 1 });
  });

  it("is served by a page that was open all the time, after one more death", async () => {
    const seen = await person.lastSeen(ours);
    const life = await person.boot(ours);
    await person.driver.killBackground();
    await tab.focus();
    await tab.reload();
    await until("a later look", async () => (await person.lastSeen(ours)) > seen, 20_000);
    expect(await person.boot(ours)).not.toBe(life);
    expect(await person.stored(ours)).toMatchObject({ reviews: 24, versions: 0 });
    expect(await person.driver.errors()).toEqual([]);
  });
});
