import type { Stated } from "../../core/schema/reading";
import { all, around, attr, first, holds, leaves, textOf } from "../kit/dom";
import { at, count, parseObject, string } from "../kit/json";
import { average, countIn } from "../kit/numbers";
import { label } from "../kit/text";
import { STARS, USER } from "./page";

/** The business's own numbers in JSON-LD: the object under the business's name that has an aggregate rating of its own. */
function linkedData(document: Document, name: string | null): Partial<Stated> {
  for (const script of all(document, 'script[type="application/ld+json"]')) {
    const text = script.textContent ?? "";
    const data = text.includes("aggregateRating") ? parseObject(text) : null;
    const rating = at(data, "aggregateRating");
    const named = label(string(at(data, "name")));
    if (rating === undefined || (name && named && named.toLowerCase() !== name.toLowerCase())) continue;
    // The digits after the point are lost in a parsed number (4.0), so the value is read from the text.
    const written = /"aggregateRating"\s*:\s*\{[^{}]*?"ratingValue"\s*:\s*"?(\d+(?:\.\d+)?)/.exec(text)?.[1];
    return { ...average(written), total: count(at(rating, "reviewCount")) };
  }
  return {};
}

/** The business's own numbers in microdata, to 2019. */
function microdata(document: Document): Partial<Stated> {
  const own = (name: string): Element | null => first(document, `[itemprop=aggregateRating] [itemprop=${name}]`);
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
function header(document: Document): Partial<Stated> {
  const heading = first(document, "h1");
  let block = heading && around(heading);
  while (block && !first(block, RATED)) block = around(block);
  const [stars, second] = block ? all(block, RATED) : [];
  // A header that lost its stars has none below it either: what holds a reviewer or an ad is no header.
  if (!block || !stars || second || first(block, `${USER}, a[href*="/adredir"]`)) return {};
  const beside = leaves(block).find(({ parent }) => !heading || !holds(heading, parent))?.text ?? "";
  const counted = textOf(first(block, COUNT)) || (COUNTED.test(beside) && beside);
  if (!counted) return {};
  const said = attr(stars, "aria-label") || attr(stars, "title") || textOf(stars);
  return { ...average(/\d+(?:[.,]\d+)?/.exec(said)?.[0]), total: countIn(counted) };
}

/** What a business page states of itself: each number from the first source that knows it, embedded before visible. */
export function stated(document: Document, embedded: Partial<Stated>, name: string | null): Stated {
  const sources = [microdata(document), linkedData(document, name), embedded, header(document)];
  const rated = sources.find((one) => one.average != null);
  const held = first(document, 'a[href*="/not_recommended_reviews/"], a[href*="/filtered_reviews/"]');
  return {
    average: rated?.average ?? null,
    decimals: rated?.decimals ?? null,
    total: sources.find((one) => one.total != null)?.total ?? null,
    distribution: embedded.distribution ?? null,
    notCounted: (held && countIn(textOf(held))) ?? embedded.notCounted ?? null,
  };
}
