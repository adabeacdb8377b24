import type { Stated } from "../../../core/schema/reading";
import { dayIn, instantIn } from "../../kit/dates";
import { type Found, nothing, nothingStated } from "../../kit/found";
import { at, count, isRecord, type Json, list, parseObject, string } from "../../kit/json";
import { each, type Memory } from "../../kit/memory";
import { average, rated } from "../../kit/numbers";
import { clean, decode, label } from "../../kit/text";
import { idOf } from "../page";

/** What a page's embedded data says: numbers, and the reviews of the list it was made for. `start`: where that list begins, when it says. */
export interface Embedded {
  stated: Stated;
  name: string | null;
  reviews: Found[];
  start: number | null;
}

/** A text of the store: it is escaped for HTML as a whole, of which only the quotes were undone to parse it. */
const words = (value: unknown): string => clean(decode(string(value) ?? ""));

type Store = (key: string) => Json | null;

/** The store's records by key. */
function open(text: string): Store {
  const whole = parseObject(text.replace(/&quot;/g, '"'));
  return (key) => {
    const found = at(whole, key);
    return isRecord(found) ? found : null;
  };
}

/** The record a value stands for: one elsewhere in the store, or itself. */
function linked(store: Store, value: unknown): Json {
  const ref = string(at(value, "__ref"));
  const record = ref === null ? value : store(ref);
  return isRecord(record) ? record : {};
}

/** Where the thing was posted: the day as the business's clock has it is the day the page shows. */
function posted(record: Json): Pick<Found, "postedOn" | "postedAt"> {
  const local = string(at(record, "createdAt", "localDateTimeForBusiness")) ?? string(at(record, "createdAt", "localDateTime"));
  const instant = local ?? string(at(record, "createdAt", "utcDateTime"));
  return { postedOn: local && dayIn(local, null), postedAt: instant && instantIn(instant) };
}

/** One review's record; what it refers to is in `store`. Its texts are escaped for HTML. */
export function found(store: Store, record: Json): Found {
  const author = linked(store, record.author);
  const reply = linked(store, record.bizUserPublicReply);
  return {
    ...nothing(),
    id: idOf(record.encid),
    author: { id: idOf(author.encid), name: label(words(author.displayName)) },
    rating: rated(record.rating),
    ...posted(record),
    text: string(at(record, "text", "full")) === null ? null : words(at(record, "text", "full")),
    reply: string(reply.text) === null ? null : { text: words(reply.text), postedOn: posted(reply).postedOn },
    previous: list(record.previousReviews).map((one) => {
      const earlier = linked(store, one);
      return { rating: rated(earlier.rating), postedOn: posted(earlier).postedOn, text: words(at(earlier, "text", "full")) };
    }),
  };
}

/** Offset in a paging cursor: base64 of `{"version":1,"type":"offset","offset":9}`, the last place already shown. */
function after(name: string): number | null {
  const args = parseObject(name);
  if (!args) return null;
  if (args.after === null || args.after === undefined) return 0;
  try {
    const offset = count(at(parseObject(atob(String(args.after))), "offset"));
    return offset === null ? null : offset + 1;
  } catch {
    return null;
  }
}

const key = (business: string): string => `Business:${business}`;

/** What the store in this script says of a business. */
function storeIn(script: Element, business: string): Embedded | null {
  const text = script.textContent ?? "";
  const store = open(text.includes(business) ? text : "");
  const record = store(key(business));
  if (!record) return null;
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
  for (const [name, value] of Object.entries(record)) {
    if (!name.startsWith("reviews(")) continue;
    const reviews = list(at(value, "edges"))
      .map((edge) => linked(store, at(edge, "node")))
      .filter((one) => rated(one.rating) !== null && (string(at(one, "business", "__ref")) ?? key(business)) === key(business));
    if (reviews.length > result.reviews.length) {
      result.reviews = reviews.map((one) => found(store, one));
      result.start = after(name);
    }
  }
  return result;
}

/**
 * The Apollo store embedded since 2022 (with reviews since 2024): records by id, reviews of a business in lists named after their query.
 * Stubs without a rating (the first page's reviews on later pages) and other businesses' reviews are not read.
 */
export function apollo(document: Document, business: string, memory: Memory | undefined): Embedded | null {
  return each(memory, document, "script[data-apollo-state]", storeIn, business)[0] ?? null;
}
