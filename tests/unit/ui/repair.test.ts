import { describe, expect, it } from "vitest";
import { withoutSentence } from "../../../src/ui/repair";

/** The text without the sentence that holds these words. */
const without = (text: string, words: string): string | null => {
  const start = text.indexOf(words);
  return withoutSentence(text, start, start + words.length);
};

describe("a sentence the worker takes out of her text", () => {
  it.each([
    ["in the middle", "One is here. Two is bad. Three stays.", "bad", "One is here. Three stays."],
    ["at the beginning", "Two is bad. Three stays.", "bad", "Three stays."],
    ["at the end", "One is here. Two is bad.", "Two", "One is here."],
    ["at the end of a paragraph", "One is here. Two is bad.\n\nThree stays.", "bad", "One is here.\n\nThree stays."],
    ["at the beginning of a paragraph", "One is here.\n\nTwo is bad. Three stays.", "bad", "One is here.\n\nThree stays."],
    ["that is a paragraph", "One is here.\n\nTwo is bad.\n\nThree stays.", "bad", "One is here.\n\nThree stays."],
    ["with a question beside it", "One is here? Two is bad. Three stays.", "bad", "One is here? Three stays."],
    ["found in two sentences at once", "One is here. Two is bad. Three is worse. Four stays.", "bad. Three", "One is here. Four stays."],
  ])("%s leaves no gap", (_where, text, words, left) => {
    expect(without(text, words)).toBe(left);
  });

  it("is not taken where nothing would be left", () => {
    expect(without("Two is bad.", "bad")).toBeNull();
  });
});
