import { describe, expect, it } from "vitest";
import { Reading } from "../../src/core/schema/reading";
import { cases, fill } from "../support/pages/cases";
import { cardsIn, damages } from "../support/pages/damage";
import { differences } from "../support/pages/differences";
import { digest } from "../support/pages/digest";
import { compare } from "../support/pages/fields";
import { losses, wrongFields } from "../support/pages/never-wrong";
import { normalise } from "../support/pages/normalise";
import { parsers, serialise } from "../support/pages/parsers";
import { seeded } from "../support/pages/random";

const SALT = "salt";
const PAGE = "page";

/** The Reading of the case with earlier versions and replies, and a changed copy of it. */
const told = Reading.parse(cases.find((page) => page.name === "2025-versions-and-replies")?.expected);
const changed = (change: (copy: Reading) => void): Reading => {
  const copy = structuredClone(told);
  change(copy);
  return copy;
};
const review = (copy: Reading, index = 0): Reading["reviews"][number] => copy.reviews[index] ?? expect.fail("no such review");

describe("the judges of the page tests can say no", () => {
  const hashes = (reading: Reading): unknown => ({
    subject: { name: digest(SALT, PAGE, "subject/name", reading.subject?.name) },
    reviews: reading.reviews.map((one, i) => ({
      rating: digest(SALT, PAGE, `reviews/${i}/rating`, one.rating),
      text: digest(SALT, PAGE, `reviews/${i}/text`, one.text),
      reply: one.reply && { text: digest(SALT, PAGE, `reviews/${i}/reply/text`, one.reply.text) },
    })),
  });
  const verdict = (reading: Reading): string[] =>
    compare(reading, hashes(told), SALT, PAGE).differences.map(({ path, what }) => `${path} ${what}`);

  it("hashes: each kind of difference is named, and none is seen where there is none", () => {
    expect(verdict(told)).toEqual([]);
    expect(verdict(changed((copy) => Object.assign(review(copy), { rating: 1 })))).toEqual(["reviews/0/rating different"]);
    expect(verdict(changed((copy) => Object.assign(review(copy), { text: "" })))).toEqual(["reviews/0/text different"]);
    expect(verdict(changed((copy) => Object.assign(review(copy), { reply: null })))).toEqual(["reviews/0/reply/text missing"]);
    expect(verdict(changed((copy) => Object.assign(review(copy, 2), { reply: { text: "x", postedOn: null } })))).toEqual([
      "reviews/2/reply extra",
    ]);
    expect(verdict(changed((copy) => copy.reviews.pop()))).toEqual(["reviews/2 missing"]);
    expect(verdict(changed((copy) => copy.reviews.push(review(copy))))).toEqual(["reviews/3 extra"]);
  });

  it("hashes: a text is compared by its words, not by its blanks and control characters", () => {
    expect(normalise(" a \u00a0\n b\u0008\u0000c\u2003 ")).toBe("a bc");
    expect(verdict(changed((copy) => Object.assign(review(copy), { text: `  ${review(copy).text.replaceAll(" ", "\n")} ` })))).toEqual([]);
  });

  it("damage: less is allowed, other is not", () => {
    expect(wrongFields(told, told)).toEqual([]);
    expect(
      wrongFields(
        changed((copy) => copy.reviews.pop()),
        told,
      ),
    ).toEqual([]);
    expect(
      wrongFields(
        changed((copy) => Object.assign(review(copy), { text: "They fixed their smile", reply: null })),
        told,
      ),
    ).toEqual([]);
    expect(
      wrongFields(
        changed((copy) => Object.assign(review(copy), { text: "Read more" })),
        told,
      ),
    ).toEqual(["text"]);
    expect(
      wrongFields(
        changed((copy) => Object.assign(review(copy), { rating: 2 })),
        told,
      ),
    ).toEqual(["rating"]);
    expect(
      wrongFields(
        changed((copy) => review(copy, 1).previous.push({ rating: null, postedOn: null, text: "Fine." })),
        told,
      ),
    ).toEqual(["previous"]);
    expect(
      wrongFields(
        changed((copy) => Object.assign(copy.stated, { average: 4 })),
        told,
      ),
    ).toEqual(["stated.average"]);
    expect(
      wrongFields(
        changed((copy) => copy.reviews.push(review(copy))),
        told,
      ),
    ).toContain("a review twice");
    expect(
      losses(
        changed((copy) => Object.assign(copy, { reviews: [], seen: 1 })),
        3,
      ),
    ).toEqual({ lost: 3, uncounted: 2 });
    const covering = (change: Partial<NonNullable<Reading["coverage"]>>): string[] =>
      wrongFields(
        changed((copy) => Object.assign(copy.coverage ?? expect.fail("nothing is covered"), change)),
        told,
      );
    expect(covering({ to: 1 })).toEqual([]);
    expect([covering({ ends: true }), covering({ order: "newest" }), covering({ from: 1 })]).toEqual([
      ["coverage"],
      ["coverage"],
      ["coverage"],
    ]);
  });

  it("exactness: a key more or less is a difference", () => {
    expect(differences({ a: 1, b: null }, { a: 1, b: null })).toEqual([]);
    expect(differences({ a: 1, b: 2 }, { a: 1 })).toHaveLength(1);
    expect(differences([1], [1, 2])).toHaveLength(1);
  });

  it("damage of every kind does change the page it is done to", () => {
    for (const [kind, { apply }] of Object.entries(damages)) {
      const page = cases.find(({ name }) => name === "2026-load-more") ?? expect.fail("the case is gone");
      const document = parsers.linkedom(page.markup);
      fill(document, parsers.linkedom);
      const elements = [...document.querySelectorAll("*")];
      const cards = cardsIn(document, Reading.parse(page.filled).reviews).flatMap((at) => elements[at] ?? []);
      expect(cards.map((card) => card.tagName)).toEqual(Array(8).fill("LI"));
      const before = serialise(document);
      apply(document, seeded(1), cards);
      expect(serialise(document) === before, kind).toBe(false);
    }
  });
});
