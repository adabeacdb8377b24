import { describe, expect, it } from "vitest";
import { toldOf } from "../../../../src/core/flags/case";
import { familyOf } from "../../../../src/core/text/cues";
import { en as english } from "../../../../src/core/text/cues/en";
import { es as spanish } from "../../../../src/core/text/cues/es";
import { phraseFinder } from "../../../../src/core/text/phrases";

const families = (text: string): string[] => [
  ...new Set(
    toldOf(text)
      .cues.filter(({ id }) => !id.includes(".word"))
      .map(({ id }) => familyOf(id)),
  ),
];

describe("the cue catalogue", () => {
  it.each([
    ["C1", "I asked for a refund of the tasting menu and they refused."],
    ["C2", "I will take down this review when you pay for the broken plate."],
    ["C3", "They would not let us in because of some dress policy."],
    ["C4", "He would not round my grade up and I failed because of it."],
    ["C5", "We were charged twice and got a cancellation fee on top."],
    ["C6", "Far too expensive for what it is."],
    ["C7", "We sat in traffic the whole way and the app crashed again."],
    ["C8", "I hope she gets fired before the summer."],
    ["C9", "I asked all my friends to give him one star as well."],
    ["C10", "My cousin told me what goes on in there."],
    ["C11", "The worst experience of my life."],
    ["C12", "With that accent nobody understands the lecture."],
    ["C13", "She turned me down and was cold about it."],
    ["C14", "As a former employee I know how it works."],
    ["C15", "He reported me for cheating on the second quiz."],
    ["C16", "Was five stars until they argued with me."],
    ["C17", "Great driver, thank you for the ride."],
    ["C18", "Half of the items were missing from the bag."],
    ["C19", "I know where she parks her car."],
    ["attack", "What a pathetic little man."],
    ["payback", "No refund, so here is your one star."],
    ["K12", "He made comments about my body during the ride."],
  ])("%s is seen in English", (family, text) => {
    expect(families(text)).toContain(family);
  });

  it.each([
    ["C1", "Pedí que me devolvieran el dinero del curso y se negaron."],
    ["C2", "Quito esta reseña cuando me paguen el plato."],
    ["C3", "No nos dejaron entrar por una norma del local."],
    ["C4", "Me reprobó y no quiso subir medio punto."],
    ["C5", "Me cobraron una tarifa por cancelación que no era mía."],
    ["C7", "Había tanto tráfico y además la app se cayó."],
    ["C8", "Ojalá lo despidan antes del verano."],
    ["C9", "Les pedí a mis amigos que pongan una estrella también."],
    ["C10", "Mi prima me contó cómo es por dentro."],
    ["C12", "Con ese acento no se le entiende nada."],
    ["C15", "Me acusó de copiar en el examen."],
    ["C16", "Tenía cinco estrellas hasta que me contestaron mal."],
    ["C19", "Sé muy bien dónde estaciona su coche."],
    ["attack", "Qué tipo tan imbécil."],
    ["payback", "No hubo reembolso, pues ahí va su estrella."],
    ["K12", "Hizo comentarios sobre mi cuerpo todo el viaje."],
  ])("%s is seen in Spanish", (family, text) => {
    expect(families(text)).toContain(family);
  });

  it.each([
    ["the exams are hard and there is a lot of reading", "C4"],
    ["I felt like an idiot, but she was patient", "attack"],
    ["women like her do not deserve to be hurt", "C19"],
    ["nobody came to our table", "attack"],
    ["the food took forever and was cold", "C5"],
  ])("an ordinary sentence is left alone: %s", (text, family) => {
    expect(families(text)).not.toContain(family);
  });

  it("cues point at their words", () => {
    const text = "The room was fine. I asked for a refund and got none.";
    const refund = toldOf(text).cues.find(({ id }) => id === "C1");
    expect(text.slice(refund?.start, refund?.end)).toBe("asked for a refund");
  });

  it("a long text in a language we do not read has no cues", () => {
    const german = "Der Fahrer war unfreundlich und wollte uns kein Geld zurückgeben, obwohl wir höflich gefragt haben und lange warteten";
    expect(toldOf(german)).toMatchObject({ language: "other", cues: [] });
  });

  it("every phrase of both languages compiles, and both know the same triggers and tilts", () => {
    for (const book of [english, spanish]) expect(() => phraseFinder(book)).not.toThrow();
    for (const id of ["C1", "C2", "C3", "C4", "C5", "C8", "C9", "C15", "C16", "C19", "D", "K12", "attack", "payback"]) {
      expect(english.phrases[id], id).toBeTypeOf("string");
      expect(spanish.phrases[id], id).toBeTypeOf("string");
    }
  });
});
