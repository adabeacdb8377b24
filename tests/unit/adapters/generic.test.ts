import { describe, expect, it } from "vitest";
import { identify, read } from "../../../src/adapters/generic/read";
import { siteAt } from "../../../src/adapters/generic/served";
import { parsers } from "../../support/pages/parsers";

const NOW = new Date("2026-11-20T18:00:00Z");
const URL = "https://agency.example/team/marta";

const item = (over: object = {}) => ({
  "@context": "https://schema.org",
  "@type": "Person",
  name: "Marta",
  review: [{ "@type": "Review", author: "Bo", datePublished: "2026-01-02", reviewBody: "Kind.", reviewRating: { ratingValue: 4 } }],
  ...over,
});
const page = (json: unknown, head = "", title = "Marta | Agency") =>
  parsers.linkedom(
    `<!DOCTYPE html><html><head><title>${title}</title>${head}<script type="application/ld+json">${JSON.stringify(json)}</script></head><body><h1>Marta</h1></body></html>`,
  );
const look = (json: unknown, url = URL, head = "", title?: string) => read(page(json, head, title), { url, now: NOW });
const idAt = (url: string, head = "") => identify(page(item(), head), { url })?.subject?.id;

describe("a worker's page on any site", () => {
  it("is known by its host and path; where one came from and what part of a list is shown do not matter", () => {
    expect(idAt(URL)).toBe("agency.example/team/marta");
    expect(idAt(`${URL}/?utm_source=mail&page=3#reviews`)).toBe("agency.example/team/marta");
    expect(idAt("https://agency.example/")).toBe("agency.example/");
  });

  it("is told from another by the rest of its address", () => {
    expect(idAt("https://agency.example/who?id=7&a=1")).toBe("agency.example/who?a=1&id=7");
    expect(idAt("https://agency.example/who?id=8&a=1")).not.toBe(idAt("https://agency.example/who?id=7&a=1"));
  });

  it("says itself which address is its own, on its own host only", () => {
    expect(idAt(`${URL}?variant=b`, '<link rel="canonical" href="/team/marta">')).toBe("agency.example/team/marta");
    expect(idAt(URL, '<link rel="canonical" href="https://evil.example/other">')).toBe("agency.example/team/marta");
  });

  it("is none without https, without embedded ratings, or with an address too long to tell it from others", () => {
    expect(idAt("http://agency.example/team/marta")).toBeUndefined();
    expect(identify(page({ "@type": "WebPage", name: "We love reviews" }), { url: URL })).toBeNull();
    expect(idAt(`https://agency.example/${"x".repeat(300)}`)).toBeUndefined();
  });

  it("without any rating in what it embeds is nothing, even where the word is there", () => {
    expect(look({ "@type": "WebPage", potentialAction: { "@type": "ReviewAction" } })).toBeNull();
    expect(look([{ "@type": "WebPage", speakable: { review: undefined } }])).toBeNull();
  });

  it("on a site that has a name but no reader is that site's", () => {
    expect(siteAt("www.thumbtack.com")).toBe("thumbtack");
    expect(siteAt("www.yelp.com")).toBe("generic");
    expect(look(item({ url: "https://www.thumbtack.com/x/service/1" }), "https://www.thumbtack.com/x/service/1")).toMatchObject({
      site: "thumbtack",
      subject: { id: "www.thumbtack.com/x/service/1" },
      reviews: [{ rating: 4 }],
    });
  });
});

describe("linked data in old wrappers", () => {
  const wrapped = (before: string, after: string) => {
    const document = parsers.jsdom("<!DOCTYPE html><html><head><title>Marta</title></head><body><h1>Marta</h1></body></html>");
    const script = document.createElement("script");
    script.setAttribute("type", "application/LD+JSON");
    script.textContent = before + JSON.stringify(item()) + after;
    document.head.append(script);
    return read(document, { url: URL, now: NOW })?.reviews.length;
  };

  it.each([
    ["<!--", "-->"],
    ["//<![CDATA[\n", "\n//]]>"],
    ["/*<![CDATA[*/ ", " /*]]>*/"],
    [" \n", ";"],
  ])("%s … %s is read", (before, after) => expect(wrapped(before, after)).toBe(after === ";" ? 0 : 1));

  it("that never end cost no more than their length", () => {
    const start = performance.now();
    expect(wrapped(" ".repeat(200_000), "]".repeat(200_000))).toBe(0);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("whose reviews these are", () => {
  it("the page's, when its address or its heading says so", () => {
    expect(look(item({ name: "Somebody", url: URL }))).toMatchObject({ state: "read", reviews: [{ text: "Kind." }] });
    expect(look(item())).toMatchObject({ state: "read", reviews: [{ text: "Kind." }] });
  });

  it("not told, when neither does: they are seen, not read", () => {
    expect(look(item({ name: "Somebody else" }))).toMatchObject({ state: "suspect", seen: 1, reviews: [] });
    expect(look(item({ name: "Somebody else" }), URL, "", "Somebody else at the agency")).toMatchObject({ state: "read" });
  });

  it("another page's, when they say so", () => {
    expect(look(item({ url: "https://agency.example/team/olu" }))).toMatchObject({ state: "not-a-review-page", seen: 0, reviews: [] });
    const nested = item();
    Object.assign(nested.review[0] ?? {}, { itemReviewed: { "@type": "Person", name: "Olu" } });
    expect(look(nested)?.reviews).toEqual([]);
  });
});

describe("a rating on a scale", () => {
  const rated = (reviewRating: object) =>
    look(item({ review: [{ "@type": "Review", author: "Bo", datePublished: "2026-01-02", reviewBody: "x", reviewRating }] }))?.reviews[0];

  it.each([
    [{ ratingValue: 4 }, 4],
    [{ ratingValue: "4,5" }, 4.5],
    [{ ratingValue: 3, bestRating: "5", worstRating: 0 }, 3],
    // 1 + 4 x (9 - 1) / 9 = 4.5555…, and 1 + 4 x 50 / 100 = 3.
    [{ ratingValue: 9, bestRating: 10 }, 4.56],
    [{ ratingValue: 50, bestRating: 100, worstRating: 0 }, 3],
    [{ ratingValue: 1, bestRating: 1, worstRating: -1 }, 5],
  ])("%o is %d stars", (rating, stars) => {
    expect(rated(rating)?.rating).toBe(stars);
  });

  it("other than stars keeps the page's own number beside it", () => {
    expect(rated({ ratingValue: 9, bestRating: 10 })?.details).toEqual({ ratingValue: 9, bestRating: 10, worstRating: 1 });
    expect(rated({ ratingValue: 4 })?.details).toEqual({});
  });

  it.each([
    { ratingValue: 6 },
    { ratingValue: 0.5, worstRating: 0, bestRating: 5 },
    { ratingValue: "great" },
    { ratingValue: 3, bestRating: 1 },
    { ratingValue: 3, bestRating: "ten" },
    {},
  ])("that cannot be, %o, is left out", (rating) => expect(rated(rating)).toBeUndefined());

  it("gives a stated average only where it is in stars", () => {
    const stated = (aggregateRating: object) => look(item({ aggregateRating }))?.stated;
    expect(stated({ ratingValue: "4.80", reviewCount: 12, ratingCount: 40 })).toMatchObject({ average: 4.8, decimals: 2, total: 12 });
    expect(stated({ ratingValue: 9.1, bestRating: 10, ratingCount: 40 })).toMatchObject({ average: null, decimals: null, total: 40 });
  });
});
