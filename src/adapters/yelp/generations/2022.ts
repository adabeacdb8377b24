import { type DateOrder, dayIn } from "../../kit/dates";
import { all, around, attr, first, holds, isElement, leaves, textOf, walk } from "../../kit/dom";
import { type Found, nothing } from "../../kit/found";
import { each } from "../../kit/memory";
import { starsIn } from "../../kit/numbers";
import { clean, label } from "../../kit/text";
import { type Page, USER, userIn } from "../page";

/** One stretch of a card: the review as it stands, an earlier version, or the owner's reply. */
interface Part {
  kind: "current" | "previous" | "reply";
  rating: number | null;
  day: string | null;
  text: string | null;
  /** The text stands in an element that says its language, as every review's text does and no owner's reply. */
  sure: boolean;
  /** What follows belongs to another part, even if the mark it begins with is missing. */
  closed: boolean;
  /** An earlier version or a reply stands in a block of its own below the review. */
  block: Element | null;
}

const part = (kind: Part["kind"], block: Element | null = null, rating: number | null = null): Part => ({
  kind,
  block,
  rating,
  day: null,
  text: null,
  sure: false,
  closed: false,
});

const isStars = (element: Element): number | null =>
  attr(element, "role") === "img" && attr(element, "aria-hidden") !== "true" ? starsIn(attr(element, "aria-label")) : null;

const isRegion = (element: Element, name: string): boolean => attr(element, "role") === "region" && element.hasAttribute(name);

const isOwner = (element: Element): boolean =>
  attr(element, "data-testid") === "business-owner-passport" || isRegion(element, "aria-labelledby");

const isButton = (element: Element): boolean => element.localName === "button" || attr(element, "role") === "button";

/** The menu stands beside the author, above the stars; it opens but controls nothing in the card. */
const isMenu = (element: Element): boolean =>
  element.hasAttribute("aria-haspopup") || (element.hasAttribute("aria-expanded") && !element.hasAttribute("aria-controls"));

/** Takes a day for the part; one after its text, or a second one, means that the part has ended. */
function takeDay(here: Part, text: string, order: DateOrder): void {
  const day = here.closed ? null : dayIn(text, order);
  if (!day) return;
  if (here.day || here.text !== null) here.closed = true;
  else here.day = day;
}

/** Takes a paragraph for the part's text; one that says its language is preferred in a review and refused in a reply. */
function takeText(here: Part, element: Element, order: DateOrder): boolean {
  if (here.closed || here.sure || (element.localName !== "p" && !element.hasAttribute("lang"))) return false;
  const sure = element.hasAttribute("lang") || !!first(element, "[lang]");
  if (here.kind === "reply" && sure) return false;
  if (here.text !== null && !sure) return false;
  const text = textOf(element);
  if (!text || dayIn(text, order) || (!sure && first(element, "a"))) return false;
  here.text = text;
  here.sure = sure;
  return true;
}

/** The largest element around the mark of a part that does not hold the card's author as well. */
function blockOf(mark: Element, card: Element): Element {
  const author = first(card, USER);
  let block = mark;
  for (let outer = around(block); outer && outer !== card && !(author && holds(outer, author)); outer = around(block)) block = outer;
  return block;
}

/**
 * Cuts a card into its parts by what stands where in the document, never by names of classes: the author, then stars, day and text of the
 * review, then its votes (buttons); below them the owner's reply begins with the owner, an earlier version with its own stars.
 * Only earlier versions and replies can be unfolded, so what stands in such a region is never the review as it is now.
 */
