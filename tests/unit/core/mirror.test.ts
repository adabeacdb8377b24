import { describe, expect, it } from "vitest";
import { summarise } from "../../../src/core/summary";
import { deciderOf } from "../../../src/core/text/aspects/control";
import { contextOf, historyOf, review } from "../../support/history";

const rude = "The waiter was rude and ignored us. Terrible service.";
const cold = "The soup was cold and bland. The chicken was dry, and everything is overpriced.";
const day = (i: number): string => `2026-03-${String(i + 1).padStart(2, "0")}`;
const of = (texts: ReadonlyArray<[number, string]>) => {
  const reviews = texts.map(([rating, text], i) => review(`r${i}`, rating, day(i), text));
  return summarise(historyOf("yelp", "workplace", { aliases: ["Marisela"], reviews }), contextOf("yelp")).mirror ?? null;
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

  it("reads her name as her work: who finds Marisela slow complains of the service", () => {
    const text = "Marisela was slow. The soup was cold, and everything is overpriced.";
    expect(of([[2, text]])).toMatchObject({ mixed: 1, outside: 0 });
    expect(of([[2, text.replace("Marisela was slow", "It was raining")]])).toMatchObject({ mixed: 0, outside: 1 });
  });

  it("says how an aspect moves and what it weighs only when there are enough", () => {
    const mirror = of([
      ...Array.from({ length: 6 }, (): [number, string] => [2, rude]),
      ...Array.from({ length: 6 }, (): [number, string] => [1, cold]),
    ]);
    // Six of the older half complain of the service, none of the newer; 2 stars with it, 1 without.
    expect(mirror?.aspects.find(({ aspect }) => aspect === "service")).toMatchObject({ complaints: 6, before: 1, lately: 0, impact: 1 });
  });

  it("counts what is in a language we do not read, and says nothing else of it", () => {
    const french = "La soupe est arrivée froide et personne ne nous a répondu.";
    expect(of([[1, french]])).toMatchObject({ of: 0, unread: 1, aspects: [] });
    expect(
      of([
        [1, cold],
        [2, french],
        [5, french],
        [1, "Wow wow"],
      ]),
    ).toMatchObject({ of: 1, outside: 1, unread: 1 });
  });

  it.each([
    ["food", "service", "kitchen"],
    ["price", "service", "house"],
    ["service", "service", "worker"],
    ["price", "rides", "platform"],
    ["traffic", "rides", "chance"],
    ["course", "teaching", "school"],
    ["price", "craft", "worker"],
    ["payment", "craft", "platform"],
  ] as const)("%s in %s is in the hands of: %s", (aspect, trade, who) => expect(deciderOf(aspect, trade)).toBe(who));

  it("is null when no lower review has words", () => {
    expect(of([[5, "Lovely."]])).toBeNull();
  });
});
