import { describe, expect, it } from "vitest";
import { findMentions } from "../../../../src/core/mentions/find";
import { learn } from "../../../../src/core/mentions/learn";
import { mentionReasons, suretyOf } from "../../../../src/core/mentions/reasons";
import { readOne } from "../../../../src/core/readOne";
import { words } from "../../../../src/ui/i18n";
import { contextOf } from "../../../support/history";

const ALIASES = ["Marisela Prado"];
const { site } = contextOf("yelp");

/** How sure it is, the sentences for and against in one language, and the words they stand on. */
function why(text: string, answers: Parameters<typeof learn>[1] = [], lang: "en" | "es" = "en") {
  const { mentions } = readOne({ text, rating: 2 }, learn(ALIASES, answers), site);
  const { reasons, against } = mentionReasons(mentions);
  const say = words(lang);
  const spoken = (all: typeof reasons) => all.map(({ code, params }) => say.coded("reason", code, params));
  return {
    surety: suretyOf(mentions),
    reasons: spoken(reasons),
    against: spoken(against),
    marked: reasons.flatMap(({ spans }) => spans.map(([start, end]) => text.slice(start, end))),
  };
}

describe("why a review is held to be about her", () => {
  it("her name beside a role: sure, with the places", () => {
    expect(why("Our server Marisela Prado was slow. Marisela Prado forgot us.")).toEqual({
      surety: "sure",
      reasons: ["“Marisela Prado” is a name you gave.", "The words beside it speak of a person at work."],
      against: [],
      marked: ["Marisela Prado", "Marisela Prado"],
    });
  });

  it("a misspelling alone: a guess, and it says why", () => {
    expect(why("All evening long Marisella sang.")).toEqual({
      surety: "guess",
      reasons: ["“Marisella” is one letter away from a name you gave."],
      against: ["No words beside it speak of a person at work."],
      marked: ["Marisella"],
    });
  });

  it("a role without a name: only the shifts can tell", () => {
    const { surety, reasons, marked } = why("Our waitress was slow.");
    expect([surety, marked]).toEqual(["unnamed", ["waitress"]]);
    expect(reasons).toEqual(["“waitress” names nobody. Only your shifts can tell who it was."]);
  });

  it("nobody named: it says so", () => {
    expect(why("The soup was cold.")).toMatchObject({ surety: "none", reasons: [], against: ["None of your names stands in it."] });
  });

  it("what she answered shows among the reasons, and not sure does not", () => {
    const text = "Our waitress Marisella knew the menu.";
    expect(why(text, [{ text, answer: "yes" }]).reasons).toContain("You said that this form is you.");
    expect(why(text, [{ text, answer: "no" }]).against).toContain("You said that this form is not you.");
    expect(why(text, [{ text, answer: "unsure" }])).toEqual(why(text));
  });

  it("every reason has its sentence in both languages", () => {
    for (const text of ["Marisela", "Prado was kind", "M. Prado", "two Mariselas", "our waiter", "Marisella", "x"])
      for (const lang of ["en", "es"] as const) {
        const { reasons, against } = why(text, [], lang);
        expect(
          [...reasons, ...against].every((sentence) => sentence !== null && !sentence.includes("{")),
          text,
        ).toBe(true);
      }
  });
});

describe("the words of one review", () => {
  const read = (text: string, rating: number) => readOne({ text, rating }, learn(ALIASES, []), site);

  it("say who could have fixed it, in which sentence, and what it complains of", () => {
    const text = "We came on a Friday. The soup was cold and bland. Overpriced.";
    const { blamed } = read(text, 1);
    expect(blamed?.blame).toBe("outside");
    expect(text.slice(...(blamed?.because ?? [0, 0]))).toBe("The soup was cold and bland");
    expect(blamed?.aspects).toEqual(["food", "price"]);
  });

  it("are not searched for causes in a kind review, in a language we do not read, or where they are too few; the last two are told", () => {
    expect(read("The soup was cold but I loved it.", 5)).toMatchObject({ blamed: null, unread: null });
    expect(read("La soupe est arrivée froide et personne ne nous a répondu.", 1)).toMatchObject({ blamed: null, unread: "language" });
    expect(read("Wow wow", 1)).toMatchObject({ blamed: null, unread: "few" });
    expect(read("", 1)).toMatchObject({ blamed: null, unread: null, mentions: [] });
  });

  it("name her in a language we do not read, too: a name is a name", () => {
    expect(findMentions("Marisela était très gentille avec nous.", ALIASES)).toHaveLength(1);
  });
});
