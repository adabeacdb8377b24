import { describe, expect, it } from "vitest";
import { read } from "../../../src/adapters/yelp/read";
import type { Coverage } from "../../../src/core/schema/reading";
import { readCase } from "../../support/cases";
import { type Card, cardsOf, pageOf } from "../../support/list";
import { fill } from "../../support/pages/cases";
import { parsers, serialise } from "../../support/pages/parsers";

const { html, url } = readCase("yelp", "2025-cards-only");
const now = new Date("2026-11-20T12:00:00Z");

const look = (query: string, markup = html): Coverage | undefined => read(parsers.jsdom(markup), { url: `${url}${query}`, now })?.coverage;

/** The four cards, of 1 to 5 stars, as a place that has only these. */
const whole = html.replaceAll("36 reviews", "4 reviews").replace(/"reviewCount":\s*"?36"?/, '"reviewCount":"4"');

describe("a view of a business page covers what it can show", () => {
  it("a place whose reviews are all on the page is covered whole", () => {
    expect(look("", whole)).toMatchObject({ from: 0, to: 4, ends: true, order: "site" });
    expect(look("?osq=Breakfast&hrid=x", whole)).toMatchObject({ ends: true, pinned: 1 });
  });

  it.each([
    ["?q=toast", { search: true }],
    ["?rr=1", { ratings: [1] }],
    ["?ratings=5,4", { ratings: [4, 5] }],
    ["?rl=tr", { language: "tr" }],
  ])("one narrowed by %s says so, and is not taken for the whole", (query, filters) => {
    expect(look(query, whole)).toMatchObject({ ends: false, filters });
    expect(read(parsers.jsdom(whole), { url: `${url}${query}`, now })?.view.filtered).toBe(true);
  });

  it("an order by day that the cards contradict is not believed", () => {
    expect(look("?sort_by=date_asc")?.order).toBe("site");
  });

  it("a later page begins at its place, which the pager knows better than the address", () => {
    expect(look("?start=20", html.replace(/\b1 of 4\b/, ""))).toMatchObject({ from: 20, to: 24, ends: false });
    expect(look("?start=20")).toMatchObject({ from: 0, to: 4 });
    expect(look("", html.replace(/\b1 of 4\b/, "3 de 4"))).toMatchObject({ from: 20, to: 24 });
  });

  it("a list with fewer pages than its count needs is narrowed by something, and its order proves nothing", () => {
    const place = readCase("yelp", "demo-restaurant");
    const cards = cardsOf(place, readCase("yelp", "demo-restaurant-page-2"));
    const order = (markup: string) => read(parsers.jsdom(markup), { url: `${place.url}?sort_by=date_desc`, now })?.coverage?.order;
    const filled = (held: readonly Card[]) => {
      const document = parsers.jsdom(pageOf(place, held, 0, 5));
      fill(document, parsers.jsdom);
      return serialise(document);
    };
    const whole = filled(cards);
    expect(whole).toContain("1 of 2<");
    expect(order(whole)).toBe("newest");
    const counting = (n: number) =>
      whole.replaceAll("20 reviews", `${n} reviews`).replaceAll("reviewCount&quot;:20", `reviewCount&quot;:${n}`);
    // 48 reviews need five pages; with 22 the count may be off by two.
    expect(order(counting(48))).toBe("site");
    expect(order(counting(22))).toBe("newest");
  });

  it("one with a card that cannot be told from others covers nothing", () => {
    const damaged = html.replace(/href="\/user_details\?userid=[\w-]{22}"/g, (link, at: number) =>
      at > html.lastIndexOf("<li") ? "" : link,
    );
    const reading = read(parsers.jsdom(damaged), { url, now });
    expect(reading?.seen).toBe(4);
    expect(reading?.coverage).toBeUndefined();
  });
});

describe("a layout that no reader knows", () => {
  /** The cards as plain blocks, without list, section or roles. */
  const strange = html
    .replace(/<(\/?)(?:ul|li|section)\b/g, "<$1div")
    .replace(/<(\/?)p\b/g, "<$1div")
    .replaceAll(' lang="en"', "")
    .replaceAll('id="reviews"', "");

  it("is suspect: its reviews are counted, none is read, and nothing follows from what is not there", () => {
    const reading = read(parsers.jsdom(strange), { url, now });
    expect(reading).toMatchObject({ state: "suspect", seen: 4, reviews: [] });
    expect(reading?.coverage).toBeUndefined();
  });
});
