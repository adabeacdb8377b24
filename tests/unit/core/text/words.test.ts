import { describe, expect, it } from "vitest";
import { languageOf } from "../../../../src/core/text/language";
import { sentences, words } from "../../../../src/core/text/words";

describe("how a review is read", () => {
  it("words keep their place in the text, also after emoji and accents", () => {
    const text = "😀 Doña Inés’s café";
    expect(words(text).map(({ form, start, end }) => [form, text.slice(start, end)])).toEqual([
      ["dona", "Doña"],
      ["iness", "Inés’s"],
      ["cafe", "café"],
    ]);
  });

  it("sums of money and shares are one word", () => {
    expect(words("$12.50 and 18% of 1,200").map(({ form }) => form)).toEqual(["$12.50", "and", "18%", "of", "1,200"]);
  });

  it("a title's point ends no sentence; a line break does", () => {
    expect(words("Dr. Vance was late\nthen left").map(({ sentence }) => sentence)).toEqual([0, 0, 0, 0, 1, 1]);
  });

  it("sentences hold their closing mark", () => {
    const text = "Good soup! Slow though. (Really?)";
    expect(sentences(text).map(([start, end]) => text.slice(start, end))).toEqual(["Good soup!", "Slow though.", "Really?)"]);
  });

  it.each([
    ["The soup was cold and the waiter did not come", "en"],
    ["La sopa estaba fría y el mesero no vino", "es"],
    ["Die Suppe war kalt", "other"],
    ["", "other"],
  ])("the language of %j is %s", (text, language) => {
    expect(languageOf(words(text))).toBe(language);
  });
});
