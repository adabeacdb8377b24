import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCase } from "../support/cases";
import type { Tab } from "../support/driver";
import { see, testId, texts, until } from "../support/look";
import type { Person, ReviewSeen } from "../support/person";
import { make, openWorld, unexpected } from "../support/world";

const page = readCase("ratemyprofessors", "demo-professor");
const CARDS = "#ratingsList [data-testid=infinity-scroll-test-id], #ratingsList li:has([data-testid])";
const MORE = "[class*=PaginationButton]";

describe("an adjunct with a page of her own", () => {
  let person: Person;
  let ours: Tab;
  let tab: Tab;

  beforeAll(async () => {
    person = await openWorld({ make });
  });
  afterAll(() => person?.driver.close());

  it("switches the site on in the full page while her own is open already: the open tab is served too", async () => {
    tab = await person.driver.open(page.url);
    ours = await person.switchOn("ratemyprofessors");
    await person.claim(tab);
    await person.keeps(ours, 5);
  });

  it("presses the page's own Load More until the end: every rating is kept once, with its course", async () => {
    for (let pressed = 0; pressed < 8 && (await texts(tab, MORE)).length > 0; pressed++) {
      const before = (await texts(tab, CARDS)).length;
      await tab.click(MORE);
      await until("more cards", async () => (await texts(tab, CARDS)).length > before);
    }
    await person.keeps(ours, 24);
    const reviews = await person.rows<ReviewSeen>(ours, "reviews");
    // 24 ratings with the sum 100, counted by hand on the invented page.
    expect(reviews.reduce((sum, { rating }) => sum + rating, 0)).toBe(100);
    expect(reviews.every(({ details }) => typeof details.course === "string")).toBe(true);
    expect((await person.stored(ours)).versions).toBe(0);
  });

  it("opens the page again: nothing is added", async () => {
    const before = await person.lastSeen(ours);
    await tab.focus();
    await tab.reload();
    await until("a later look", async () => (await person.lastSeen(ours)) > before, 20_000);
    expect(await person.stored(ours)).toMatchObject({ reviews: 24, versions: 0, subjects: 1 });
  });

  it("copies a report for the site from the review that stands out", async () => {
    const full = await person.fullPage(await person.subjectPlace(ours));
    await full.click(`${testId("review-row")}:has(${testId("flag")})`);
    await full.click(testId("addressee-report"));
    const text = await until("a draft", () =>
      full.evaluate<string>("return document.querySelector(css)?.value", { css: testId("draft-box") }),
    );
    await full.click(testId("draft-copy"));
    await see(full, testId("draft-copy"), /Copied/);
    expect(await person.pasted()).toBe(text);
  });

  it("reads it all at 200 % in the dark without scrolling sideways", async () => {
    await person.driver.theme("dark");
    const full = await person.fullPage(await person.subjectPlace(ours));
    await full.evaluate("const tab = await chrome.tabs.getCurrent(); await chrome.tabs.setZoom(tab.id, 2);");
    for (const place of [await person.subjectPlace(ours), "#/", "#/sites", "#/settings", "#/rating"]) {
      await full.evaluate("location.hash = place;", { place });
      await see(full, "main h1");
      const seen = await full.evaluate<{ ratio: number; over: number; ground: string; heading: number }>(`
        const heading = document.querySelector("main h1").getBoundingClientRect();
        return {
          ratio: devicePixelRatio,
          over: document.documentElement.scrollWidth - innerWidth,
          ground: getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor,
          heading: heading.width,
        };
      `);
      expect(seen, place).toMatchObject({ ratio: 2 });
      expect(seen.over, `${place} is wider than the window`).toBeLessThanOrEqual(0);
      expect(seen.heading, place).toBeGreaterThan(0);
      const shades = [...seen.ground.matchAll(/rgb\((\d+), (\d+), (\d+)\)/g)].map(([, ...parts]) => Math.max(...parts.map(Number)));
      expect(Math.min(...shades), `${place} has a dark ground: ${seen.ground}`).toBeLessThan(70);
    }
    await full.evaluate("const tab = await chrome.tabs.getCurrent(); await chrome.tabs.setZoom(tab.id, 1);");
    await full.close();
    await person.driver.theme("light");
  });

  it("caused no request of ours and no error", async () => {
    expect(unexpected(person, [page.url])).toEqual([]);
    expect(await person.driver.errors()).toEqual([]);
  });
});
