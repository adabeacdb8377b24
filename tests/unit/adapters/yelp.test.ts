import { describe, expect, it } from "vitest";
import { identify, read } from "../../../src/adapters/yelp/read";
import type { Reading } from "../../../src/core/schema/reading";
import { parserNames, parsers } from "../../support/pages/parsers";

const BUSINESS = "Kt7mWq2ZrXb9LdVh4PnsYQ";
const URL = "https://www.yelp.com/biz/the-quiet-spoon-alder-falls";
const user = (n: number): string => `Reviewer0000000000000${n}`.slice(0, 22);

interface Card {
  n?: number;
  name?: string;
  stars?: string;
  day?: string;
  text?: string;
  below?: string;
}

const stars = (label: string): string => `<div role="img" aria-label="${label}"></div>`;

const card = ({
  n = 1,
  name = "Ona R.",
  stars: label = "4 star rating",
  day = "Sep 7, 2025",
  text = "The soup was hot.",
  below = "",
}: Card): string => `
  <li><div role="region" aria-label="${name}"><a href="/user_details?userid=${user(n)}"></a><a href="/user_details?userid=${user(n)}">${name}</a></div>
  <button aria-haspopup="true">Menu</button>
  <div>${stars(label)}<span>${day}</span></div><p><span lang="en">${text}</span></p>
  <div role="button" aria-pressed="false">Helpful</div>${below}</li>`;

const version = (label: string, day: string, text: string): string =>
  `<div><div>${stars(label)}<span>${day}</span></div><div role="region" aria-live="polite"><p><span lang="en">${text}</span></p></div><button aria-expanded="false" aria-controls="x">Read more</button></div>`;

const reply = (day: string, text: string): string =>
  `<div><div role="region" aria-labelledby="owner"><p id="owner">Business owner information</p><p>Lee W.</p></div><p>${day}</p><p><span>${text}</span></p></div>`;

const page = (list: string, { lang = "en-US", head = "", around = "" } = {}): string => `<!doctype html><html lang="${lang}"><head>
  <meta name="yelp-biz-id" content="${BUSINESS}">${head}</head><body><main><h1>The Quiet Spoon</h1>${around}
  <div id="reviews"><section aria-label="Recommended Reviews"><ul>${list}</ul></section></div></main></body></html>`;

