import type { Stated } from "../../core/schema/reading";
import { all, around, attr, first, holds, leaves, textOf } from "../kit/dom";
import { at, count, parseObject, string } from "../kit/json";
import { allOf, each } from "../kit/memory";
import { average, countIn } from "../kit/numbers";
import { label } from "../kit/text";
import { type Page, STARS } from "./page";

/** The business's own numbers in JSON-LD: the object under the business's name that has an aggregate rating of its own. */
function linkedData(script: Element, name: string | null): Partial<Stated> | null {
  const text = script.textContent ?? "";
  const data = text.includes("aggregateRating") ? parseObject(text) : null;
  const rating = at(data, "aggregateRating");
  const named = label(string(at(data, "name")));
  if (rating === undefined || (name && named && named.toLowerCase() !== name.toLowerCase())) return null;
  // The digits after the point are lost in a parsed number (4.0), so the value is read from the text.
  const written = /"aggregateRating"\s*:\s*\{[^{}]*?"ratingValue"\s*:\s*"?(\d+(?:\.\d+)?)/.exec(text)?.[1];
  return { ...average(written), total: count(at(rating, "reviewCount")) };
}

/** The business's own numbers in microdata, to 2019. */
function microdata(block: Element): Partial<Stated> {
  const own = (name: string): Element | null => first(block, `[itemprop=${name}]`);
  const total = own("reviewCount");
  return { ...average(attr(own("ratingValue"), "content")), total: countIn(attr(total, "content") || textOf(total)) };
}

/** The stars of a head. */
const RATED = `[role="img"][aria-label], ${STARS}`;
/** "66 reviews". */
const COUNTED = /^\d[\d.,\s]*\s\D+$/;
/** What says how many reviews there are: a link to the list, to 2019 a text with a name. Else it is the first text beside the name. */
const COUNT = 'a[href$="#reviews"], .review-count, #bizRating em';

/** The average beside the business's name: in the smallest block around the name that has stars and the number of reviews, and one rating only. */
function header(heading: Element | undefined): Partial<Stated> {
  let block = heading && around(heading);
  while (block && !first(block, RATED)) block = around(block);
  // A header that lost its stars has none below it either: what holds a list, as of reviews or of other businesses, is no header.
  if (!block || first(block, "li")) return {};
  const [stars, second] = all(block, RATED);
  if (!stars || second) return {};
  const beside = leaves(block).find(({ parent }) => !heading || !holds(heading, parent))?.text ?? "";
  const counted = textOf(first(block, COUNT)) || (COUNTED.test(beside) && beside);
  if (!counted) return {};
  const said = attr(stars, "aria-label") || attr(stars, "title") || textOf(stars);
  return { ...average(/\d+(?:[.,]\d+)?/.exec(said)?.[0]), total: countIn(counted) };
}

const held = (link: Element): number | null => countIn(textOf(link));

/** What a business page states of itself: each number from the first source that knows it, embedded before visible. */
export function stated({ document, memory }: Page, embedded: Partial<Stated>, name: string | null): Stated {
  const sources = [
    each(memory, document, "[itemprop=aggregateRating]", microdata)[0],
    each(memory, document, 'script[type="application/ld+json"]', linkedData, name)[0],
    embedded,
    header(allOf(memory, document, "h1")[0]),
  ];
  const rated = sources.find((one) => one?.average != null);
  return {
    average: rated?.average ?? null,
    decimals: rated?.decimals ?? null,
    total: sources.find((one) => one?.total != null)?.total ?? null,
    distribution: embedded.distribution ?? null,
    notCounted:
      each(memory, document, 'a[href*="/not_recommended_reviews/"], a[href*="/filtered_reviews/"]', held)[0] ?? embedded.notCounted ?? null,
  };
}
