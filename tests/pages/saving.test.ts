import { describe, expect, it } from "vitest";
import { cleaned } from "../../scripts/save-page";
import { Reading } from "../../src/core/schema/reading";
import { adapterOf } from "../support/pages/adapters";
import { parsers } from "../support/pages/parsers";
import { type RealPage, realPages, realPagesHere } from "../support/pages/real";

const NOW = new Date("2026-11-20T18:00:00Z");
/** Every day is moved by so many. */
const DAYS = 97;
const A_DAY = 86_400_000;

function look(site: string, html: string, url: string): Reading | null {
  const found = adapterOf(site).read(parsers.linkedom(html), { url, now: NOW });
  return found && Reading.parse(found);
}

const earlier = (day: string | null): string | null => day && new Date(Date.parse(day) - DAYS * A_DAY).toISOString().slice(0, 10);

/** How a Reading is built, with its ratings and days; no word or name of it. */
const shape = (reading: Reading | null, moved: (day: string | null) => string | null): unknown =>
  reading && {
    state: reading.state,
    road: reading.road,
    seen: reading.seen,
    stated: reading.stated,
    reviews: reading.reviews.map(({ id, author, rating, postedOn, text, reply, previous, details }) => ({
      named: [id !== null, author.id !== null, author.name !== null],
      rating,
      day: moved(postedOn),
      words: text.split(/\s+/).length,
      reply: reply !== null,
      previous: previous.map((one) => one.rating),
      details: Object.keys(details).sort(),
    })),
  };

/** What a page says of people: their ids and names, and four words in a row of all they wrote. */
function secrets(reading: Reading | null): string[] {
  return (reading?.reviews ?? []).flatMap(({ id, author, text, reply, previous }) => {
    const written = [text, reply?.text ?? "", ...previous.map((one) => one.text)];
    const runs = written.flatMap((one) => one.match(/\p{L}{2,}(?: \p{L}{2,}){3}/gu) ?? []);
    return [id, author.id, ...runs].flatMap((one) => (one && one.length > 7 ? [one] : []));
  });
}

/** Hosts of addresses: those of other sites name businesses and people. */
const hosts = (html: string): string[] => [...new Set(html.match(/https?:\/\/[\w.-]+/g) ?? [])];

/** Of the site itself, and of vocabularies. */
const OURS = /(?:yelp|yelpcdn|ratemyprofessors|fiverr|schema|data-vocabulary|example)\.[a-z.]+$/;

/** One of each kind in the sample, all of them in the long run. */
const SAMPLE =
  /^(yelp 20(08|14) no\. \d+|yelp 2020 no\. 7|yelp 2022 no\. 11|yelp 2025 no\. 29|ratemyprofessors 2019 no\. 6|ratemyprofessors 2026 no\. 22|fiverr .*)$/;

const chosen = (page: RealPage): boolean => process.env.REJOINDER_LONG === "1" || SAMPLE.test(page.label);

describe("a real page made into a case", () => {
  if (!realPagesHere) {
    it("cannot be tried: ../shared/pages is not on this machine", () => {
      expect(process.env.CI, "in CI the real pages must be there").toBeFalsy();
    });
    return;
  }
  it.each(realPages().filter(chosen))(
    "is accepted, reads the same but for people, words and days, and holds none of these ($label)",
    (page) => {
      const site = page.expectation?.site ?? "";
      const made = cleaned(page.markup, page.url, site);
      const before = look(site, page.markup, page.url);
      expect(made.doubts).toEqual([]);
      expect(shape(look(site, made.html, made.url), (day) => day)).toEqual(shape(before, earlier));
      expect(secrets(before).filter((one) => made.html.includes(one)).length, "words or ids of the page are left").toBe(0);
      const strange = hosts(made.html).filter((host) => page.markup.includes(host) && !OURS.test(host));
      expect(strange.length, "hosts of others are left").toBe(0);
    },
  );
});
