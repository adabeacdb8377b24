import { describe, expect, it } from "vitest";
import { Reading } from "../../src/core/schema/reading";
import { adapterOf } from "../support/pages/adapters";
import { type Case, cases } from "../support/pages/cases";
import { wrongFields } from "../support/pages/never-wrong";
import { parserNames, parsers, serialise } from "../support/pages/parsers";
import { seeded, upTo } from "../support/pages/random";

const LONG = process.env.REJOINDER_LONG === "1";
const TIMES = LONG ? 400 : 20;
const PATIENCE = LONG ? 900_000 : 60_000;

const named = (site: string, name: string): Case => {
  const found = cases.find((page) => page.site === site && page.name === name);
  if (!found) throw new Error(`No case ${site}/${name}`);
  return found;
};

/** Reads, and proves what must hold whatever the page is: no exception, a valid Reading or none, and the document as it was. */
function look(page: Case, document: Document): Reading | null {
  const before = serialise(document);
  const adapter = adapterOf(page.site);
  adapter.identify(document, { url: page.url });
  const found = adapter.read(document, { url: page.url, now: page.now });
  expect(serialise(document) === before, "the document was changed").toBe(true);
  return found === null ? null : Reading.parse(found);
}

const whole = (page: Case): Reading => Reading.parse(page.expected);

const TRUNCATED = [
  named("yelp", "2025-state"),
  named("yelp", "2025-versions-and-replies"),
  named("yelp", "2022-state"),
  named("ratemyprofessors", "2026-store"),
  named("ratemyprofessors", "hostile"),
];

const JUNK: Array<[string, string]> = [
  ["nothing", ""],
  ["a number", "42"],
  ["null", "null"],
  ["a list", "[[[[]]]]"],
  ["an empty object", "{}"],
  ["half an object", '{"Business:x":{"reviews('],
  ["every value null", '{"client:root":null,"Business:null":null,"Review:null":null}'],
  ["wrong types", '{"client:root":{"node(id:1)":{"__ref":7}},"Business:1":{"reviews(":"no"},"ROOT_QUERY":[]}'],
  ["a reference to itself", '{"client:root":{"node(id:\\"x\\")":{"__ref":"client:root"}},"Business:1":{"__ref":"Business:1"}}'],
  ["ten thousand brackets", "[".repeat(10_000)],
  ["control characters", '{"a":"\u0001\u0000\u0008"}'],
];

describe("a broken page", () => {
  for (const page of TRUNCATED) {
    for (const name of parserNames) {
      it(
        `${page.site}/${page.name}, cut off anywhere, gives nothing wrong (${name})`,
        () => {
          const random = seeded(page.markup.length);
          const problems: string[] = [];
          for (let i = 0; i < TIMES; i++) {
            const at = upTo(random, page.markup.length);
            const reading = look(page, parsers[name](page.markup.slice(0, at)));
            const wrong = reading ? wrongFields(cutTextApart(reading, whole(page)), whole(page)) : [];
            if (wrong.length > 0) problems.push(`cut at ${at}: ${wrong.join(", ")}`);
          }
          expect(problems).toEqual([]);
        },
        PATIENCE,
      );
    }
  }

  for (const [what, junk] of JUNK) {
    for (const page of [named("yelp", "2025-state"), named("yelp", "2022-state"), named("ratemyprofessors", "2026-store")]) {
      it(`whose state is ${what} still gives what its cards show, and nothing wrong (${page.site}/${page.name})`, () => {
        const document = parsers.jsdom(page.markup);
        for (const script of document.querySelectorAll("script")) {
          const text = script.textContent ?? "";
          if (text.includes("__RELAY_STORE__")) script.textContent = `window.__RELAY_STORE__ = ${junk};`;
          else if (/json/.test(script.type)) script.textContent = text.startsWith("<!--") ? `<!--${junk}-->` : junk;
        }
        const reading = look(page, document);
        expect(reading && wrongFields(reading, whole(page))).toEqual([]);
        expect(reading?.reviews.length).toBe(whole(page).reviews.length);
      });
    }
  }
});

/**
 * A cut may end in the middle of a word, a name, a course or an entity, and the page then shows just that. The piece that was cut is
 * taken back to its last whole word; a detail that was cut counts as what it is the beginning of.
 */
function cutTextApart(reading: Reading, told: Reading): Reading {
  const full = new Set(
    told.reviews.flatMap((one) => [one.author.name, one.text, one.reply?.text, ...one.previous.map(({ text }) => text)]).filter(Boolean),
  );
  const whole = (text: string): string => (full.has(text) ? text : text.replace(/\S*$/, ""));
  const mended = (details: Reading["reviews"][number]["details"], id: string | null): typeof details => {
    const truth = told.reviews.find((one) => one.id === id)?.details ?? {};
    const mend = ([key, value]: [string, (typeof details)[string]]): [string, typeof value] => {
      const all = truth[key];
      return [key, typeof value === "string" && typeof all === "string" && all.startsWith(value) ? all : value];
    };
    return Object.fromEntries(Object.entries(details).map(mend));
  };
  return {
    ...reading,
    reviews: reading.reviews.map((one) => ({
      ...one,
      author: { ...one.author, name: one.author.name && whole(one.author.name) },
      text: whole(one.text),
      reply: one.reply && { ...one.reply, text: whole(one.reply.text) },
      previous: one.previous.map((version) => ({ ...version, text: whole(version.text) })),
      details: mended(one.details, one.id),
    })),
  };
}

const FEW = "yelp/2025-cards-only";

describe("an outsized page", () => {
  const page = named("yelp", "2025-cards-only");

  for (const name of parserNames) {
    it(`with one review of 200,000 characters gives a valid Reading and the other reviews whole (${FEW}, ${name})`, () => {
      const long = "A very long story. ".repeat(10_500);
      const reading = look(page, parsers[name](page.markup.replace("Waited 25 minutes for toast.", long)));
      const others = whole(page).reviews.filter((review) => !review.text.startsWith("Waited"));
      for (const review of others) expect(reading?.reviews).toContainEqual(review);
      expect(reading?.seen).toBe(4);
    });

    it(`of 5 MB gives what it shows, in its time (${FEW}, ${name})`, () => {
      const filler = `<div class="y-css-1"><p>Some words about nothing, and <a href="/biz/elsewhere">a link</a>.</p></div>`;
      const markup = page.markup.replace("<footer>", `${filler.repeat(Math.ceil(5_000_000 / filler.length))}<footer>`);
      const document = parsers[name](markup);
      const started = performance.now();
      const reading = adapterOf(page.site).read(document, { url: page.url, now: page.now });
      expect(reading).toEqual(page.expected);
      expect(performance.now() - started).toBeLessThan(20_000);
    });
  }

  it("with nothing in it is no page of ours, or one without a list", () => {
    for (const site of ["yelp", "ratemyprofessors"]) {
      for (const markup of ["", "<p>", "<!DOCTYPE html><html></html>", "\u0000\u0000", "{}"]) {
        const document = parsers.jsdom(markup);
        for (const url of [
          "https://www.yelp.com/biz/x",
          "https://www.ratemyprofessors.com/professor/1",
          "about:blank",
          "not an address",
          "",
        ]) {
          const found = adapterOf(site).read(document, { url, now: page.now });
          adapterOf(site).identify(document, { url });
          if (found) expect(Reading.parse(found).reviews).toEqual([]);
        }
      }
    }
  });
});
