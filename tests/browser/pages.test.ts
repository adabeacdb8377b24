import { describe, expect, it } from "vitest";
import { adapterOf } from "../support/pages/adapters";
import { cases, fill, isNamed } from "../support/pages/cases";
import { differences } from "../support/pages/differences";
import { scrambleClasses } from "../support/pages/scramble";

/** The real browser's own parser; the document has no window, so nothing in it runs or loads. */
const parse = (markup: string): Document => new DOMParser().parseFromString(markup, "text/html");

describe("invented pages in the real browser's parser", () => {
  it("are all here", () => expect(cases.length).toBeGreaterThanOrEqual(20));

  for (const page of cases) {
    it(`${page.site}/${page.name} reads exactly as expected and stays as it was`, () => {
      const look = (document: Document): unknown => adapterOf(page.site).read(document, { url: page.url, now: page.now });
      const document = parse(page.markup);
      const before = document.documentElement.outerHTML;
      expect(differences(look(document), page.expected)).toEqual([]);
      expect(document.documentElement.outerHTML === before, "the document was changed").toBe(true);
      if (page.filled !== undefined) {
        fill(document, parse);
        expect(differences(look(document), page.filled)).toEqual([]);
      }
      if (isNamed(page)) return;
      scrambleClasses(document, 3);
      expect(differences(look(document), page.filled ?? page.expected)).toEqual([]);
    });
  }
});

/** Properties a reader may ask an element or a document for; a form's controls can take each of these names. */
const NAMES = [
  ...["nextSibling", "firstChild", "parentNode", "parentElement", "childNodes", "children", "nodeType", "nodeValue", "localName", "body"],
  ...["getAttribute", "hasAttribute", "querySelector", "querySelectorAll", "closest", "matches", "textContent", "documentElement"],
];

/** Puts a form around what each element holds; its controls have the names of the form's own properties. */
function shadow(document: Document, selector: string): number {
  const found = [...document.querySelectorAll(selector)];
  for (const element of found) {
    const form = document.createElement("form");
    form.append(...element.childNodes);
    for (const name of NAMES) form.append(Object.assign(document.createElement("input"), { type: "hidden", name }));
    element.append(form);
  }
  return found.length;
}

describe("pages whose forms have controls named as the form's own properties", () => {
  for (const page of cases.filter((one) => /^(2025-versions-cards-only|2025-state|2026-cards-only|2026-store)$/.test(one.name))) {
    it(`${page.site}/${page.name} reads as without them`, () => {
      const document = parse(page.markup);
      expect(shadow(document, "li")).toBeGreaterThan(3);
      expect(document.querySelector("form")?.localName).toBeInstanceOf(HTMLInputElement);
      expect(differences(adapterOf(page.site).read(document, { url: page.url, now: page.now }), page.expected)).toEqual([]);
    });
  }
});

/** A page in a frame of its own, where its inline script runs. */
async function alive(markup: string): Promise<Document> {
  const frame = document.createElement("iframe");
  const loaded = new Promise((done) => frame.addEventListener("load", done, { once: true }));
  frame.srcdoc = markup;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error("the frame has no document");
  return frame.contentDocument;
}

describe("invented pages that fill later", () => {
  for (const page of cases.filter(({ filled }) => filled !== undefined)) {
    it(`${page.site}/${page.name} comes to its full list by its own script`, async () => {
      const live = await alive(page.markup);
      const look = (): unknown => adapterOf(page.site).read(live, { url: page.url, now: page.now });
      expect(differences(look(), page.expected)).toEqual([]);
      await expect
        .poll(
          () => {
            live.querySelector<HTMLElement>('[class*="PaginationButton"]')?.click();
            return differences(look(), page.filled);
          },
          { timeout: 8_000, interval: 300 },
        )
        .toEqual([]);
    });
  }
});
