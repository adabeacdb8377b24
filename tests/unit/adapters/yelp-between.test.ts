import { describe, expect, it } from "vitest";
import { read } from "../../../src/adapters/yelp/read";
import type { Reading } from "../../../src/core/schema/reading";
import { type Case, cases } from "../../support/pages/cases";
import { parserNames, parsers } from "../../support/pages/parsers";

const named = (name: string): Case => cases.find((page) => page.site === "yelp" && page.name === name) ?? expect.fail("the case is gone");

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** What changed between 2022 and 2025, one thing at a time and not all at once. */
const changes: Array<[string, string, (markup: string) => string]> = [
  [
    "days as they were written later",
    "2022",
    (markup) =>
      markup.replaceAll(
        />(\d{1,2})\/(\d{1,2})\/(\d{4})</g,
        (_, month: string, day: string, year: string) => `>${MONTHS[Number(month) - 1]} ${day}, ${year}<`,
      ),
  ],
  [
    "days as they were written before",
    "2025",
    (markup) =>
      markup.replaceAll(
        />([A-Z][a-z]{2}) (\d{1,2}), (\d{4})</g,
        (_, month: string, day: string, year: string) => `>${MONTHS.indexOf(month) + 1}/${day}/${year}<`,
      ),
  ],
  [
    "votes as buttons",
    "2025",
    (markup) =>
      markup.replaceAll(
        /<div class="y-css-4u1w9w" aria-label="(Helpful|Thanks|Love this|Oh no)[^>]*>.*?<\/div><\/div>/g,
        (_, vote: string) =>
          vote === "Oh no"
            ? ""
            : `<button type="button" class="css-1v6jj1"><span><span>${vote === "Helpful" ? "Useful" : vote === "Thanks" ? "Funny" : "Cool"}</span> <span>3</span></span></button>`,
      ),
  ],
  [
    "reactions with labels",
    "2022",
    (markup) =>
      markup.replaceAll(
        /<button[^>]*>(?:(?!<\/button>).)*(Useful|Funny|Cool)(?:(?!<\/button>).)*<\/button>/g,
        (_, vote: string) =>
          `<div class="y-css-4u1w9w" aria-label="${vote} (2 reactions)" role="button" aria-pressed="false" tabindex="0"><span>${vote}</span> <span>2</span><div aria-hidden="true"><span>${vote}</span><span>3</span></div></div>`,
      ),
  ],
  ["the other way of naming classes", "2022", (markup) => markup.replaceAll(/\bcss-(\w{6,7})\b/g, "y-css-$1")],
  ["profile links that say more", "2022", (markup) => markup.replaceAll(/(href="\/user_details\?)userid=/g, "$1hrid=x&amp;userid=")],
];

const pages = ["2022-cards-only", "2022-state", "2025-cards-only", "2025-state", "2025-versions-and-replies", "2025-versions-cards-only"];

describe("a page from between two layouts", () => {
  for (const name of pages) {
    const page = named(name);
    const fitting = changes.filter(([, of]) => name.startsWith(of));
    const all = Array.from({ length: 2 ** fitting.length - 1 }, (_, i) => fitting.filter((_one, bit) => ((i + 1) >> bit) & 1));
    it.each(all.map((some) => [some.map(([what]) => what).join(", "), some] as const))(`${name} with %s reads as before`, (_, some) => {
      const markup = some.reduce((now, [what, , change]) => {
        const next = change(now);
        expect(next === now, what).toBe(false);
        return next;
      }, page.markup);
      for (const parser of parserNames)
        expect(read(parsers[parser](markup), { url: page.url, now: page.now })).toEqual(page.expected as Reading);
    });
  }
});
