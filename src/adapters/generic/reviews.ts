import type { Details, Stated } from "../../core/schema/reading";
import { dayIn, instantIn } from "../kit/dates";
import { type Found, nothing, nothingStated } from "../kit/found";
import { count, isRecord, type Json, number, string } from "../kit/json";
import { average } from "../kit/numbers";
import { label } from "../kit/text";
import type { Item } from "./items";
import { every, type Nodes, oneOf } from "./nodes";

/** A number, also one that came as a text with a comma for a point. */
const figure = (value: unknown): number | null => number(typeof value === "string" ? value.trim().replace(",", ".") : value);

/** The scale of a rating: 1 to 5 where the page does not say, as schema.org has it. Null when it makes no sense. */
function scaleOf(rating: Json): { worst: number; best: number } | null {
  const ends = [oneOf(rating.worstRating), oneOf(rating.bestRating)];
  const [worst, best] = [figure(ends[0]) ?? (ends[0] == null ? 1 : null), figure(ends[1]) ?? (ends[1] == null ? 5 : null)];
  return worst !== null && best !== null && best > worst ? { worst, best } : null;
}

/** Stars out of five are stars, also where the markup lets them begin at nought; less than one of them cannot be shown as stars. */
const inStars = ({ worst, best }: { worst: number; best: number }): boolean => best === 5 && (worst === 1 || worst === 0);

/** A rating in stars. From another scale it is stretched end to end, with what the page says beside it. Null when it lies off its own scale. */
function stars(rating: unknown): { rating: number | null; details: Details } {
  const unread = { rating: null, details: {} };
  if (!isRecord(rating)) return unread;
  const value = figure(oneOf(rating.ratingValue));
  const scale = scaleOf(rating);
  if (value === null || scale === null || value < scale.worst || value > scale.best) return unread;
  const { worst, best } = scale;
  if (inStars(scale)) return value >= 1 ? { rating: value, details: {} } : unread;
  const stretched = Math.round((1 + (4 * (value - worst)) / (best - worst)) * 100) / 100;
  return { rating: stretched, details: { ratingValue: value, worstRating: worst, bestRating: best } };
}

/** The one person who wrote it; of several none. */
function authorOf(record: Json, text: Nodes["text"]): Found["author"] {
  const names = every(record.author).flatMap((author) => (isRecord(author) ? every(author.name) : [author]));
  const name = names.length === 1 ? string(names[0]) : null;
  return { id: null, name: label(text(name ?? "")) };
}

/** An id that outlives the page: an address, or a name within the page that holds a number. */
function idOf(record: Json): string | null {
  const id = (string(record["@id"]) ?? string(oneOf(record.identifier)) ?? "").trim();
  return id.length <= 200 && !id.startsWith("_:") && /\d/.test(id) ? id : null;
}

/** A review as one source gives it. */
export interface Given extends Found {
  /** What it is known by without an id, in one text: made once, since it is compared at every look. */
  words: string | null;
}

/** A record that is given again is the same review again. */
const given = new WeakMap<Json, Given>();

function reviewOf(record: Json, nodes: Nodes): Given {
  const known = given.get(record);
  if (known) return known;
  const found = review(record, nodes);
  const { author, postedOn, text } = found;
  const one = { ...found, words: text ? JSON.stringify([author.name, postedOn, text]) : null };
  given.set(record, one);
  return one;
}

function review(record: Json, { text, road }: Nodes): Found {
  const date = (string(oneOf(record.datePublished)) ?? "").trim();
  const words = string(oneOf(record.reviewBody)) ?? string(oneOf(record.description));
  // In microdata a name that lost its own item would seem to be the review's.
  const title = road === "embedded" ? label(text(string(oneOf(record.name)) ?? string(oneOf(record.headline)) ?? "")) : null;
  const ratings = every(record.reviewRating);
  const { rating, details } = stars(ratings.length === 1 ? ratings[0] : null);
  return {
    ...nothing(),
    id: idOf(record),
    author: authorOf(record, text),
    rating,
    postedOn: dayIn(date, null),
    postedAt: instantIn(date),
    // Linked data leaves out a text that is empty; on the page an element that is not there may have been lost.
    text: words === null ? (road === "embedded" ? "" : null) : text(words),
    details: { ...(title ? { title } : {}), ...details },
  };
}

/** The reviews of an item. An id that two of them share tells nothing. */
export function reviewsOf({ reviews }: Item, nodes: Nodes): Given[] {
  const found = reviews.map((record) => reviewOf(record, nodes));
  const seen = new Map<string, number>();
  for (const { id } of found) if (id) seen.set(id, (seen.get(id) ?? 0) + 1);
  return found.map((one) => (one.id && seen.get(one.id) !== 1 ? { ...one, id: null } : one));
}

/** The page's own numbers. An average on another scale than stars is not told, since it would gain digits that nobody stated. */
export function statedBy({ aggregate }: Item): Stated {
  if (!aggregate) return nothingStated;
  const scale = scaleOf(aggregate);
  return {
    ...nothingStated,
    ...(scale && inStars(scale) ? average(oneOf(aggregate.ratingValue)) : {}),
    total: count(oneOf(aggregate.reviewCount)) ?? count(oneOf(aggregate.ratingCount)),
  };
}
