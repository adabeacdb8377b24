import { describe, expect, it } from "vitest";
import { toldOf } from "../../../../src/core/flags/case";
import { attackScore, threatScore } from "../../../../src/core/text/attack";
import { sentimentOf } from "../../../../src/core/text/sentiment";

const feeling = (text: string): number => {
  const { said, language } = toldOf(text);
  return sentimentOf(said, language);
};
const attack = (text: string): number => {
  const { said, cues, language } = toldOf(text);
  return attackScore(said, cues, language);
};
const threat = (text: string): number => threatScore(toldOf(text).cues);

describe("how a text sounds", () => {
  it.each([
    ["The best meal I have had in years, and the staff was lovely.", "The worst meal I have had in years, and the staff was awful."],
    ["I would recommend this class to everyone.", "I would not recommend this class to anyone."],
    ["La comida estaba deliciosa y el trato fue excelente.", "La comida estaba fría y el trato fue pésimo."],
  ])("kind words are kinder than unkind ones: %s", (kind, unkind) => {
    expect(feeling(kind)).toBeGreaterThan(0.5);
    expect(feeling(unkind)).toBeLessThan(0.5);
  });

  it("a language we do not read has no feeling", () => {
    expect(feeling("Das Essen war kalt und der Kellner unfreundlich, wir kommen nicht wieder")).toBe(0.5);
  });

  it("an insult aimed at somebody scores; a harsh judgement of the work does not", () => {
    expect(attack("You are a pathetic idiot, shut up.")).toBeGreaterThanOrEqual(0.5);
    expect(attack("Eres un idiota y un payaso, das asco.")).toBeGreaterThanOrEqual(0.5);
    expect(attack("Terrible lectures, slow and confusing, not worth the time.")).toBeLessThan(0.5);
    expect(attack("Damn good tacos, holy shit.")).toBeLessThan(0.5);
    expect(attack("")).toBe(0);
  });

  it("a threat scores, a bargain less, and one that is only quoted hardly", () => {
    expect(threat("I will find you and hurt you.")).toBeGreaterThan(0.8);
    expect(threat("I will take down this review when you pay.")).toBeGreaterThanOrEqual(0.5);
    expect(threat("Another reviewer below says that he will beat her with a bat.")).toBeLessThan(0.5);
    expect(threat("The soup was cold.")).toBe(0);
  });

  it("a name does not move an insult or a threat", () => {
    for (const score of [attack, threat])
      expect(score("Jamal is an idiot and I will find him.")).toBe(score("Brad is an idiot and I will find him."));
  });
});
