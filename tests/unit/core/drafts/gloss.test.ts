import { describe, expect, it } from "vitest";
import { compose } from "../../../../src/core/drafts/compose";
import { glossary, glossed, variantOf } from "../../../../src/core/drafts/gloss";
import { sentencesIn } from "../../../../src/core/drafts/sentences";
import { phrases } from "../../../../src/core/drafts/speak";
import type { Addressee } from "../../../../src/core/schema/site";
import { cases, draftsOf, now } from "./cases";

const [first] = cases;
if (!first) throw new Error("no case");
const { site, rules, review, flags } = first;
const about = (addressee: Addressee, facts: readonly string[] = []) => ({
  addressee,
  role: site.role,
  site,
  rules,
  review,
  flags,
  facts,
  now,
});

describe("the gloss, for a worker who writes in a language that is not the nearest one", () => {
  it("has for every phrase as many ways and sentences in both languages, and never the same words", () => {
    for (const [key, ways] of Object.entries(phrases.en)) {
      const others = phrases.es[key] ?? [];
      expect([key, others.length]).toEqual([key, ways.length]);
      ways.forEach((way, i) => {
        expect([way, sentencesIn(others[i] ?? "").length]).toEqual([way, sentencesIn(way).length]);
        if (way.replace(/\{\w+\}/g, "").trim() !== "") expect(others[i]).not.toBe(way);
      });
    }
  });

  it("is the very sentence that a draft in the other language has in that place", () => {
    for (const of of cases.slice(0, 12)) {
      const all = draftsOf(of, [], ["plain"]);
      for (const { addressee, variant, draft } of all.filter(({ draft: one }) => one.lang === "en")) {
        const other = all.find((one) => one.addressee === addressee && one.variant === variant && one.draft.lang === "es");
        const there = new Map(other?.draft.lines.map(({ phrase, text }) => [`${phrase} ${text}`, text]));
        const met = draft.lines.filter(({ phrase, gloss }) => there.has(`${phrase} ${gloss}`));
        // A text that was shortened in one language only may lack a line, or quote less.
        expect(met.length).toBeGreaterThan(draft.lines.length / 2);
      }
    }
  });

  it("stands beside every sentence of a text as it was composed, in each tone and wording", () => {
    const known = glossary({ ...about("manager"), lang: "en" });
    for (const tone of ["warm", "plain", "firm"] as const)
      for (const variant of [0, 1, 2, 3]) {
        const { text } = compose({ ...about("manager"), lang: "en", tone, variant });
        const lines = glossed(text, known);
        expect(lines.map((line) => line.text)).toEqual(sentencesIn(text));
        expect(lines.filter(({ gloss }) => gloss === null)).toEqual([]);
      }
  });

  it("says nothing beside a line that the worker changed by one word, and keeps the others", () => {
    const known = glossary({ ...about("hr"), lang: "es" });
    const { text } = compose({ ...about("hr"), lang: "es", tone: "plain", variant: 1 });
    const [, second = ""] = sentencesIn(text);
    const lines = glossed(text.replace(second, second.replace("trabajo", "oficio")), known);
    expect(lines.filter(({ gloss }) => gloss === null).map((line) => line.text)).toEqual([second.replace("trabajo", "oficio")]);
  });

  it("tells from a kept text which wording it came from, as long as a sentence of it is left", () => {
    const known = glossary({ ...about("manager"), lang: "en" });
    const { text } = compose({ ...about("manager"), lang: "en", tone: "firm", variant: 3 });
    expect(variantOf(`My own words. ${sentencesIn(text).slice(2).join(" ")}`, known)).toBe(3);
    expect(variantOf("My own words.", known)).toBeNull();
  });

  it("leaves the worker's own facts and the words of the review as they are", () => {
    const facts = ["I was on the patio.", "Two people were off that evening."];
    const { lines } = compose({ ...about("manager", facts), lang: "en", tone: "plain", variant: 0 });
    expect(lines.find(({ text }) => text.includes("patio"))?.gloss).toContain("I was on the patio.");
    expect(lines.find(({ text }) => text.startsWith("Two people"))?.gloss).toBe("Two people were off that evening.");
    const shown = glossed(lines.map(({ text }) => text).join(" "), glossary({ ...about("manager", facts), lang: "en" }));
    expect(shown.find(({ text }) => text.startsWith("Two people"))?.gloss).toBeNull();
  });
});
