import * as fiverr from "../../src/adapters/fiverr/read";
import * as generic from "../../src/adapters/generic/read";
import type { Adapter } from "../../src/adapters/kit/contract";
import * as ratemyprofessors from "../../src/adapters/ratemyprofessors/read";
import * as yelp from "../../src/adapters/yelp/read";
import { Changes } from "../../src/content/changes";
import { Sent } from "../../src/content/sent";
import { median, time } from "./timing";

/** Cards that come in one go. */
const STEP = 20;
/** Looks of one growth that are taken at its beginning, and at its end. */
const LOOKS = 5;
/** Growths of one page: each from the start. */
const RUNS = 4;
const WORDS = "the table by the window was ready when we came and she remembered what my mother can not eat".split(" ");

const text = (n: number): string => Array.from({ length: 60 }, (_word, place) => WORDS[(n * 7 + place) % WORDS.length]).join(" ");
const idOf = (n: number): string => `grown${String(n).padStart(17, "0")}`;

const set = (card: Element, selector: string, change: (element: Element) => void): void => {
  for (const element of card.querySelectorAll(selector)) change(element);
};

/** How a site's page gets another card: which one is copied, and what makes the copy another review. */
interface Growth {
  adapter: Adapter;
  card: string;
  another(card: Element, n: number): void;
}

const growths = {
  yelp: {
    adapter: yelp,
    card: '#reviews ul > li:has(a[href*="userid="])',
    another(card, n) {
      set(card, 'a[href*="userid="]', (link) => link.setAttribute("href", `/user_details?userid=${idOf(n)}`));
      set(card, "[lang]", (words) => words.replaceChildren(`Number ${n}: ${text(n)}`));
    },
  },
  ratemyprofessors: {
    adapter: ratemyprofessors,
    card: '#ratingsList > li:has(a[href*="/flag/professor-rating/"])',
    another(card, n) {
      set(card, 'a[href*="/flag/"]', (link) =>
        link.setAttribute("href", link.getAttribute("href")?.replace(/\d+$/, `${30_000_000 + n}`) ?? ""),
      );
      set(card, '[class*="Comments__"]', (words) => words.replaceChildren(`Number ${n}: ${text(n)}`));
    },
  },
  fiverr: {
    adapter: fiverr,
    card: "ul > :has(time)",
    another(card, n) {
      set(card, "article", (reply) => reply.remove());
      set(card, "figure[title]", (picture) => picture.setAttribute("title", `buyer-${n}`));
      set(card, ".review-description p", (words) => words.replaceChildren(`Number ${n}: ${text(n)}`));
    },
  },
  generic: {
    adapter: generic,
    card: "[itemprop=review]",
    another(card, n) {
      set(card, "[itemprop=author] [itemprop=name]", (name) => name.replaceChildren(`Person ${n}`));
      set(card, "[itemprop=reviewBody]", (words) => words.replaceChildren(`Number ${n}: ${text(n)}`));
    },
  },
} satisfies Record<string, Growth>;
export type Growing = keyof typeof growths;

/** Milliseconds: medians of a look at the beginning and at the end, the same without a memory at the end, and one walk over all elements there. */
export interface Grown {
  first: number;
  last: number;
  forgetful: number;
  walk: number;
  elements: number;
  reviews: number;
}

/** All that a look costs the page, as `content/run` does it: whose is it, is it still, what is new since the last that was taken. */
function lookOf(adapter: Adapter): { look: () => number; forgetful: () => number; end: () => void; reviews: () => number } {
  const changes = new Changes(document, () => undefined);
  const sent = new Sent();
  const at = { url: location.href, now: new Date() };
  let reviews = 0;
  const look = (): void => {
    adapter.whose(document, at);
    adapter.whose(document, at);
    const reading = adapter.read(document, { ...at, memory: changes.memory() });
    const news = reading && sent.news(reading);
    if (!reading || !news) throw new Error("The page grew and nothing new was read");
    sent.took(news.reviews);
    sent.done(reading);
    reviews = reading.reviews.length;
  };
  return {
    look: () => time(look),
    forgetful: () => time(() => adapter.read(document, at)),
    end: () => changes.end(),
    reviews: () => reviews,
  };
}

const sink = { total: 0 };
const walk = (): void => {
  for (const element of document.querySelectorAll("*")) sink.total += element.nodeType;
};

/** Lets a page grow by 20 cards at a time to so many, and looks at it each time. */
export async function growing(site: Growing, size: number): Promise<Grown> {
  const { adapter, card, another }: Growth = growths[site];
  const template = [...document.querySelectorAll(card)].at(-1);
  if (!template?.parentElement) throw new Error(`There is no card on the page of ${site}`);
  const list = template.parentElement;
  const took = { first: [] as number[], last: [] as number[], forgetful: [] as number[], walk: [] as number[] };
  let result = { elements: 0, reviews: 0 };
  for (let run = -1; run < RUNS; run++) {
    const grown: Element[] = [];
    const { look, forgetful, end, reviews } = lookOf(adapter);
    look();
    for (let have = 0; have < size; have += STEP) {
      for (let n = have; n < have + STEP; n++) {
        const next = template.cloneNode(true) as Element;
        another(next, n);
        grown.push(next);
        list.append(next);
      }
      // As in life, the page has its turn between a change and our look at it.
      await new Promise((done) => setTimeout(done, 0));
      const ms = look();
      if (run < 0) continue;
      if (have < STEP * LOOKS) took.first.push(ms);
      if (have < size - STEP * LOOKS) continue;
      took.last.push(ms);
      took.forgetful.push(forgetful());
      took.walk.push(time(walk));
    }
    result = { elements: document.querySelectorAll("*").length, reviews: reviews() };
    end();
    for (const element of grown) element.remove();
  }
  const { first, last, forgetful: anew, walk: all } = took;
  return { first: median(first), last: median(last), forgetful: median(anew), walk: median(all), ...result };
}
