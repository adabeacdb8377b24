import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sites } from "../../src/adapters/index";
import { rulesById } from "../../src/adapters/rules";
import { compose } from "../../src/core/drafts/compose";
import { check } from "../../src/core/drafts/guards";
import { plan } from "../../src/core/drafts/plan";
import { Tone } from "../../src/core/schema/draft";
import { Addressee } from "../../src/core/schema/site";

const text = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.lorem({ maxCount: 40 }));
const site = fc.constantFrom(...sites);
const lang = fc.constantFrom("en" as const, "es" as const);

describe("guards and drafts, whatever is in a text", () => {
  it("guards mark places inside the text, in order, for any text", () => {
    fc.assert(
      fc.property(text, site, lang, fc.constantFrom(...Addressee.options), (words, where, language, addressee) => {
        const audience = { addressee, site: where, role: where.role, lang: language, rules: rulesById(where.id) };
        const found = check(words, audience);
        for (const { start, end, why } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
          expect(why).not.toBe("");
        }
        expect(found.map(({ start }) => start)).toEqual([...found.map(({ start }) => start)].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it("a public draft is the same whatever the review says around its topic, and never holds its words", () => {
    const marked = fc.tuple(fc.lorem({ maxCount: 6 }), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(marked, site, lang, fc.constantFrom(...Tone.options), fc.nat(7), ([said, rating], where, language, tone, variant) => {
        const review = { id: "r", rating, postedOn: "2026-11-01", text: `zqxj ${said} zqxj`, details: {} };
        const about = { site: where, rules: rulesById(where.id), kind: where.claim, role: where.role, flags: [], review };
        for (const { addressee, maxChars } of plan(about)) {
          const draft = compose({ ...about, addressee, lang: language, tone, facts: [], now: new Date(0), variant });
          expect(draft.findings.filter(({ stop }) => stop)).toEqual([]);
          if (addressee === "public" || addressee === "owner") expect(draft.text).not.toContain("zqxj");
          if (maxChars !== null) expect(draft.text.length).toBeLessThanOrEqual(maxChars);
        }
      }),
      { numRuns: 150 },
    );
  });
});
