import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCase } from "../support/cases";
import type { Tab } from "../support/driver";
import { present, see, testId, texts, until } from "../support/look";
import type { Person, ReviewSeen } from "../support/person";
import { make, openWorld, unexpected } from "../support/world";

const page = readCase("yelp", "demo-restaurant");
/** A word of the last review in the list, which comes after the page has loaded. */
const FILLED = /Harold J/;
const next = readCase("yelp", "demo-restaurant-page-2");

describe("a server named in the reviews of her workplace", () => {
  let person: Person;
  let ours: Tab;
  let tab: Tab;

  beforeAll(async () => {
    person = await openWorld({ make });
  });
  afterAll(() => person?.driver.close());

  it("switches one site on with one click, and only that one is asked for", async () => {
    ours = await person.switchOn("yelp");
    const held = await ours.evaluate<string[]>("return (await (globalThis.browser ?? chrome).permissions.getAll()).origins");
    expect(held).toEqual(["https://www.yelp.com/*"]);
  });

  it("opens her workplace's page: before she claims it nothing is kept", async () => {
    tab = await person.driver.open(page.url);
    await see(tab, "#reviews", FILLED);
    const popup = await person.popup(tab);
    await see(popup, `${testId("this-page")} button`);
    const { settings, ...rest } = await person.stored(popup);
    expect(settings).toBeGreaterThan(0);
    expect(rest).toEqual(Object.fromEntries(Object.keys(rest).map((table) => [table, 0])));
    await popup.close();
  });

  it("claims it with her name: of ten reviews the eight that name her are kept, and the page's own numbers", async () => {
    await person.claim(tab, "Marisol");
    await person.keeps(ours, 8);
    const reviews = await person.rows<ReviewSeen>(ours, "reviews");
    // Worked out by hand from the invented page: ratings of the reviews with "Marisol" in them, newest first.
    expect(reviews.toSorted((a, b) => String(b.postedOn).localeCompare(String(a.postedOn))).map(({ rating }) => rating)).toEqual([
      1, 5, 5, 2, 5, 5, 3, 5,
    ]);
    const [snapshot] = await person.rows<object>(ours, "snapshots");
    expect(snapshot).toMatchObject({ average: 4.1, decimals: 1, count: 42, seen: 10, aboutMe: 8 });
    expect(JSON.stringify(reviews)).not.toMatch(/Dana W|Curtis B|y87q80svmH7XUnweEcTLy9/);
  });

  it("comes back to a page whose list fills late: it is read when it has filled, and nothing is doubled", async () => {
    const before = await person.lastSeen(ours);
    await tab.focus();
    await tab.reload();
    await until("a later look", async () => (await person.lastSeen(ours)) > before, 20_000);
    await see(tab, "#reviews", FILLED);
    expect(await person.stored(ours)).toMatchObject({ reviews: 8, versions: 0, subjects: 1 });
  });

  it("pages through the site as she would: the second page joins the first", async () => {
    await tab.goto(next.url);
    // Five name her and one spells her Marysol; she went by hand through the ten.
    await person.keeps(ours, 14);
    expect(await person.stored(ours)).toMatchObject({ reviews: 14, versions: 0, subjects: 1 });
  });

  it("sees in the popup how things stand, how much was seen, and the one review to look at", async () => {
    const popup = await person.popup(tab);
    await see(popup, testId("this-page"), /\b42\b.*\b14\b/s, 20_000);
    expect((await see(popup, testId("status"))).length).toBeGreaterThan(10);
    expect(await texts(popup, ".decide")).toHaveLength(1);
    await popup.close();
  });

  it("sees the trend as a picture and as a table, and the flag with what speaks for it and against", async () => {
    const full = await person.fullPage(await person.subjectPlace(ours));
    await present(full, testId("trend-chart"));
    expect((await texts(full, `${testId("trend-table")} tr`)).length).toBeGreaterThan(14);
    await full.click(`${testId("review-row")}:has(${testId("flag")})`);
    expect((await see(full, testId("flag"))).length).toBeGreaterThan(20);
    expect(await full.url()).toContain("#/review/");
    await full.close();
  });

  it("copies a draft for her manager: the clipboard holds exactly what stands in the box", async () => {
    const full = await person.fullPage(await person.subjectPlace(ours));
    await full.click(`${testId("review-row")}:has(${testId("flag")})`);
    await full.click(testId("addressee-manager"));
    const text = await until("a draft", () =>
      full.evaluate<string>("return document.querySelector(css)?.value", { css: testId("draft-box") }),
    );
    expect(text.length).toBeGreaterThan(80);
    await full.click(testId("draft-copy"));
    await see(full, testId("draft-copy"), /Copied/);
    expect(await person.pasted()).toBe(text);
    await full.close();
  });

  it("is told on by nothing: every request of the whole browser was for the pages she opened", () => {
    expect(unexpected(person, [page.url, next.url])).toEqual([]);
  });

  it("met no error in any part of the extension", async () => {
    expect(await person.driver.errors()).toEqual([]);
  });
});
