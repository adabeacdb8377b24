import { describe, expect, it } from "vitest";
import { toldOf } from "../../../../src/core/flags/case";
import { retaliation } from "../../../../src/core/flags/retaliation";
import { tellsDanger } from "../../../../src/core/flags/safety";
import { review } from "../../../support/history";
import * as en from "./danger.en";
import * as es from "./danger.es";

/** A heated ending with trigger and tilt: by itself it shows signs of retaliation. */
const heat = {
  en: "They refused my refund. So here is your one star, and I asked all my friends to give one star too.",
  es: "Se negaron a devolverme el dinero. Pues ahí va su estrella, y les pedí a mis amigos que pongan lo mismo.",
};
const scoreOf = (text: string): number =>
  retaliation({ review: review("r", 1, "2026-01-01", text), surprise: null, told: toldOf(text), incident: null }).score;

describe.each([
  ["English", en, heat.en],
  ["Spanish", es, heat.es],
])("a report of danger, harassment, discrimination, access or medical harm, in %s", (_, { reports, ordinary }, ending) => {
  it("the heated ending alone would be shown, so that the next test can fail", () => {
    expect(scoreOf(ending)).toBeGreaterThanOrEqual(0.5);
  });

  it.each(reports)("is never called retaliatory, however heated: %s", (text) => {
    const one = text.replace(/(?<![.!?])$/, ".");
    expect(scoreOf(`${one} ${ending}`)).toBeLessThan(0.5);
    expect(scoreOf(`${ending} ${one}`)).toBeLessThan(0.5);
  });

  it("is nearly always recognised by its words, and then nothing else counts", () => {
    const seen = reports.filter((text) => scoreOf(`${text} ${ending}`) === 0);
    expect(seen.length / reports.length).toBeGreaterThan(0.95);
  });

  it("in words that we do not have is not called anything either: what a review tells besides must be read before it is judged", () => {
    expect(scoreOf(`Zorbled the whole quandle with his frimp, twice, and then a third time. ${ending}`)).toBeLessThan(0.5);
  });

  it.each(ordinary)("is not seen in an ordinary complaint: %s", (text) => {
    expect(tellsDanger(toldOf(text))).toBe(false);
  });
});