describe.each(parserNames)("a Yelp page (%s)", (name) => {
  const look = (markup: string, url = URL): Reading => {
    const reading = read(parsers[name](markup), { url, now: new Date("2026-11-20T18:00:00Z") });
    if (!reading) throw new Error("Not a page of this site");
    return reading;
  };

  it("is read in another language: the number in the label, the month in its own words", () => {
    const german = card({ stars: "Bewertung: 2 Sterne", day: "7. Sep. 2025" });
    const french = card({ stars: "4 étoiles sur 5", day: "14 juil. 2025" });
    expect(look(page(german, { lang: "de-DE" }), URL.replace(".com", ".de")).reviews).toMatchObject([
      { rating: 2, postedOn: "2025-09-07" },
    ]);
    expect(look(page(french, { lang: "fr-FR" }), URL.replace(".com", ".fr")).reviews).toMatchObject([
      { rating: 4, postedOn: "2025-07-14" },
    ]);
  });

  it("has its dates read as its country writes them, and not at all where that is not known", () => {
    const list = card({ day: "9/10/2022" });
    expect(look(page(list)).reviews[0]?.postedOn).toBe("2022-09-10");
    expect(look(page(list, { lang: "en-GB" }), URL.replace(".com", ".co.uk")).reviews[0]?.postedOn).toBe("2022-10-09");
    expect(look(page(list, { lang: "en-CA" }), URL.replace(".com", ".ca"))).toMatchObject({
      state: "suspect",
      reviews: [{ postedOn: null, rating: 4 }],
    });
  });

  it("keeps earlier versions and the owner's reply with their review, in whatever order they stand", () => {
    const below =
      version("1 star rating", "Jan 2, 2024", "The soup was cold.") +
      reply("Jan 5, 2024", "Please come again.") +
      version("3 star rating", "Mar 3, 2023", "Fine.");
    expect(look(page(card({ below }))).reviews).toMatchObject([
      {
        rating: 4,
        text: "The soup was hot.",
        reply: { text: "Please come again.", postedOn: "2024-01-05" },
        previous: [
          { rating: 1, postedOn: "2024-01-02", text: "The soup was cold." },
          { rating: 3, postedOn: "2023-03-03", text: "Fine." },
        ],
      },
    ]);
  });

  it("never gives a worker an earlier version's stars, day or text for the review", () => {
    const below = version("1 star rating", "Jan 2, 2024", "The soup was cold.");
    const whole = card({ below });
    const noStars = whole.replace(stars("4 star rating"), "");
    const noDay = whole.replace("Sep 7, 2025", "");
    const noText = whole.replace('<span lang="en">The soup was hot.</span>', "");
    const nothing = noText.replace(stars("4 star rating"), "").replace("Sep 7, 2025", "");
    expect(look(page(noStars))).toMatchObject({ state: "suspect", seen: 1, reviews: [] });
    expect(look(page(noDay))).toMatchObject({ state: "suspect", reviews: [{ rating: 4, postedOn: null, text: "The soup was hot." }] });
    expect(look(page(noText))).toMatchObject({ state: "suspect", seen: 1, reviews: [] });
    expect(look(page(nothing.replace("aria-pressed", "aria-haspopup")))).toMatchObject({ seen: 1, reviews: [] });
  });

  it("never takes an owner's reply for the review, nor an earlier version for the reply", () => {
    const silent = card({ below: reply("Jan 5, 2024", "Thank you for the five stars.") }).replace(
      '<span lang="en">The soup was hot.</span>',
      "",
    );
    expect(look(page(silent)).reviews).toEqual([]);
    const lost = card({ below: reply("", "") + version("", "Jan 2, 2024", "The soup was cold.") });
    expect(look(page(lost)).reviews).toMatchObject([{ text: "The soup was hot.", reply: null, previous: [] }]);
  });

  it("does not read highlights, ads or other lists, wherever the list itself stands", () => {
    const around = `<section><ul><li><a href="/user_details?userid=${user(8)}">Ada L.</a> “the best soup”</li></ul></section>
      <section><a href="/adredir?ad_business_id=x">Golden Ladle</a>${stars("1 star rating")}</section>`;
    const ad = `<li><a href="/adredir?ad_business_id=x">Golden Ladle</a>${stars("1 star rating")}<p>Sponsored soup.</p></li>`;
    const list = card({ n: 1 }) + ad + card({ n: 2, name: "Pim D.", stars: "5 star rating" });
    const markup = page(list, { around });
    for (const one of [markup, markup.replace('id="reviews"', 'id="moved"')]) {
      expect(look(one)).toMatchObject({ state: "read", seen: 2, reviews: [{ rating: 4 }, { rating: 5 }] });
    }
  });

  it("counts an item that lost its reviewer, and does not take its stars on trust", () => {
    const stray = card({ n: 2, stars: "1 star rating" }).replace(/<a [^>]*>.*?<\/a>/g, "");
    expect(look(page(card({}) + stray))).toMatchObject({ state: "suspect", seen: 2, reviews: [{ rating: 4 }] });
  });

  it("knows the reviewer from the card's head, not from a name in the text", () => {
    const mention = card({ text: `As <a href="/user_details?userid=${user(9)}">Ada L.</a> says.` });
    expect(look(page(mention)).reviews[0]?.author).toEqual({ id: user(1), name: "Ona R." });
    const headless = mention.replace(/<a href="\/user_details\?userid=[^"]*1">.*?<\/a>/g, "");
    expect(look(page(headless)).reviews.map((one) => one.author.id)).not.toContain(user(9));
  });

  it("takes the place in the list from the pager, for paging need not change the address", () => {
    const pager = '</ul><div role="navigation"><a>1</a><a>2</a><span>2 of 11</span></div><ul>';
    expect(look(page(card({}) + pager)).view).toEqual({ start: 10, sort: null, filtered: false });
    expect(look(page(card({})), `${URL}?start=20&sort_by=date_desc&q=soup`).view).toEqual({ start: 20, sort: "date_desc", filtered: true });
  });

  const record = (n: number, change: object = {}): object => ({
    __typename: "Review",
    encid: `Review000000000000000${n}`.slice(0, 22),
    rating: 2,
    text: { full: "The soup &amp; bread were cold." },
    author: { __ref: `User:${user(n)}` },
    business: { __ref: `Business:${BUSINESS}` },
    createdAt: { localDateTimeForBusiness: "2025-09-06T23:30:00-05:00" },
    previousReviews: [],
    bizUserPublicReply: null,
    ...change,
  });

  const store = (after: string | null, reviews: object[]): string => {
    const edges = reviews.map((_, i) => ({ node: { __ref: `Review:r${i}` } }));
    const business = {
      name: "The Quiet Spoon",
      rating: 3.5,
      reviewCount: 41,
      [`reviews(${JSON.stringify({ after, first: 10 })})`]: { edges },
    };
    const state: Record<string, object> = { [`Business:${BUSINESS}`]: business };
    for (const [i, one] of reviews.entries()) {
      state[`Review:r${i}`] = one;
      state[`User:${user(i)}`] = { encid: user(i), displayName: `Guest ${i}` };
    }
    // The store is escaped for HTML as a whole; its texts are as they were written.
    return `<script data-apollo-state="x" type="application/json"><!--${JSON.stringify(state).replaceAll("&amp;", "&").replaceAll("&", "&amp;").replaceAll('"', "&quot;")}--></script>`;
  };

  it("read from its embedded data alone gives this business's reviews of this part of the list", () => {
    const foreign = record(1, { business: { __ref: "Business:Anotherplace0000000000" } });
    const stub = record(2, { rating: undefined, text: undefined });
    expect(look(page("", { head: store(null, [record(0), foreign, stub]) }))).toMatchObject({
      state: "read",
      road: "embedded",
      seen: 1,
      stated: { average: 3.5, total: 41 },
      reviews: [{ rating: 2, postedOn: "2025-09-06", postedAt: "2025-09-06T23:30:00-05:00", text: "The soup & bread were cold." }],
    });
    expect(look(page("", { head: store(null, [record(0)]) }), `${URL}?start=10`)).toMatchObject({ state: "not-loaded", reviews: [] });
  });

  it("whose list was paged on shows what is displayed, not what was embedded", () => {
    expect(look(page(card({ n: 5 }), { head: store(null, [record(0)]) }))).toMatchObject({
      road: "cards",
      seen: 1,
      reviews: [{ rating: 4 }],
    });
  });

  it("that is no business's page gives no reviews, whatever stands on it", () => {
    const list = page(card({})).replace(/<meta[^>]*biz-id[^>]*>/, "");
    expect(look(page(card({})), "https://www.yelp.com/user_details?userid=x")).toMatchObject({
      pageKind: "profile",
      state: "not-a-review-page",
      reviews: [],
    });
    expect(look(page(card({})), "https://www.yelp.com/search?find_desc=soup")).toMatchObject({
      pageKind: "search",
      state: "not-a-review-page",
    });
    expect(look(list)).toMatchObject({ pageKind: "error", state: "suspect", reviews: [] });
    expect(look(list.replace(/<ul>[\s\S]*<\/ul>/, ""))).toMatchObject({ pageKind: "error", state: "not-a-review-page", reviews: [] });
    expect(look(list.replace("<h1>", '<p id="cmsg"></p><h1>'))).toMatchObject({ pageKind: "blocked", state: "blocked" });
    expect(look(page(card({})), URL.replace("www.", "m."))).toMatchObject({ pageKind: "mobile", state: "not-loaded", reviews: [] });
    expect(read(parsers[name](list), { url: "https://www.example.org/biz/x", now: new Date(0) })).toBeNull();
  });

  it("saved in 2014 keeps a cut card counted, and the full words of a folded reply", () => {
    const old = (id: string, inner: string): string => `<div class="review" data-review-id="${id}">${inner}</div>`;
    const whole = `<a class="user-display-name" href="/user_details?userid=${user(1)}">Ona R.</a><div class="review-content">
      <div class="biz-rating"><i class="star-img stars_5" title="5.0 star rating"></i><span class="rating-qualifier"> 6/26/2014 <small>Updated review</small></span></div><p lang="en">Warm.<br>Quiet.</p></div>
      <div class="previous-review"><div class="biz-rating"><i class="star-img stars_2" title="2.0 star rating"></i><span class="rating-qualifier">9/17/2011</span></div> Cold soup. <div class="review-footer">Useful</div></div>
      <div class="biz-owner-reply"><div class="biz-owner-reply-header">Comment from Lee W.</div><span class="bullet-after">7/1/2014</span>
      <span class="js-expandable-comment"><span class="js-content-toggleable">Thank…</span><span class="js-content-toggleable hidden">Thank you both.</span><a class="read-more">Read more</a></span></div>`;
    const cut = `<a href="/user_details?userid=${user(2)}">Pim D.</a>`;
    const list = `</ul>${old("a".repeat(22), whole)}${old("b".repeat(22), cut)}<ul>`;
    expect(look(page(list, { lang: "en" }).replace(' id="reviews"', ""))).toMatchObject({
      state: "suspect",
      seen: 2,
      reviews: [
        {
          id: "a".repeat(22),
          rating: 5,
          postedOn: "2014-06-26",
          text: "Warm.\nQuiet.",
          previous: [{ rating: 2, postedOn: "2011-09-17", text: "Cold soup." }],
          reply: { text: "Thank you both.", postedOn: "2014-07-01" },
        },
      ],
    });
  });
});

describe("a page nobody claimed", () => {
  const untouchable = new Proxy({} as Document, {
    get: () => {
      throw new Error("The page was looked into");
    },
  });

  it("is not looked into unless its address is a business's", () => {
    for (const path of ["/", "/search?find_desc=soup", "/user_details?userid=x", "/biz_photos/x", "/login"]) {
      expect(identify(untouchable, { url: `https://www.yelp.com${path}` })?.subject).toBeNull();
    }
    expect(identify(untouchable, { url: "https://notyelp.com/biz/x" })).toBeNull();
    expect(identify(untouchable, { url: "no address" })).toBeNull();
  });

  it("that breaks every call is survived", () => {
    expect(identify(untouchable, { url: URL })).toEqual({ pageKind: "other", subject: null });
    expect(read(untouchable, { url: URL, now: new Date(0) })).toMatchObject({ state: "not-a-review-page", reviews: [] });
  });
});
