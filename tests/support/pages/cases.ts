const raw = (files: Record<string, unknown>): Record<string, string> => files as Record<string, string>;
const pages = raw(import.meta.glob("../../../src/adapters/*/pages/*/page.html", { query: "?raw", import: "default", eager: true }));
const facts = import.meta.glob<{ url: string; now: string; note: string }>("../../../src/adapters/*/pages/*/case.json", {
  import: "default",
  eager: true,
});
const expected = import.meta.glob<unknown>("../../../src/adapters/*/pages/*/expected.json", { import: "default", eager: true });
const filled = import.meta.glob<unknown>("../../../src/adapters/*/pages/*/filled.json", { import: "default", eager: true });

/** An invented page in true structure. `expected` and `filled` are Readings as JSON, or undefined when the file is missing. */
export interface Case {
  site: string;
  name: string;
  markup: string;
  url: string;
  now: Date;
  expected: unknown;
  /** What the page reads as after its own script has added what comes later; only on pages that have one. */
  filled: unknown;
}

/** Every folder with a `page.html` under `src/adapters/<site>/pages`. */
export const cases: Case[] = Object.entries(pages).map(([path, markup]) => {
  const folder = path.replace(/page\.html$/, "");
  const [, site = "", name = ""] = /adapters\/([^/]+)\/pages\/([^/]+)\//.exec(path) ?? [];
  const fact = facts[`${folder}case.json`];
  if (!fact) throw new Error(`${site}/pages/${name} has no case.json: write {"url", "now", "note"} beside page.html`);
  return {
    site,
    name,
    markup,
    url: fact.url,
    now: new Date(fact.now),
    expected: expected[`${folder}expected.json`],
    filled: filled[`${folder}filled.json`],
  };
});

/** Is this a layout whose classes are known by their names? They did not change from build to build; since then they are hashed. */
export const isNamed = ({ site, name }: Pick<Case, "site" | "name">): boolean =>
  /^(?:yelp\/20(?:0\d|1[0-8])|ratemyprofessors\/201\d)-/.test(`${site}/${name}`);

/**
 * Does to a parsed case what its inline script does in a browser, all at once: the list that fills late is put in place, the ratings
 * behind "Load More" are added and the button goes.
 */
export function fill(document: Document, parse: (markup: string) => Document): void {
  const later = document.querySelector('script[type="text/x-later"]')?.textContent ?? "";
  const more = document.getElementById("ratingsList");
  const target = more ?? document.getElementById("reviews");
  if (!target) throw new Error("This page has no list to fill");
  const source = parse(`<!DOCTYPE html><html><head></head><body>${later}</body></html>`).body;
  if (more) document.querySelector('[class*="PaginationButton"]')?.remove();
  else target.replaceChildren();
  for (const child of [...source.childNodes]) target.appendChild(document.importNode(child, true));
}
