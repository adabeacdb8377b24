import type { Stated } from "../../../core/schema/reading";
import { dayIn, instantIn } from "../../kit/dates";
import { all } from "../../kit/dom";
import { type Found, nothing, nothingStated } from "../../kit/found";
import { at, count, isRecord, type Json, list, number, parseObject, string } from "../../kit/json";
import { average } from "../../kit/numbers";
import { clean, decode, label } from "../../kit/text";

/** What a page's embedded data says: numbers, and the reviews of the list it was made for. `start`: where that list begins, when it says. */
export interface Embedded {
  stated: Stated;
  name: string | null;
  reviews: Found[];
  start: number | null;
}

/** Texts in this state are escaped for HTML once as a whole and once each. */
const words = (value: unknown): string => clean(decode(decode(string(value) ?? "")));

function linked(store: Json, value: unknown): Json {
  const ref = string(at(value, "__ref"));
  const record = ref === null ? value : at(store, ref);
  return isRecord(record) ? record : {};
}

/** Where the thing was posted: the day as the business's clock has it is the day the page shows. */
function posted(record: Json): Pick<Found, "postedOn" | "postedAt"> {
  const local = string(at(record, "createdAt", "localDateTimeForBusiness")) ?? string(at(record, "createdAt", "localDateTime"));
  const instant = local ?? string(at(record, "createdAt", "utcDateTime"));
  return { postedOn: local && dayIn(local, null), postedAt: instant && instantIn(instant) };
}

function found(store: Json, record: Json): Found {
  const author = linked(store, record.author);
  const reply = linked(store, record.bizUserPublicReply);
  return {
    ...nothing(),
    id: string(record.encid),
    author: { id: string(author.encid), name: label(words(author.displayName)) },
    rating: number(record.rating),
    ...posted(record),
    text: string(at(record, "text", "full")) === null ? null : words(at(record, "text", "full")),
    reply: string(reply.text) === null ? null : { text: words(reply.text), postedOn: posted(reply).postedOn },
    previous: list(record.previousReviews).map((one) => {
      const earlier = linked(store, one);
      return { rating: number(earlier.rating), postedOn: posted(earlier).postedOn, text: words(at(earlier, "text", "full")) };
    }),
  };
}

/** Offset in a paging cursor: base64 of `{"version":1,"type":"offset","offset":9}`, the last place already shown. */
function after(key: string): number | null {
  const args = parseObject(key);
  if (!args) return null;
  if (args.after === null || args.after === undefined) return 0;
  try {
    const offset = count(at(parseObject(atob(String(args.after))), "offset"));
    return offset === null ? null : offset + 1;
  } catch {
    return null;
  }
}

/**
 * The Apollo store embedded since 2022 (with reviews since 2024): records by id, reviews of a business in lists named after their query.
 * Stubs without a rating (the first page's reviews on later pages) and other businesses' reviews are not read.
 */
export function apollo(document: Document, business: string): Embedded | null {
  const script = all(document, "script[data-apollo-state]")
    .map((one) => one.textContent ?? "")
    .find((text) => text.includes(business));
  const store = script ? parseObject(script.replace(/&quot;/g, '"')) : null;
  const record = store && at(store, `Business:${business}`);
  if (!store || !isRecord(record)) return null;
  const stars = list(record.reviewCountsByRating).map(count);
  const result: Embedded = {
    stated: {
      ...nothingStated,
      ...average(record.rating, 1),
      total: count(record.reviewCount),
      distribution: stars.length === 5 && stars.every((n) => n !== null) ? stars : null,
      notCounted: count(record.notRecommendedReviewCount),
    },
    name: label(words(record.name)),
    reviews: [],
    start: null,
  };
  for (const [key, value] of Object.entries(record)) {
    if (!key.startsWith("reviews(")) continue;
    const reviews = list(at(value, "edges"))
      .map((edge) => linked(store, at(edge, "node")))
      .filter((one) => number(one.rating) !== null && (one.business === undefined || linked(store, one.business) === record));
    if (reviews.length > result.reviews.length) {
      result.reviews = reviews.map((one) => found(store, one));
      result.start = after(key);
    }
  }
  return result;
}
