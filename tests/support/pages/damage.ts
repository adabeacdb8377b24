import { textOf } from "../../../src/adapters/kit/dom";
import type { ReadReview } from "../../../src/core/schema/reading";
import { normalise } from "./normalise";
import { nonsense, upTo } from "./random";
import { scrambleClasses } from "./scramble";

/** Changes a document in place, a little differently for every `random`. */
export type Damage = (document: Document, random: () => number, cards: Element[]) => void;

/** Not damaged one by one: what is not content, and line breaks, without which two words become one. */
const SKIP = new Set(["BR", "HTML", "HEAD", "BODY", "SCRIPT", "STYLE", "META", "LINK", "TITLE"]);
const BLOCKS = new Set(["DIV", "SECTION", "ASIDE", "HEADER", "MAIN", "NAV", "UL", "FOOTER"]);

/** What holds several cards, or more than a card. */
const HOLDS_CARDS = new Set(["UL", "OL", "TBODY", "TABLE", "MAIN", "SECTION", "BODY", "HTML"]);

/** Does the element, or one in it, name the review or its author? */
const names = (element: Element, { id, author }: ReadReview): boolean =>
  [element, ...element.querySelectorAll("*")].some((one) =>
    [...one.attributes].some(({ value }) => [id, author.id].some((known) => known !== null && value.includes(known))),
  );

/** The deepest elements that show the review's text; where it has none, those that name it. */
function marksOf(elements: Element[], texts: string[], review: ReadReview): Element[] {
  const text = normalise(review.text);
  const found = elements.filter((one, i) => (text.length > 8 ? texts[i]?.includes(text) : names(one, review)));
  return found.filter((one) => !found.some((other) => other !== one && one.contains(other)));
}

/**
 * Where the cards of a page are, among all its elements in document order: for each review the largest element around its text that
 * shows no other review; of several (a highlight, a quote) one that names it. A review that only embedded data tells has none.
 */
export function cardsIn(document: Document, reviews: ReadReview[]): number[] {
  const elements = [...document.querySelectorAll("*")].filter((one) => !one.closest("script, head, template"));
  const texts = elements.map((one) => normalise(textOf(one)));
  const marks = reviews.map((review) => marksOf(elements, texts, review));
  const around = (mark: Element, own: Element[]): Element => {
    const others = marks.filter((one) => one !== own).flat();
    let card = mark;
    for (let outer = card.parentElement; outer && !HOLDS_CARDS.has(outer.tagName.toUpperCase()); outer = outer.parentElement) {
      if (outer.querySelector("h1") || others.some((one) => outer?.contains(one))) break;
      card = outer;
    }
    return card;
  };
  const all = [...document.querySelectorAll("*")];
  return reviews.flatMap((review, i) => {
    const cards = (marks[i] ?? []).map((mark) => around(mark, marks[i] ?? []));
    const card = cards.findLast((one) => names(one, review)) ?? cards.at(-1);
    return card ? [all.indexOf(card)] : [];
  });
}

/** Whether something of a card is still in the page. */
export const stillStands = (card: Element): boolean => card.isConnected && normalise(card.textContent ?? "") !== "";

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

/** Ids get other names, and what points to them inside the page follows. */
const idsRenamed: Damage = (document, random) => {
  scrambleClasses(document, upTo(random, 1e9));
  const names = new Map<string, string>();
  for (const element of document.querySelectorAll("[id]")) {
    const name = names.get(element.id) ?? nonsense(random);
    names.set(element.id, name);
    element.setAttribute("id", name);
  }
  for (const attribute of ["aria-labelledby", "aria-describedby", "aria-controls", "for", "itemref"]) {
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

const reordered: Damage = (document, random, cards) => {
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

/** Deletes elements with what is in them until 1 to 10 % of all are gone. */
const nodesDeleted: Damage = (document, random) => {
  const elements = bodyElements(document);
  const most = Math.max(1, Math.round(elements.length * (0.01 + random() * 0.09)));
  let gone = 0;
  for (const element of shuffle(elements, random)) {
    if (gone >= most) return;
    if (!element.isConnected) continue;
    const size = 1 + element.querySelectorAll("*").length;
    if (gone + size > most * 1.5) continue;
    gone += size;
    element.remove();
  }
};

/** As above, whatever is in them: whole lists and heads go too. */
const blocksDeleted: Damage = (document, random) => {
  const share = 0.01 + random() * 0.09;
  for (const element of bodyElements(document)) if (random() < share * 0.3) element.remove();
};

const leavesDeleted: Damage = (document, random) => {
  const share = 0.01 + random() * 0.09;
  for (const element of bodyElements(document)) if (element.children.length === 0 && random() < share) element.remove();
};

/** `same`: the result must be what it was. Otherwise: nothing wrong, what is lost is counted. */
export const damages: Record<string, { same: boolean; apply: Damage }> = {
  "classes and ids renamed": { same: true, apply: idsRenamed },
  "wrappers inserted": { same: true, apply: wrapped },
  "comments dropped": { same: true, apply: commentsDropped },
  "blocks reordered": { same: true, apply: reordered },
  "attributes dropped": { same: false, apply: attributesDropped },
  "state removed": { same: false, apply: stateRemoved },
  "nodes deleted": { same: false, apply: nodesDeleted },
  "blocks deleted": { same: false, apply: blocksDeleted },
  "leaves deleted": { same: false, apply: leavesDeleted },
};
