import { describe, expect, it } from "vitest";
import type { Reason } from "../../../src/core/schema/summary";
import { numbered, stretches } from "../../../src/ui/marks";

const reason = (code: string, ...spans: Array<[number, number]>): Reason => ({ code, params: {}, spans });

describe("evidence marked in a text", () => {
  const text = "She refused the refund twice.";
  //            0123456789012345678901234567

  it("gives the text again when joined, wherever the spans lie", () => {
    const signs = numbered([{ reasons: [reason("a", [4, 11]), reason("b", [8, 22])], against: [reason("c", [0, 3], [23, 99])] }]);
    expect(
      stretches(text, signs)
        .map((stretch) => stretch.text)
        .join(""),
    ).toBe(text);
  });

  it("carries every sign that rests on a stretch, and its number where it ends", () => {
    const signs = numbered([{ reasons: [reason("a", [4, 11]), reason("b", [8, 22])], against: [] }]);
    const cut = stretches(text, signs).map((stretch) => [
      stretch.text,
      stretch.signs.map(({ number }) => number),
      stretch.ends.map(({ number }) => number),
    ]);
    expect(cut).toEqual([
      ["She ", [], []],
      ["refu", [1], []],
      ["sed", [1, 2], [1]],
      [" the refund", [2], [2]],
      [" twice.", [], []],
    ]);
  });

  it("numbers the signs of all flags in the order they are shown", () => {
    const signs = numbered([
      { reasons: [reason("a")], against: [reason("b")] },
      { reasons: [reason("c")], against: [] },
    ]);
    expect(signs.map(({ number, side, reason: { code } }) => `${number} ${side} ${code}`)).toEqual(["1 for a", "2 against b", "3 for c"]);
  });

  it("ignores a span that does not lie in the text", () => {
    const signs = numbered([{ reasons: [reason("a", [-1, 3], [5, 5], [20, 900])], against: [] }]);
    expect(stretches(text, signs)).toHaveLength(1);
    expect(stretches("", signs)).toEqual([]);
  });
});
