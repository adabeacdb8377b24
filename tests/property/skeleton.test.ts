// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributes, roles, states } from "../../src/content/known";
import { skeleton } from "../../src/content/skeleton";
import { SKELETON_MAX, Skeleton } from "../../src/core/schema/skeleton";
import { casesOf } from "../support/cases";

const RUNS = process.env.REJOINDER_LONG === "1" ? 3000 : 150;

const TAGS =
  "html head body a abbr address article aside b blockquote br button cite div em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input label legend li link main meta meter nav noscript ol option p picture script section select small source span strong style sub svg table tbody td template textarea th thead time title tr ul video";
/** Every word a skeleton may hold: names from the standards, the mark of what has none, of words, and of how many. */
const vocabulary = new Set([...TAGS.split(" "), ...attributes, ...[...states].map((state) => `aria-${state}`), ...roles, "*", "…"]);
const strangers = (text: string): string[] =>
  text.split(/[\s[\]]+/).filter((word) => word !== "" && !vocabulary.has(word) && !/^×\d+$/.test(word));

/** What nobody may read from a report. No standard has a name like it. */
const secret = fc.stringMatching(/^zq[a-z]{4,10}$/);

interface Made {
  tag: string;
  attributes: ReadonlyArray<readonly [string, string]>;
  text: string;
  inside: readonly Made[];
}

/** Trees with secrets in every place that a page can fill: words, values, and the names it may make up. */
const tree = fc.letrec<{ tree: Made }>((tie) => ({
  tree: fc.record({
    tag: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom("div", "span", "li", "form", "svg", "template", "script") },
      secret,
      secret.map((word) => `x-${word}`),
    ),
    attributes: fc.array(
      fc.oneof(
        fc.tuple(fc.constantFrom("id", "class", "role", "href", "aria-label", "data-testid", "content"), secret),
        fc.tuple(
          secret.chain((word) => fc.constantFrom(word, `data-${word}`, `aria-${word}`, `on${word}`, `x:${word}`)),
          secret,
        ),
      ),
      { maxLength: 3 },
    ),
    text: fc.oneof(fc.constant(""), secret),
    inside: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie("tree"), { maxLength: 3 })),
  }),
})).tree;

function grow({ tag, attributes: given, text, inside }: Made): Element {
  const element = tag === "svg" ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of given) element.setAttribute(name, value);
  if (text !== "") element.append(text, document.createComment(text));
  element.append(...inside.map(grow));
  return element;
}

const pageOf = (...elements: Element[]): Document => {
  const page = document.implementation.createHTMLDocument("");
  page.body.append(...elements);
  return page;
};

describe("a report of how a page is built", () => {
  it("holds no word of the page, whatever the page puts where: texts, values, and names it made up", () => {
    fc.assert(
      fc.property(tree, (made) => {
        const text = skeleton(pageOf(grow(made)));
        expect(text).not.toMatch(/zq[a-z]{4}/);
        expect(strangers(text)).toEqual([]);
        expect(Skeleton.safeParse(text).success).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it.each([...casesOf("yelp"), ...casesOf("ratemyprofessors")])("holds no word of the page %s", (_name, { html }) => {
    const text = skeleton(new DOMParser().parseFromString(html, "text/html"));
    expect(strangers(text)).toEqual([]);
    expect(Skeleton.safeParse(text).success).toBe(true);
  });

  it("shows the structure a reader rests on: tags, roles, names of attributes, where words are, and how often", () => {
    const page = pageOf();
    page.body.append(
      ...new DOMParser().parseFromString(
        `<ul class="a" id="reviews"><li><p lang="en">One <b>word</b></p></li><li><p lang="es">Two <b>words</b></p></li></ul>
         <div role="img" aria-label="5 stars" data-secret="x"></div><div role="made-up"></div><x-card>Words</x-card>`,
        "text/html",
      ).body.children,
    );
    expect(skeleton(page).split("\n")).toEqual([
      "html",
      " head",
      "  title",
      " body",
      "  ul class id",
      "   li ×2",
      "    p lang …",
      "     b …",
      "  div[img] * aria-label role",
      "  div role",
      "  * …",
    ]);
  });

  it("is not led astray by a form whose controls take the names of its properties", () => {
    const form = document.createElement("form");
    for (const name of ["children", "localName", "getAttribute", "getAttributeNames", "childNodes", "namespaceURI"]) {
      const input = document.createElement("input");
      input.name = name;
      form.append(input);
    }
    expect(skeleton(pageOf(form))).toContain("  form\n   input name ×6");
  });

  it("has an end, however large or deep the page is", () => {
    let deep = document.createElement("div");
    for (let n = 0; n < 200; n++) {
      const around = document.createElement("div");
      around.append(deep);
      deep = around;
    }
    const many = Array.from({ length: 4_000 }, (_one, n) => {
      const one = document.createElement(n % 2 ? "section" : "article");
      one.className = "c";
      return one;
    });
    const text = skeleton(pageOf(deep, ...many));
    expect(text.length).toBeLessThanOrEqual(SKELETON_MAX);
    expect(Skeleton.safeParse(text).success).toBe(true);
  });
});

describe("what our page takes for such a report", () => {
  it.each([
    ["words", "div class\n a Words"],
    ["a value", "div class=name"],
    ["markup", "div <b>"],
    ["shouting", "DIV"],
    ["an empty line", "div\n\n p"],
    ["a number", "div 4711"],
    ["a long name", `div ${"a".repeat(40)}`],
    ["no end", "a\n".repeat(30_000)],
  ])("has not %s", (_what, text) => {
    expect(Skeleton.safeParse(text).success).toBe(false);
  });
});
