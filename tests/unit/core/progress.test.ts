import { describe, expect, it } from "vitest";
import { begin } from "../../../src/core/progress";
import { PROGRESS_VERSION } from "../../../src/storage/derived";
import { contextOf, historyOf, review } from "../../support/history";

/** Where each value of a piece of data stands, and of what kind it is: one line each, without the values. */
function shapeOf(value: unknown, at = "progress"): string[] {
  if (value instanceof Map) return shapeOf([...value.values()][0], `${at}<>`);
  if (ArrayBuffer.isView(value)) return [`${at}: ${value.constructor.name}`];
  if (Array.isArray(value)) return value.length === 0 ? [`${at}[]`] : shapeOf(value[0], `${at}[]`);
  if (value === null || typeof value !== "object") return [`${at}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, one]) => shapeOf(one, `${at}.${key}`));
}

describe("the stored progress of the analysis", () => {
  const history = historyOf("ratemyprofessors", "own", {
    reviews: [
      {
        ...review("a", 1, "2026-01-01", "The lectures were boring and the slides hard to read in such a large and dark room."),
        details: { course: "A" },
      },
      {
        ...review("b", 5, "2026-01-02", "The best and kindest teacher I have had in all these years, thank you."),
        details: { course: "B" },
      },
      review("c", 3, "2026-01-03"),
    ],
  });
  const { progress } = begin(history, contextOf("ratemyprofessors"));

  it("is plain data: what the database gives back is the same", () => {
    expect(structuredClone(progress)).toEqual(progress);
  });

  it("has the shape of its version; who changes the shape raises PROGRESS_VERSION, so that older ones are made anew", async () => {
    await expect(`${shapeOf(progress).join("\n")}\n`).toMatchFileSnapshot(`./made/progress-${PROGRESS_VERSION}.txt`);
  });
});
