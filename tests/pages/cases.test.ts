import { describe, expect, it } from "vitest";
import { Identity, Reading } from "../../src/core/schema/reading";
import { adapterOf } from "../support/pages/adapters";
import { type Case, cases, fill, isNamed } from "../support/pages/cases";
import { differences } from "../support/pages/differences";
import { parserNames, parsers, serialise } from "../support/pages/parsers";
import { scrambleClasses } from "../support/pages/scramble";

const HOW =
  "Look at the page, write what it must read as by hand (a Reading, see src/core/schema/reading.ts), and commit it as expected.json.";

const look = (page: Case, document: Document): unknown => adapterOf(page.site).read(document, { url: page.url, now: page.now });

describe("invented pages", () => {
  it("are all here", () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
  });

  for (const page of cases) {
    describe(`${page.site}/${page.name}`, () => {
      it("has an expected.json that is a Reading", () => {
        if (page.expected === undefined) throw new Error(`${page.site}/pages/${page.name} has no expected.json. ${HOW}`);
        if (page.expected !== null) Reading.parse(page.expected);
        if (page.filled !== undefined) Reading.parse(page.filled);
      });

      for (const name of parserNames) {
        const parse = parsers[name];

        it(`reads exactly as expected, twice, and leaves the document alone (${name})`, () => {
          const document = parse(page.markup);
          const before = serialise(document);
          const first = look(page, document);
          expect(differences(first, page.expected)).toEqual([]);
          expect(look(page, document)).toEqual(first);
          expect(serialise(document)).toBe(before);
        });

        it(`is identified as the subject it reads as (${name})`, () => {
          const identity = adapterOf(page.site).identify(parse(page.markup), { url: page.url });
          const reading = page.expected === null ? null : Reading.parse(page.expected);
          if (identity) Identity.parse(identity);
          expect(identity?.subject?.id ?? null).toBe(reading?.subject?.id ?? null);
        });

        if (page.filled !== undefined) {
          it(`reads in full once the list is there (${name})`, () => {
            const document = parse(page.markup);
            fill(document, parse);
            expect(differences(look(page, document), page.filled)).toEqual([]);
          });
        }

        if (!isNamed(page)) {
          it(`reads the same when every class has another name (${name})`, () => {
            const document = parse(page.markup);
            if (page.filled !== undefined) fill(document, parse);
            scrambleClasses(document, 7);
            expect(differences(look(page, document), page.filled ?? page.expected)).toEqual([]);
          });
        }
      }
    });
  }
});
