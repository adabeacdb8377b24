// @vitest-environment jsdom
import { expect, it } from "vitest";
import { read } from "../../../src/adapters/generic/read";
import { Changes } from "../../../src/content/changes";

const at = { url: "https://www.tidewater-trades.example/pros/osk", now: new Date("2026-07-02") };

const review = (n: number): string =>
  `<div id="r${n}" itemprop="review" itemscope itemtype="https://schema.org/Review"><b itemprop="author">Jo ${n}</b>
  <i itemprop="reviewRating" itemscope><i itemprop="ratingValue">4</i></i><time itemprop="datePublished">2026-07-01</time>
  <p itemprop="reviewBody">Quick and kind, ${n}.</p></div>`;

const pageOf = (refers: string): Document =>
  new DOMParser().parseFromString(
    `<main itemscope ${refers}><h1 itemprop="name">Osk</h1><div id="list">${review(1)}${review(2)}</div></main>${review(3)}`,
    "text/html",
  );

it("gives the same review again for a card that did not change", () => {
  const page = pageOf("");
  const changes = new Changes(page, () => undefined);
  const before = read(page, { ...at, memory: changes.memory() })?.reviews;
  page.querySelector("#list")?.insertAdjacentHTML("afterbegin", review(4));
  const after = read(page, { ...at, memory: changes.memory() })?.reviews;
  changes.end();
  expect(after?.map(({ author }) => author.name)).toEqual(["Jo 4", "Jo 1", "Jo 2"]);
  expect(before?.every((one) => after?.includes(one))).toBe(true);
});

it("reads all below an element anew that becomes another thing", () => {
  const page = pageOf("");
  const changes = new Changes(page, () => undefined);
  read(page, { ...at, memory: changes.memory() });
  page.querySelector("#list")?.setAttribute("itemscope", "");
  const remembered = read(page, { ...at, memory: changes.memory() });
  changes.end();
  expect(remembered).toEqual(read(page, at));
});

it("knows a review that stands elsewhere and is referred to as a whole", () => {
  const reviews = read(pageOf('itemref="r3"'), at)?.reviews;
  expect(reviews?.map(({ author }) => author.name)).toEqual(["Jo 1", "Jo 2", "Jo 3"]);
});
