import { all, around, attr, first, holds, textOf } from "../kit/dom";
import { type Found, nothing } from "../kit/found";
import { allOf, each, type Memory } from "../kit/memory";
import { rated } from "../kit/numbers";
import { label } from "../kit/text";
import { nameOf } from "./lists";

/** Class of every text somebody wrote. Where no element has it, the layout is told by its order. */
const WORDS = '[class~="review-description"]';

/** An item of a list; a card is one, or in one. */
const ITEM = "ul > *";

/** A card, by the one time in it. `named`: the page names its texts. */
interface Card {
  root: Element;
  time: Element;
  named: boolean;
}

/** A review as a card shows it. `beginning`: of its words, where they were cut. */
export interface Shown extends Found {
  beginning: string | null;
  /** Who said what, in one text: made once, since it is compared at every look. */
  key: string | null;
}

const isReply = (element: Element): boolean => element.closest("article") !== null;

/** As far up from a time as it is the only one there. */
function cardOf(time: Element): Element {
  let card = time;
  for (let up = around(time); up && up.localName !== "ul" && all(up, "time").length === 1; up = around(up)) card = up;
  return card;
}

const siblings = (element: Element): Element[] => {
  const parent = around(element);
  return parent ? all(parent, ":scope > *") : [];
};

/** The paragraph with the words: the one so named, else the first one below the stars. */
function paragraph({ root, time, named }: Card): Element | undefined {
  if (named) return all(root, `${WORDS} p`).find((one) => !isReply(one));
  const inOrder = all(root, "p, time");
  return inOrder.slice(inOrder.indexOf(time) + 1).find((one) => one.localName === "p" && !isReply(one));
}

/** Does a button belong to a paragraph: in it, or right after it? */
function belongs(button: Element, words: Element): boolean {
  if (holds(words, button)) return true;
  const row = siblings(words);
  const next = row[row.indexOf(words) + 1];
  return next !== undefined && holds(next, button);
}

/** The comment, or how it begins where the page has cut it: then it ends in dots, or has a button to see the rest. */
function comment(card: Card): Pick<Shown, "text" | "beginning"> {
  const words = paragraph(card);
  if (!words) return { text: null, beginning: null };
  const more = all(card.root, "button").find((button) => belongs(button, words));
  const text = textOf(words);
  const shown = more && holds(words, more) ? text.slice(0, text.lastIndexOf(textOf(more))).trim() : text;
  if (!more && !/(?:\.\.\.|…)$/.test(text)) return { text, beginning: null };
  return { text: null, beginning: shown.replace(/(?:\.\.\.|…)$/, "") };
}

/** The line that says who answers stands beside their picture. */
const isHead = (line: Element): boolean => siblings(line).some((one) => one !== line && first(one, "figure") !== null);

/** What the seller answered. */
function answer({ root, named }: Card): string | null {
  const lines = all(root, "article p").filter((line) => (named ? line.closest(WORDS) !== null : !isHead(line)));
  return lines.length > 0 ? textOf(lines.at(-1)) : null;
}

/** The one number of stars in a card, outside the answer. */
function stars({ root }: Card): number | null {
  const scores = all(root, "strong").filter((one) => !isReply(one) && /^[1-5](?:[.,]\d)?$/.test(textOf(one)));
  return scores.length === 1 ? rated(Number(textOf(scores[0]).replace(",", "."))) : null;
}

function read(card: Card): Shown {
  const picture = all(card.root, "figure[title]").find((one) => !isReply(one));
  const username = label(attr(picture, "title"));
  const said = answer(card);
  const id = nameOf(username);
  const words = comment(card);
  return {
    ...nothing(),
    author: { id, name: username },
    rating: stars(card),
    ...words,
    key: id && words.text ? `${id}\n${words.text}` : null,
    reply: said === null ? null : { text: said, postedOn: null },
  };
}

/** The times in an item of a list, a card each; not those of a list within it, or of an answer. */
const timesIn = (item: Element): Element[] => all(item, "time").filter((time) => !isReply(time) && time.closest(ITEM) === item);

/** The list of the item that this time makes a card of; none for the time of an answer. */
function listOf(time: Element): Element | null {
  const item = isReply(time) ? null : time.closest(ITEM);
  return item && around(item);
}

/** An item of a list of cards. One that says something and has no time is a card that lost it, seen and not understood. */
function item(element: Element, list: Element, named: boolean): Shown[] | null {
  if (around(element) !== list) return null;
  if (!first(element, "time") && textOf(element)) return [{ ...nothing(), beginning: null, key: null }];
  return timesIn(element).map((time) => read({ root: cardOf(time), time, named }));
}

/**
 * The cards of the list, known by their structure: in a list, each with one time. What is shown of the time is relative ("1 month ago"),
 * so a card has no day.
 */
export function cards(document: Document, memory: Memory | undefined): Shown[] {
  const named = allOf(memory, document, WORDS).length > 0;
  const lists = new Set(each(memory, document, "ul time", listOf));
  return [...lists].flatMap((list) => each(memory, document, ITEM, item, list, named)).flat();
}
