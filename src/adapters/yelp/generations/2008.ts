import type { PreviousVersion, Reply } from "../../../core/schema/reading";
import { type DateOrder, dayIn } from "../../kit/dates";
import { all, attr, first, holds, leaves, textOf } from "../../kit/dom";
import { type Found, nothing } from "../../kit/found";
import { starsIn } from "../../kit/numbers";
import { label } from "../../kit/text";
import { idOf, type Page, STARS, USER, userIn } from "../page";

const EARLIER = ".previous-review, .archived_reviews li";
const HEAD = ".biz-rating";
const DAY = ".rating-qualifier, em, .date";
const COMMENT = ".review_comment";
/** A card of 2011 and later has its own part; that of 2014 and later also these. */
const CONTENT = ".review-content";
const LATER = `[data-review-id], ${CONTENT}, .review-wrapper`;

/** The first day: "10/7/2008", also as "Updated - 10/7/2008". */
const day = (root: Element | null | undefined, order: DateOrder): string | null =>
  (root && leaves(root).flatMap(({ text }) => dayIn(/\d+\/\d+\/\d{4}$/.exec(text)?.[0] ?? text, order) ?? [])[0]) ?? null;

/** Finds the first one in a part. */
type Finder = (selector: string) => Element | null | undefined;

function stars(own: Finder): number | null {
  const one = own(STARS);
  return starsIn(attr(one, "title") || textOf(one));
}

/**
 * The words of an earlier version or a reply, below its `heads`. A long one stands there twice, cut and in full (last); one that is cut ends in
 * dots. Where a head is not known, neither is where the words begin.
 */
function words(block: Element, ...heads: string[]): string {
  const parts = all(block, ".js-content-toggleable:not(.review-footer)");
  const text = textOf(parts.at(-1));
  if (parts.length > 0) return parts.length > 1 || !text.endsWith("…") ? text : "";
  if (first(block, ".read-more") || !heads.every((head) => first(block, head))) return "";
  return textOf(block, [...heads, ".review-footer"].join());
}

/** An earlier version; in 2008 its text stands here only as far as the page prints it. */
function previous(block: Element, order: DateOrder): PreviousVersion {
  const own: Finder = (selector) => first(block, selector);
  const comment = own(COMMENT);
  const text = comment ? textOf(comment).replace(/…[^…]*$/, "…") : words(block, HEAD);
  return { rating: stars(own), postedOn: day(own(DAY), order), text };
}

function reply(block: Element, order: DateOrder): Reply | null {
  const text = words(block, ".biz-owner-reply-header", ".bullet-after");
  return text ? { text, postedOn: day(first(block, ".bullet-after"), order) } : null;
}

function read(card: Element, order: DateOrder): Found {
  const content = first(card, CONTENT) ?? (isLater(card) ? null : card);
  const own: Finder = (selector) =>
    content &&
    all(content, selector).find((one) => {
      // Items of a list in the review are its tags and pictures, those below it earlier versions; a translation is hidden beside it.
      const below = one.closest('li, [class*="translat"], [aria-hidden]');
      return !below || holds(below, content);
    });
  const link = all(card, USER).find((one) => textOf(one)) ?? first(card, USER);
  const answer = first(card, ".biz-owner-reply");
  return {
    ...nothing(),
    id: idOf(attr(card, "data-review-id") || attr(card, "id").replace("review_", "")),
    author: { id: userIn(attr(link, "href")), name: label(textOf(link ?? first(card, ".user-name"))) },
    rating: stars(own),
    postedOn: day(own(DAY), order),
    text: textOf(own(`[lang], [itemprop=description], ${COMMENT}`)) || null,
    reply: answer && reply(answer, order),
    previous: all(card, EARLIER).map((block) => previous(block, order)),
  };
}

const isLater = (card: Element): boolean => card.matches(LATER) || first(card, LATER) !== null;

/**
 * Cards of the pages served to 2019, known by the names of their classes; the review's id is the card's. The same reviews may stand again in a
 * hidden list of microdata, a vote bar repeats the id, the box to write a review looks like a card but has neither id nor content. In a
 * list without a link to anybody are those that the site holds back.
 */
export const cards = (page: Page): Found[] =>
  all(page.root, '.review, [data-review-id], [id^="review_"]')
    .filter(
      (one) => first(one.closest("ul") ?? one, USER) && (first(one, CONTENT) || !isLater(one) || one.matches(".review[data-review-id]")),
    )
    .map((card) => read(card, page.order));
