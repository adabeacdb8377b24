import type { PreviousVersion, Stated } from "../../../core/schema/reading";
import { dayIn } from "../../kit/dates";
import { all, attr, first, textOf } from "../../kit/dom";
import { type Found, nothing } from "../../kit/found";
import { average, countIn, starsIn } from "../../kit/numbers";
import { label } from "../../kit/text";
import { idOf, type Page, USER, userIn } from "../page";

const EARLIER = ".archived_reviews";
/** Earlier versions are items of a list in the card, the review itself is none. */
const BELOW = `${EARLIER}, li`;
/** What a card of 2014 and later has. */
const LATER = "[data-review-id], .review-content, .review-wrapper";

/** "10/07/2008", also as "Updated - 10/07/2008". */
const day = (root: Element | null | undefined, page: Page): string | null =>
  dayIn(/\d+\/\d+\/\d{4}$/.exec(textOf(root))?.[0] ?? "", page.order);

/** An earlier version: its text stands here only as far as the page prints it. */
function previous(item: Element, page: Page): PreviousVersion {
  return {
    rating: starsIn(textOf(item.querySelector(".rating"))),
    postedOn: day(item.querySelector("em"), page),
    text: textOf(item.querySelector(".review_comment")).replace(/…[^…]*$/, "…"),
  };
}

function read(card: Element, page: Page): Found {
  const own = (selector: string): Element | undefined => all(card, selector).find((one) => !one.closest(BELOW));
  const links = all(card, USER);
  const text = own(".review_comment");
  return {
    ...nothing(),
    id: idOf(attr(card, "id").replace("review_", "")),
    author: { id: userIn(attr(links[0], "href")), name: label(links.map((link) => textOf(link)).find((name) => name)) },
    rating: starsIn(textOf(own(".rating"))),
    postedOn: day(own("em.smaller"), page),
    text: (text && textOf(text)) || null,
    previous: all(card, `${EARLIER} li`).map((item) => previous(item, page)),
  };
}

/** Cards of 2008: review id in the card's id; the advertiser's favourite stands first, outside the list. */
export const cards = (page: Page): Found[] =>
  all(page.root, 'div.review, div[id^="review_"]')
    .filter((one) => first(one, `${USER}, .rating, .review_comment`) && !one.matches(LATER) && !first(one, LATER))
    .map((card) => read(card, page));

/** "4 star rating" and "based on 749 reviews" beside the name. */
export const beside = (document: Document): Partial<Stated> => ({
  ...average(/[\d.]+/.exec(textOf(first(document, "#bizRating .rating")))?.[0]),
  total: countIn(textOf(first(document, "#bizRating em"))),
});
