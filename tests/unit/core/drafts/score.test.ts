import { describe, expect, it } from "vitest";
import { fields } from "../../../../src/core/drafts/patterns/fields";
import { resemblance, sentencePlaces, together, traits } from "../../../../src/core/drafts/score";

const sentences = (text: string) => sentencePlaces(text).map(({ start, end }) => text.slice(start, end));

describe("the score, for a worker whose one bad sentence stands among careful ones", () => {
  const careful = "Thank you for writing. The heaters go on at six now, and the soup is made fresh each day.";

  it("hears that sentence, wherever it stands", () => {
    const bad = "Hotheads like that should cook for themselves.";
    expect(resemblance(careful, true)).toBeLessThan(0);
    expect(resemblance(`${careful} ${bad}`, true)).toBeGreaterThan(resemblance(careful, true));
    expect(resemblance(`${bad} ${careful}`, true)).toBeGreaterThan(resemblance(careful, true));
  });

  it("lets careful words speak for a text, but no further than a point", () => {
    expect(together(-0.2, 1)).toBeCloseTo(0.8);
    expect(together(-50, 1)).toBe(together(-5, 1));
  });

  it("tells sentences by their marks and lines, and leaves a number, a short cry and closing quotes where they belong", () => {
    expect(sentences("We open at 5.30 now. Good! “The soup is hot.” It is.\nSee you")).toEqual([
      "We open at 5.30 now. Good!",
      "“The soup is hot.” It is.\nSee you",
    ]);
    expect(sentences("")).toEqual([]);
    expect(sentences(" \n ")).toEqual([]);
  });
});

describe("the score, for words it has not met", () => {
  it("takes them by their field, the same in both languages", () => {
    for (const word of ["lawyer", "solicitor", "abogado", "abogada"]) expect(traits(word, true)).toContain("@law");
    expect(traits("mi abogada", true)).toContain("P@law&@me");
  });

  it("has fields of small letters without accents, so that each can be met", () => {
    for (const list of Object.values(fields)) for (const word of list.split(" ")) expect(word).toMatch(/^[a-z']+\*?$/);
  });

  it("keeps what the public reads apart from the rest", () => {
    expect(traits("refund", true)).toContain("P@gift");
    expect(traits("refund", false)).toContain("Q@gift");
  });
});
