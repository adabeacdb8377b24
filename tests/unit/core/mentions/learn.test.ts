import { describe, expect, it } from "vitest";
import { findMentions } from "../../../../src/core/mentions/find";
import { learn, matcherFor } from "../../../../src/core/mentions/learn";

const sure = (text: string, answers: Parameters<typeof learn>[1]): number =>
  findMentions(text, learn(["Marisela Prado"], answers))[0]?.confidence ?? 0;

describe("the worker's own answers teach who is meant", () => {
  const slip = "Our server was great. Marisella knew the menu.";

  it("a slip that the worker confirmed is surer the next time, one denied is less sure, and one denied twice is no longer found", () => {
    const before = sure(slip, []);
    expect(before).toBeGreaterThan(0.4);
    expect(sure(slip, [{ text: slip, answer: "yes" }])).toBeGreaterThan(before);
    expect(sure(slip, [{ text: slip, answer: "no" }])).toBeLessThan(before);
    const denied = { text: slip, answer: "no" } as const;
    expect(findMentions(slip, learn(["Marisela Prado"], [denied, denied]))).toEqual([]);
  });

  it("the name as given stays a name after one denial: another Marisela may work there", () => {
    const text = "Marisela Prado was our server.";
    const after = sure(text, [{ text, answer: "no" }]);
    expect(after).toBeLessThan(0.95);
    expect(after).toBeGreaterThan(0.65);
  });

  it("not sure teaches nothing, and the order of the answers does not matter", () => {
    const a = { text: slip, answer: "yes" } as const;
    const b = { text: slip, answer: "no" } as const;
    expect(sure(slip, [{ text: slip, answer: "unsure" }])).toBe(sure(slip, []));
    expect(sure(slip, [a, b])).toBe(sure(slip, [b, a]));
  });

  it("an answer about one form leaves the others alone", () => {
    const other = "We had Marisela all night.";
    expect(sure(other, [{ text: slip, answer: "no" }])).toBe(sure(other, []));
  });

  it("a page that bears the worker's own name is theirs: only a workplace's name is a place", () => {
    const named = { aliases: ["Prado"], answers: [], name: "Marisela Prado" };
    expect(findMentions("I had Prado in spring", matcherFor({ ...named, kind: "own" }))).toHaveLength(1);
    expect(findMentions("The soup at Prado", matcherFor({ ...named, kind: "workplace" }))).toEqual([]);
  });
});
