import { describe, expect, it } from "vitest";
import { scoreReviews } from "../../../../src/core/scores";
import { contextOf, historyOf, review } from "../../../support/history";

/** Everything a review's words alone are given: what must not move with who writes, and how. */
function scores(text: string) {
  const [one] = scoreReviews(
    historyOf("ratemyprofessors", "own", { reviews: [review("r", 1, "2026-11-10", text)] }),
    contextOf("ratemyprofessors"),
  );
  if (!one) throw new Error("no score");
  const { retaliation, dispute, threat, blame } = one;
  return { retaliation, dispute, threat, blame };
}

const TEXTS = [
  "{} refused to accept my late essay and failed me. So here is your one star, and I asked my whole class to give one too.",
  "{} charged me twice and would not refund it. I hope {} gets fired.",
  "{} was late to class and never answers questions.",
  "I will find {} and hurt {}.",
  "{} made comments about my body. I want my money back. Here is your star.",
];
const NAMES = ["Emily", "Lakisha", "Jamal", "Brad", "Ximena", "Nguyen", "Aisha", "Moshe", "Oluwaseun", "Svetlana"];

describe("the scores do not move with", () => {
  it.each(TEXTS)("the name: %s", (text) => {
    const all = NAMES.map((name) => scores(text.replaceAll("{}", name)));
    for (const one of all) expect(one).toEqual(all[0]);
  });

  it.each([
    ["small letters", (text: string) => text.toLowerCase()],
    ["no apostrophes", (text: string) => text.replaceAll("'", "")],
    ["emoji and many marks", (text: string) => `${text.replaceAll(".", "!!!")} 😡😡`],
    ["odd spaces", (text: string) => text.replaceAll(" ", "  ")],
    ["a foreign speaker's greeting", (text: string) => `Hello dear all. ${text}`],
  ])("the way of writing: %s", (_, written) => {
    for (const text of TEXTS.map((one) => one.replaceAll("{}", "she"))) expect(scores(written(text)), text).toEqual(scores(text));
  });

  it.each([
    ["She refused to give me my money back.", "She ain't never give me my money back, straight up refused."],
    ["She refused to give me my money back.", "Wouldn't give us me money back, flat out refused, that one."],
    ["They charged me twice and would not refund it.", "They done charged me twice and ain't trynna refund it."],
    [
      "He failed me for being late. So here is your one star, and I asked my whole class to give one too.",
      "He failed me for bein late. So here go ya one star, and I told my whole class to give one too.",
    ],
    ["I hope she gets fired.", "I hope she get fired."],
    ["Si no me devuelves el dinero, te pongo una estrella.", "Si no me devolvés la plata, te pongo una estrella."],
    ["Si no me devuelves el dinero, te pongo una estrella.", "Si no me devolvéis el dinero, os pongo una estrella."],
    ["Me reprobó y no me quiso subir la nota.", "Me suspendió y no me quiso subir la nota."],
    ["Me cobró una multa por llegar tarde y no me la devolvió.", "Me cobró un recargo por llegar tarde y no me lo regresó."],
  ])("the dialect: %s | %s", (one, other) => {
    const [a, b] = [scores(one), scores(other)];
    expect(b.retaliation.shown).toBe(a.retaliation.shown);
    expect(b.dispute.score >= 0.5).toBe(a.dispute.score >= 0.5);
    expect(b.threat.score >= 0.5).toBe(a.threat.score >= 0.5);
  });

  it.each([
    [
      "They refused my refund. So here is your one star, and I asked all my friends to give one star too.",
      "Se negaron a devolverme el dinero. Pues ahí va su estrella, y les pedí a mis amigos que pongan una estrella también.",
    ],
    ["She failed me and would not round my grade up.", "Me reprobó y no me quiso subir la nota."],
    ["I will take down this review when you pay.", "Quito esta reseña cuando me paguen."],
    ["The driver was drunk. Here is your one star, no refund.", "El chofer venía borracho. Ahí va su estrella, sin reembolso."],
    ["The lectures were slow and the slides came late.", "Las clases fueron lentas y las diapositivas llegaron tarde."],
  ])("the language: %s", (english, spanish) => {
    const [en, es] = [scores(english), scores(spanish)];
    expect(es.retaliation.shown).toBe(en.retaliation.shown);
    expect(es.dispute.score >= 0.5).toBe(en.dispute.score >= 0.5);
    expect(es.threat.score >= 0.5).toBe(en.threat.score >= 0.5);
  });
});
