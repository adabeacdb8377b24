import { describe, expect, it } from "vitest";
import { mirrorOf } from "../../../src/core/mirror";
import { streamOf } from "../../../src/core/ratings/stream";
import { contextOf, review } from "../../support/history";

const rude = "The waiter was rude and ignored us. Terrible service.";
const cold = "The soup was cold and bland. The chicken was dry, and everything is overpriced.";
const day = (i: number): string => `2026-03-${String(i + 1).padStart(2, "0")}`;
const of = (texts: ReadonlyArray<[number, string]>) => {
  const context = contextOf("yelp");
  return mirrorOf(
    streamOf(
      texts.map(([rating, text], i) => review(`r${i}`, rating, day(i), text)),
      context.site.scale,
    ),
    context,
  );
};

describe("the management mirror", () => {
  it("counts who could have fixed what the lower reviews complain of; the best reviews and those without words are left out", () => {
    const mirror = of([
      [1, rude],
      [2, cold],
      [1, cold],
      [5, "Lovely."],
      [1, ""],
    ]);
    expect(mirror).toMatchObject({ of: 3, worker: 1, outside: 2, mixed: 0, none: 0 });
    expect(mirror?.aspects.find(({ aspect }) => aspect === "food")).toMatchObject({
      controller: "outside",
      complaints: 2,
      before: null,
      impact: null,
    });
    expect(mirror?.aspects.find(({ aspect }) => aspect === "service")).toMatchObject({ controller: "worker", complaints: 1 });
  });

  it("says how an aspect moves and what it weighs only when there are enough", () => {
    const mirror = of([
      ...Array.from({ length: 6 }, (): [number, string] => [2, rude]),
      ...Array.from({ length: 6 }, (): [number, string] => [1, cold]),
    ]);
    // Six of the older half complain of the service, none of the newer; 2 stars with it, 1 without.
    expect(mirror?.aspects.find(({ aspect }) => aspect === "service")).toMatchObject({ complaints: 6, before: 1, lately: 0, impact: 1 });
  });

  it("is null when no lower review has words", () => {
    expect(of([[5, "Lovely."]])).toBeNull();
  });
});