function parts(card: Element, order: DateOrder): Part[] {
  const current = part("current");
  const found = [current];
  let here = current;
  const open = (next: Part): false => {
    found.push(next);
    here = next;
    return false;
  };
  walk(card, (node) => {
    if (here.block && !holds(here.block, node)) here.closed = true;
    if (node.nodeType === 3) takeDay(here, node.nodeValue ?? "", order);
    if (!isElement(node)) return undefined;
    if (isOwner(node)) return open(part("reply", blockOf(node, card)));
    if (isRegion(node, "aria-label") || attr(node, "aria-hidden") === "true") return false;
    const stars = isStars(node);
    if (stars !== null) {
      if (here !== current || current.closed || current.rating !== null || current.day || current.text !== null)
        return open(part("previous", blockOf(node, card), stars));
      current.rating = stars;
      return false;
    }
    if (isButton(node)) {
      if (!isMenu(node)) here.closed = true;
      return false;
    }
    if (here === current && isRegion(node, "aria-live")) here.closed = true;
    return takeText(here, node, order) ? false : undefined;
  });
  return found;
}

/** The review in one card. Where nothing of the current version is left, an earlier one cannot be told from it and none is read. */
function read(card: Element, order: DateOrder): Found {
  const [current = part("current"), ...rest] = parts(card, order);
  const region = first(card, '[role="region"][aria-label]');
  // A text may name another reviewer, so where the author has a region only links in it are the author's.
  const links = all(region ?? card, USER);
  const named = links.find((link) => clean(link.textContent ?? ""));
  const photo = attr(first(card, 'a[href*="/biz_photos/"][href*="reviewid="]'), "href");
  const reply = rest.find((one) => one.kind === "reply" && one.text);
  const known = current.rating !== null || current.text !== null;
  const earlier = known ? rest.filter((one) => one.kind === "previous") : [];
  return {
    ...nothing(),
    id: /[?&]reviewid=([\w-]{22})(?![\w-])/.exec(photo)?.[1] ?? null,
    author: { id: userIn(attr(links[0], "href")), name: label(named?.textContent) ?? label(attr(region, "aria-label")) },
    rating: current.rating,
    postedOn: current.day,
    text: current.text,
    reply: reply ? { text: reply.text ?? "", postedOn: reply.day } : null,
    previous: earlier.map(({ rating, day, text }) => ({ rating, postedOn: day, text: text ?? "" })),
  };
}

/** A list item that lost its author's link still counts as seen when it has stars, a text in a language, votes or a day; ads have links of their own. */
const looksLikeCard = (item: Element, order: DateOrder): boolean =>
  !first(item, 'a[href*="/adredir"]') &&
  (!!first(item, "[lang], [aria-pressed]") ||
    all(item, '[role="img"][aria-label]').some((one) => isStars(one) !== null) ||
    leaves(item).some(({ text }) => dayIn(text, order)));

/** What a card has and a quote has not: stars, votes. */
const MARKS = '[role="img"][aria-label], [aria-pressed]';

const listAround = (item: Element): Element | null => item.closest("ul, ol");

/** The list of an item in which a reviewer is linked, if it has what a card has. */
const listOfCard = (item: Element, root: ParentNode, marks: string): Element | null =>
  holds(root, item) && first(item, marks) && all(item, USER).some((link) => link.closest("li") === item) ? listAround(item) : null;

/**
 * The list with the most cards among those in which reviewers are linked. Highlights link reviewers too and quote them, so that where
 * the page does not say which section is the list's, a text in a language makes no card.
 */
function listOf({ document, root, named, memory }: Page): Element | undefined {
  const scores = new Map<Element, number>();
  for (const list of each(memory, document, "li", listOfCard, root, named ? `${MARKS}, [lang]` : MARKS))
    scores.set(list, (scores.get(list) ?? 0) + 1);
  return [...scores].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** An item of the list. One that lost its reviewer is seen, but it could be an ad: its stars count only when embedded data knows its text. */
function item(element: Element, list: Element, order: DateOrder): Found | null {
  if (listAround(element) !== list) return null;
  if (first(element, USER)) return read(element, order);
  return looksLikeCard(element, order) ? { ...read(element, order), rating: null } : null;
}

/**
 * Cards of the lists served since 2022: items of the list in which reviewers are linked.
 * Everything else with stars or with a reviewer (highlights, ads, the box to write a review) is no item of that list.
 */
export function cards(page: Page): readonly Found[] {
  const list = listOf(page);
  return list ? each(page.memory, page.document, "li", item, list, page.order) : [];
}
