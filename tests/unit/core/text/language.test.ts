import { describe, expect, it } from "vitest";
import { languageOf } from "../../../../src/core/text/language";
import { words } from "../../../../src/core/text/words";

const of = (text: string): string => languageOf(words(text));

describe("the language of a review", () => {
  it.each([
    ["en", "The soup was cold and nobody came to our table."],
    ["en", "Great teacher, but the exams are a lot harder than the homework."],
    ["en", "Had a nice dinner at the café, en route to the airport."],
    ["es", "La sopa llegó fría y nadie vino a la mesa."],
    ["es", "Muy buena maestra, pero los exámenes son difíciles."],
    ["es", "Nunca llegó el pedido y no me devolvieron el dinero."],
    ["es", "El chofer manejo muy bien, todo perfecto, gracias"],
    ["other", "La soupe est arrivée froide et personne ne nous a répondu."],
    ["other", "Le service était très lent, mais la cuisine est bonne."],
    ["other", "A sopa chegou fria e ninguém veio à nossa mesa, não voltamos."],
    ["other", "O motorista foi muito mal educado e não respondeu."],
    ["other", "La zuppa era fredda e nessuno è venuto al nostro tavolo, non ci torniamo."],
    ["other", "Die Suppe war kalt und niemand kam an unseren Tisch."],
    ["other", "De soep was koud en niemand kwam naar onze tafel."],
    ["other", "Ciorba a fost rece și nimeni nu a venit la masa noastră."],
    ["other", "Суп был холодный, и никто не подошёл."],
    ["other", "スープが冷たかった。"],
    ["other", "Wow wow"],
    ["other", ""],
  ])("%s: %s", (language, text) => expect(of(text)).toBe(language));
});
