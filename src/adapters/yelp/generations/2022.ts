import { dayIn } from "../../kit/dates";
import { all, attr, isElement, leaves, textOf, walk } from "../../kit/dom";
import { type Found, nothing } from "../../kit/found";
import { starsIn } from "../../kit/numbers";
import { clean, label } from "../../kit/text";
import { type Page, USER, userIn } from "../page";

/** One stretch of a card: the review as it stands, an earlier version, or the owner's reply. */
interface Part {
  kind: "current" | "previous" | "reply";
  rating: number | null;
  day: string | null;
  text: string | null;
  /** The text stands in an element that says its language, as every review's text does. */
  sure: boolean;
}

const part = (kind: Part["kind"], rating: number | null = null): Part => ({ kind, rating, day: null, text: null, sure: false });

const isStars = (element: Element): number | null =>
  attr(element, "role") === "img" && attr(element, "aria-hidden") !== "true" ? starsIn(attr(element, "aria-label")) : null;

const isOwner = (element: Element): boolean =>
  attr(element, "data-testid") === "business-owner-passport" ||
  (attr(element, "role") === "region" && element.hasAttribute("aria-labelledby"));

const isAuthor = (element: Element): boolean => attr(element, "role") === "region" && element.hasAttribute("aria-label");

const isButton = (element: Element): boolean => element.localName === "button" || attr(element, "role") === "button";

/**
 * Cuts a card into its parts by what stands where in the document, never by names of classes: the author, then stars, day and text of the
 * review, then its votes (buttons); below them the owner's reply begins with the owner, an earlier version with its own stars.
 */
function parts(card: Element, page: Page): Part[] {
  const current = part("current");
  const found = [current];
  let here = current;
  let voted = false;
  const open = (next: Part): void => {
    found.push(next);
    here = next;
  };
  walk(card, (node) => {
    const done = here === current && voted;
    if (!isElement(node)) {
      const day = node.nodeType === 3 && !here.day && !here.text && !done ? dayIn(node.nodeValue ?? "", page.order) : null;
      if (day) here.day = day;
      return undefined;
    }
    if (isOwner(node)) {
      open(part("reply"));
      return false;
    }
    if (isAuthor(node) || attr(node, "aria-hidden") === "true") return false;
    const stars = isStars(node);
    if (stars !== null) {
      const first = here === current && !voted && current.rating === null && !current.day && current.text === null;
      if (first) current.rating = stars;
      else open(part("previous", stars));
      return false;
    }
    if (isButton(node)) {
      if (!node.hasAttribute("aria-haspopup") && !node.hasAttribute("aria-expanded")) voted = true;
      return false;
    }
    if (done || here.sure || (node.localName !== "p" && !node.hasAttribute("lang"))) return undefined;
    const says = node.hasAttribute("lang") || !!node.querySelector("[lang]");
    if (here.text !== null && !says) return undefined;
    const text = textOf(node);
    if (!text || dayIn(text, page.order) || (!says && node.querySelector("a"))) return undefined;
    here.text = text;
    here.sure = says;
    return false;
  });
  return found;
}

/** The review in one card. Where nothing of the current version is left, an earlier one cannot be told from it and none is read. */
function read(card: Element, page: Page): Found {
  const [current = part("current"), ...rest] = parts(card, page);
  const links = all(card, USER);
  const named = links.find((link) => clean(link.textContent ?? ""));
  const region = card.querySelector('[role="region"][aria-label]');
  const photo = attr(card.querySelector('a[href*="/biz_photos/"][href*="reviewid="]'), "href");
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
const looksLikeCard = (item: Element, page: Page): boolean =>
  !item.querySelector('a[href*="/adredir"]') &&
  (!!item.querySelector("[lang], [aria-pressed]") ||
    all(item, "[role=img][aria-label]").some((one) => isStars(one) !== null) ||
    leaves(item).some(({ text }) => dayIn(text, page.order)));

/**
 * Cards of the lists served since 2022: items of a list in which a reviewer is linked.
 * Everything else with stars or with a reviewer (highlights, ads, the box to write a review) is no item of such a list.
 */
export function cards(page: Page): Found[] {
  const items = new Set<Element>();
  for (const link of all(page.root, USER)) {
    const item = link.closest("li");
    if (item) items.add(item);
  }
  for (const item of [...items]) {
    const list = item.closest("ul, ol");
    for (const other of list ? all(list, "li") : []) {
      if (!items.has(other) && other.closest("ul, ol") === list && looksLikeCard(other, page)) items.add(other);
    }
  }
  return [...items].map((item) => read(item, page));
}
