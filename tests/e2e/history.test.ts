import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCase } from "../support/cases";
import type { Tab } from "../support/driver";
import { type Card, cardsOf, edited, pageOf } from "../support/list";
import { clickNamed, see, testId, texts, until } from "../support/look";
import type { Person, ReviewSeen } from "../support/person";
import { make, openWorld } from "../support/world";

const place = readCase("yelp", "demo-restaurant");
const cards = cardsOf(place, readCase("yelp", "demo-restaurant-page-2"));
const addressOf = (page: number): string => `${place.url}?sort_by=date_desc${page === 0 ? "" : `&start=${page * 10}`}`;

interface Absence {
  kind: string;
  review: string;
  until: string | null;
}

describe("a server whose reviews do not stay as they were", () => {
  let person: Person;
  let ours: Tab;
  let tab: Tab;
  /** What the site holds now. */
  let list: readonly Card[] = cards;
  let held = 5;

  const without = (...authors: string[]): Card[] => list.filter(({ author }) => !authors.includes(author));

  /** She opens the first page and turns to the second, each until it was read. */
  async function visit(): Promise<void> {
    for (const page of [0, 1]) {
      const before = await person.lastSeen(ours);
      await tab.focus();
      await tab.goto(addressOf(page));
      await see(tab, "#reviews", new RegExp(list[page * 10]?.author ?? ""));
      await until("a later look", async () => (await person.lastSeen(ours)) > before, 20_000);
    }
  }

  /** Whose reviews are away, and why; the words tell whose they are. */
  async function away(): Promise<string[]> {
    const rows = await person.rows<ReviewSeen & { key: string }>(ours, "reviews");
    const absences = await person.rows<Absence>(ours, "absences");
    return absences
      .filter(({ until: back }) => back === null)
      .map(({ kind, review }) => `${kind}: ${rows.find(({ key }) => key === review)?.text.slice(0, 30)}`)
      .toSorted();
  }

  const texted = async (): Promise<string[]> => (await person.rows<ReviewSeen>(ours, "reviews")).map(({ text }) => text);

  /** The line of the review with these words in the list of her workplace. */
  async function lineOf(words: RegExp): Promise<string> {
    const full = await person.fullPage(await person.subjectPlace(ours));
    const line = await see(full, testId("review-row"), words);
    await full.close();
    return line;
  }

  beforeAll(async () => {
    person = await openWorld({
      make,
      more: ({ origin, pathname, searchParams }) => {
        if (origin + pathname !== place.url || searchParams.get("sort_by") !== "date_desc") return null;
        return { body: pageOf(place, list, Number(searchParams.get("start") ?? 0) / 10, held) };
      },
    });
    ours = await person.switchOn("yelp");
    tab = await person.driver.open(addressOf(0));
    await see(tab, "#reviews", /Curtis B/);
    await person.claim(tab, "Marisol");
  });
  afterAll(() => person?.driver.close());

  it("pages through the list within one page: both parts are kept, and nothing is said to be missing", async () => {
    await person.keeps(ours, 8);
    await clickNamed(tab, "Next page");
    await see(tab, "#reviews", /Becca L/);
    // The oldest of the second page.
    await until("the second page kept", async () => (await texted()).some((text) => text.includes("La señora Marisol")), 20_000);
    expect(await away()).toEqual([]);
    expect(await person.rows(ours, "sittings")).toMatchObject([{ order: "newest", to: 20, ends: true, total: 20 }]);
  });

  it("comes back after one was edited and one was taken down: the first keeps both versions, the second is gone", async () => {
    const priya = list.find(({ author }) => author === "Priya N.");
    if (!priya) throw new Error("Priya is not on the page");
    list = [
      edited(priya, { day: "2026-11-19", said: "Nov 19, 2026", text: "On second thought, Marisol was short with us." }),
      ...without("Priya N.", "Ruth E."),
    ];
    await visit();
    await until("two versions", async () => (await person.stored(ours)).versions === 1);
    await until("an absence", async () => (await away()).length > 0);
    expect(await away()).toEqual([expect.stringMatching(/^gone: Fourth of July/)]);
    // The list follows what is kept a moment later.
    await until("both versions", async () => /2 versions/.test(await lineOf(/On second thought/)));
    await until("what became of it", async () => /no longer on the page since/.test(await lineOf(/Fourth of July/)));
  });

  it("finds one gone whose page counts one more that it does not recommend: that one was moved there", async () => {
    list = without("Odette F.");
    held = 6;
    await visit();
    await until("another absence", async () => (await away()).length > 1);
    expect(await away()).toEqual([
      expect.stringMatching(/^filtered: I come for the tacos/),
      expect.stringMatching(/^gone: Fourth of July/),
    ]);
    const full = await person.fullPage(await person.subjectPlace(ours));
    await full.click(`${testId("review-row")}:has(${testId("presence-filtered")})`);
    expect(await see(full, testId("presence"))).toMatch(/from 5 to 6[\s\S]*no longer counts in your numbers/);
    await full.close();
  });

  it("sees it come back: when it was missing stays written", async () => {
    list = [...cards.filter(({ author }) => author === "Odette F."), ...list].toSorted((a, b) => (a.day < b.day ? 1 : -1));
    held = 5;
    await visit();
    await until("it is back", async () => (await away()).length === 1);
    expect((await person.rows<Absence>(ours, "absences")).filter(({ until: back }) => back !== null)).toHaveLength(1);
    expect(await lineOf(/I come for the tacos/)).not.toMatch(/recommended/);
  });

  it("makes a report of the page from her click: it is shown whole, holds no word of it, and copies as it stands", async () => {
    await tab.focus();
    const full = await person.fullPage("#/health/yelp");
    await full.click(testId("skeleton-make"));
    const shown = await see(full, testId("skeleton"), /\[navigation\]/);
    expect(shown).toMatch(/site: yelp/);
    const [, body = ""] = (await texts(full, testId("skeleton"))).join("").split("\n\n");
    for (const word of ["Marisol", "Curtis", "userid", "tacos", "yelp", "y-css"]) expect(body).not.toContain(word);
    await clickNamed(full, "Copy");
    expect(await person.pasted()).toBe(shown);
    await full.close();
  });

  it("met no error in any part of the extension", async () => {
    expect(await person.driver.errors()).toEqual([]);
  });
});
