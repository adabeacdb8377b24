import type { PreviousVersion, Reply, Stated } from "../../../core/schema/reading";
import { type DateOrder, dayIn } from "../../kit/dates";
import { all, attr, first, leaves, textOf } from "../../kit/dom";
import { type Found, nothing } from "../../kit/found";
import { count } from "../../kit/json";
import { average, starsIn } from "../../kit/numbers";
import { label } from "../../kit/text";
import { idOf, type Page, USER, userIn } from "../page";

const EARLIER = ".previous-review";
const REPLY = ".biz-owner-reply";

/** The first day in a head. */
const day = (head: Element | null, order: DateOrder): string | null =>
  (head && leaves(head).flatMap(({ text }) => dayIn(text, order) ?? [])[0]) ?? null;

const stars = (root: ParentNode): number | null => starsIn(attr(first(root, ".biz-rating [title]"), "title"));

/**
 * The words of an earlier version or a reply, below its `heads`. A long one stands there twice, cut and in full (last); without both it is
 * not known which is which. Where a head is not known, neither is where the words begin.
 */
function words(block: Element, ...heads: string[]): string {
  const [cut, full] = all(block, ".js-content-toggleable:not(.review-footer)");
  if (full) return textOf(full);
  if (cut || block.querySelector(".read-more") || !heads.every((head) => block.querySelector(head))) return "";
  return textOf(block, [...heads, ".review-footer"].join());
}

function previous(block: Element, order: DateOrder): PreviousVersion {
  return { rating: stars(block), postedOn: day(first(block, ".rating-qualifier"), order), text: words(block, ".biz-rating") };
}

function reply(block: Element, order: DateOrder): Reply | null {
  const text = words(block, ".biz-owner-reply-header", ".bullet-after");
  return text ? { text, postedOn: day(first(block, ".bullet-after"), order) } : null;
}

function read(card: Element, order: DateOrder): Found {
  const content = card.querySelector(".review-content");
  const own = (selector: string): Element | null => content && first(content, selector);
  const link = all(card, USER).find((one) => textOf(one)) ?? card.querySelector(USER);
  const text = own("[lang], [itemprop=description]");
  const answer = card.querySelector(REPLY);
  return {
    ...nothing(),
    id: idOf(attr(card, "data-review-id")),
    author: { id: userIn(attr(link, "href")), name: label(textOf(link)) },
    rating: content && stars(content),
    postedOn: day(own(".rating-qualifier"), order),
    text: (text && textOf(text)) || null,
    reply: answer && reply(answer, order),
    previous: all(card, EARLIER).map((block) => previous(block, order)),
  };
}

/**
 * Cards of the pages served from 2014 to 2017: plain class names, review id on the card. The same reviews may stand again in a hidden list
 * of microdata, a vote bar repeats the id, and the box to write a review looks like a card but has neither id nor content.
 */
export const cards = (page: Page): Found[] =>
  all(page.root, "div.review, [data-review-id]")
    .filter((one) => (one.matches("div.review") && one.hasAttribute("data-review-id")) || one.querySelector(".review-content"))
    .map((card) => read(card, page.order));

const NUMBERS = "[itemprop=aggregateRating]";

/** The business's own numbers in microdata. */
export function microdata(document: Document): Partial<Stated> {
  const total = first(document, `${NUMBERS} [itemprop=reviewCount]`);
  return {
    ...average(attr(first(document, `${NUMBERS} [itemprop=ratingValue]`), "content")),
    total: count(attr(total, "content") || textOf(total)),
  };
}
