import { nonsense, upTo } from "./random";
import { scrambleClasses } from "./scramble";

/** Changes a document in place, a little differently for every `random`. */
export type Damage = (document: Document, random: () => number) => void;

/** Not damaged one by one: what is not content, and line breaks, without which two words become one. */
const SKIP = new Set(["BR", "HTML", "HEAD", "BODY", "SCRIPT", "STYLE", "META", "LINK", "TITLE"]);
const BLOCKS = new Set(["DIV", "SECTION", "ASIDE", "HEADER", "MAIN", "NAV", "UL", "FOOTER"]);

/** A rating's own card, by what makes it one on either site. */
const CARD = '#reviews li:has(a[href*="userid="]), #ratingsList > li:has(a[href*="/flag/"])';

/** The cards of a page. */
export const cardsOf = (document: Document): Element[] => [...document.querySelectorAll(CARD)];

/** Whether a card is still in the page and still has the link that makes it one. */
export const isStillACard = (card: Element): boolean =>
  card.isConnected && card.querySelector('a[href*="userid="], a[href*="/flag/"]') !== null;

/** Elements that a reader could meet, without scripts and drawings. */
const bodyElements = (document: Document): Element[] =>
  [...document.body.querySelectorAll("*")].filter((element) => !SKIP.has(element.tagName.toUpperCase()) && !element.closest("svg"));

function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = upTo(random, i + 1);
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

const sample = <T>(list: T[], count: number, random: () => number): T[] => shuffle([...list], random).slice(0, count);

const renamed: Damage = (document, random) => scrambleClasses(document, upTo(random, 1e9));

/** Ids get other names, and what points to them inside the page follows. */
const idsRenamed: Damage = (document, random) => {
  scrambleClasses(document, upTo(random, 1e9));
  const names = new Map<string, string>();
  for (const element of document.querySelectorAll("[id]")) {
    const name = names.get(element.id) ?? nonsense(random);
    names.set(element.id, name);
    element.setAttribute("id", name);
  }
  for (const attribute of ["aria-labelledby", "aria-controls", "for"]) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      element.setAttribute(attribute, names.get(element.getAttribute(attribute) ?? "") ?? nonsense(random));
    }
  }
};

const wrapped: Damage = (document, random) => {
  for (const element of sample(bodyElements(document), 12, random)) {
    const wrapper: Element = document.createElement(element.closest("p, span, a, button") ? "span" : "div");
    element.parentNode?.insertBefore(wrapper, element);
    wrapper.appendChild(element);
  }
};

/** A server writes a comment between two pieces of text; a page drawn by a script has the pieces side by side, or as one. */
const commentsDropped: Damage = (document, random) => {
  for (const element of bodyElements(document)) {
    for (const node of [...element.childNodes]) if (node.nodeType === 8) node.remove();
  }
  if (random() < 0.5) document.body.normalize();
};

const reordered: Damage = (document, random) => {
  const cards = cardsOf(document);
  const inCard = new Set(cards.flatMap((card) => [card, ...card.querySelectorAll("*")]));
  const lists = new Set<Element | null>(cards.map((card) => card.parentElement));
  const parents = bodyElements(document).filter(
    (element) =>
      BLOCKS.has(element.tagName.toUpperCase()) &&
      !inCard.has(element) &&
      !lists.has(element) &&
      element.children.length > 1 &&
      [...element.children].every((child) => child.children.length > 0) &&
      [...element.childNodes].every((node) => node.nodeType !== 3 || node.textContent?.trim() === ""),
  );
  for (const parent of sample(parents, 8, random)) for (const child of shuffle([...parent.children], random)) parent.appendChild(child);
};

const attributesDropped: Damage = (document, random) => {
  for (const element of bodyElements(document)) {
    for (const { name } of [...element.attributes]) if (random() < 0.05) element.removeAttribute(name);
  }
};

const stateRemoved: Damage = (document, random) => {
  const scripts = [...document.querySelectorAll("script")];
  const keep = random() < 0.5 ? upTo(random, scripts.length) : -1;
  for (const [index, script] of scripts.entries()) if (index !== keep) script.remove();
};

const nodesDeleted: Damage = (document, random) => {
  const share = 0.01 + random() * 0.09;
  for (const element of bodyElements(document)) if (random() < share * 0.3) element.remove();
};

const textDeleted: Damage = (document, random) => {
  const share = 0.01 + random() * 0.09;
  for (const element of bodyElements(document)) if (element.children.length === 0 && random() < share) element.remove();
};

/** `same`: the result must be what it was. Otherwise: nothing wrong, what is lost is counted. */
export const damages: Record<string, { same: boolean; apply: Damage }> = {
  "classes renamed": { same: true, apply: renamed },
  "wrappers inserted": { same: true, apply: wrapped },
  "comments dropped": { same: true, apply: commentsDropped },
  "blocks reordered": { same: true, apply: reordered },
  "classes and ids renamed": { same: false, apply: idsRenamed },
  "attributes dropped": { same: false, apply: attributesDropped },
  "state removed": { same: false, apply: stateRemoved },
  "elements deleted": { same: false, apply: nodesDeleted },
  "leaves deleted": { same: false, apply: textDeleted },
};
