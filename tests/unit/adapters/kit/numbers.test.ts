import { describe, expect, it } from "vitest";
import { average, countIn, starsIn } from "../../../../src/adapters/kit/numbers";

describe("stars in a label", () => {
  it.each([
    ["5 star rating", 5],
    ["4.5 star rating", 4.5],
    ["Bewertung: 3 Sterne", 3],
    ["Note de 2,5 étoiles", 2.5],
    ["Puntuación de 1 estrella", 1],
    ["hodnocení 4 hvězdičky", 4],
    ["Rated 4 out of 5", 4],
    ["5つ星のうち3", 3],
    ["5 out of 5 stars", 5],
  ])("are read whatever the language: %s", (label, stars) => {
    expect(starsIn(label)).toBe(stars);
  });

  it.each(["(no rating)", "", "0 star rating", "6 star rating", "4.3 star rating", "3 of 4 people", "1 of 2 of 5", "48 reviews"])(
    "are not made of other numbers: %j",
    (label) => {
      expect(starsIn(label)).toBeNull();
    },
  );
});

describe("a count in a text", () => {
  it.each([
    ["(108 reviews)", 108],
    ["2,721 reviews", 2721],
    ["2.721 Beiträge", 2721],
    ["1 110 avis", 1110],
    ["62 other reviews that are not currently recommended", 62],
    ["0 other reviews", 0],
  ])("is exact: %s", (text, count) => {
    expect(countIn(text)).toBe(count);
  });

  it.each(["(1.1k reviews)", "2k reviews", "3.5 stars", "none"])("is not taken from a rounded one: %s", (text) => {
    expect(countIn(text)).toBeNull();
  });
});

describe("a stated average", () => {
  it("keeps the digits it was shown with", () => {
    expect(average("4.3")).toEqual({ average: 4.3, decimals: 1 });
    expect(average("4.0")).toEqual({ average: 4, decimals: 1 });
    expect(average("4,25")).toEqual({ average: 4.25, decimals: 2 });
    expect(average(4.2941176470588, 1)?.decimals).toBe(6);
    expect(average(5, 1)).toEqual({ average: 5, decimals: 1 });
  });

  it("is nothing where nobody rated or nothing is said", () => {
    for (const said of [0, "0.0", "", "N/A", null, undefined, "4 stars", Number.NaN]) expect(average(said)).toBeNull();
  });
});
