import { afterAll, describe, expect, it } from "vitest";
import { Reading } from "../../src/core/schema/reading";
import { adapterOf } from "../support/pages/adapters";
import { type Comparison, compare, tally } from "../support/pages/fields";
import { type ParserName, parserNames, parsers, serialise } from "../support/pages/parsers";
import { type RealPage, realPages, realPagesHere, realPagesKnown, salt } from "../support/pages/real";
import { scrambleClasses } from "../support/pages/scramble";

const NOW = new Date("2026-11-20T18:00:00Z");

const nothing = (state: string): Reading => ({
  site: "",
  pageKind: "",
  state: state as Reading["state"],
  road: "none",
  subject: null,
  stated: { average: null, decimals: null, total: null, distribution: null, notCounted: null },
  view: { start: null, sort: null, filtered: false },
  seen: 0,
  reviews: [],
});

/** A Reading, always: no reading at all says "not a page of ours". */
function look(page: RealPage, site: string, document: Document): Reading {
  const reading = adapterOf(site).read(document, { url: page.url, now: NOW });
  return reading === null ? nothing("not-a-review-page") : Reading.parse(reading);
}

const say = (page: RealPage, name: string, found: Comparison): string[] =>
  found.differences.map(({ path, what }) => `${page.label} (${name}): ${path} ${what}`);

const table: string[] = [];

if (!realPagesHere) {
  describe("the real saved pages", () => {
    it("are absent: ../shared/pages is not on this machine, so nothing was compared with them", () => {
      console.warn("The real saved pages (../shared/pages) are absent; the readers were tested on invented pages only.");
      expect(process.env.CI, "in CI the real pages must be there").toBeFalsy();
    });
  });
} else {
  const pages = realPages();

  describe("the real saved pages", () => {
    it("are the pages that were worked out, all of them", () => {
      expect(pages.filter((page) => !page.expectation).map((page) => page.label)).toEqual([]);
      expect(pages.length).toBe(realPagesKnown);
    });

    for (const page of pages) {
      const { expectation } = page;
      if (expectation) describe(page.label, () => checks(page, expectation));
    }
  });

  afterAll(() => console.info(`Fields of real pages that agree with the second hand:\n${table.join("\n")}`));
}

function checks(page: RealPage, expectation: NonNullable<RealPage["expectation"]>): void {
  const { site, fields, state } = expectation;
  const document = (name: ParserName): Document => parsers[name](page.markup);
  const found = (reading: Reading): Comparison => compare(reading, fields, salt, page.key);

  for (const name of parserNames) {
    it(`reads field by field as worked out by the second hand, twice, and stays as it was (${name})`, () => {
      const live = document(name);
      const before = serialise(live);
      const reading = look(page, site, live);
      const comparison = found(reading);
      if (name === "jsdom") table.push(`${page.label}  ${state}  ${comparison.agreeing} agree  ${tally(comparison.differences)}`);
      expect(reading.state).toBe(state);
      expect(reading.reviews.length).toBe(expectation.reviewCount);
      expect(say(page, name, comparison)).toEqual([]);
      expect(look(page, site, live)).toEqual(reading);
      expect(serialise(live) === before, "the document was changed").toBe(true);
    });
  }

  it("is identified as the subject it reads as", () => {
    const live = document("linkedom");
    const identity = adapterOf(site).identify(live, { url: page.url });
    expect(identity?.subject?.id ?? null).toBe(look(page, site, live).subject?.id ?? null);
  });

  if (!expectation.hashedClasses) return;
  it("reads the same when every class has another name", () => {
    const live = document("jsdom");
    scrambleClasses(live, 11);
    const reading = look(page, site, live);
    expect(reading.state).toBe(state);
    expect(say(page, "classes renamed", found(reading))).toEqual([]);
  });
}
