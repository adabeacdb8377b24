import { describe, expect, it } from "vitest";
import { type Found, phraseFinder } from "../../../../src/core/text/phrases";
import { words } from "../../../../src/core/text/words";

const find = (phrase: string, text: string, lists: Record<string, string> = {}): string[] =>
  phraseFinder({ lists, phrases: { x: phrase } })(words(text)).map(({ start, end }: Found) => text.slice(start, end));

describe("the phrase language in which cues are written", () => {
  it("a word is found whatever its case, accents and apostrophes", () => {
    expect(find("dont", "They DON’T care")).toEqual(["DON’T"]);
    expect(find("resena", "Borro la reseña")).toEqual(["reseña"]);
  });

  it("alternatives, beginnings of words and lists", () => {
    expect(find("fee|fees charg*", "A fee charged twice")).toEqual(["fee charged"]);
    expect(find("no <money>", "no refunds today", { money: "refund* <more>", more: "credit" })).toEqual(["no refunds"]);
    expect(find("no <money>", "no credit", { money: "refund* <more>", more: "credit" })).toEqual(["no credit"]);
  });

  it("a gap takes up to so many words and stays in its sentence", () => {
    expect(find("no ..2 refund", "no way to refund")).toEqual(["no way to refund"]);
    expect(find("no ..1 refund", "no way to refund")).toEqual([]);
    expect(find("no ..2 refund", "Oh no. A refund came.")).toEqual([]);
    expect(find("no ...2 refund", "Oh no. A refund came.")).toEqual(["no. A refund"]);
  });

  it("two sides stand in either order", () => {
    expect(find("drunk ~2 driver", "The driver was drunk")).toEqual(["driver was drunk"]);
    expect(find("drunk ~2 driver", "a drunk old driver")).toEqual(["drunk old driver"]);
    expect(find("drunk ~1 driver", "The driver seemed to be drunk")).toEqual([]);
  });

  it("words that touch must stand in one sentence", () => {
    expect(find("or else", "Pay or. Else nothing")).toEqual([]);
  });

  it("a word may be optional, or have to open the sentence", () => {
    expect(find("kick the? table", "kick table")).toEqual(["kick table"]);
    expect(find("kick the? table", "kick the table")).toEqual(["kick the table"]);
    expect(find("^edit", "Nice. Edit: still no reply. I edit films")).toEqual(["Edit"]);
  });

  it("a book with an unknown list or a phrase without a first word is refused when it is compiled", () => {
    expect(() => phraseFinder({ lists: {}, phrases: { x: "no <money>" } })).toThrow("money");
    expect(() => phraseFinder({ lists: {}, phrases: { x: "..2 refund" } })).toThrow("begin");
    expect(() => phraseFinder({ lists: {}, phrases: { x: "the? refund" } })).toThrow("begin");
  });

  it("an empty text has no cues", () => {
    expect(find("no", "")).toEqual([]);
    expect(find("no", " \n…!")).toEqual([]);
  });
});
