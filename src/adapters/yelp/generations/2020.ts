import { type DateOrder, dayIn } from "../../kit/dates";
import { type Found, nothing, nothingStated } from "../../kit/found";
import { at, count, isRecord, list, parseObject, string } from "../../kit/json";
import { each, type Memory } from "../../kit/memory";
import { rated, starsIn } from "../../kit/numbers";
import { label, plain } from "../../kit/text";
import { idOf } from "../page";
import type { Embedded } from "./2025";

/** One review's record; its texts are HTML. */
export function found(record: unknown, order: DateOrder): Found {
  const reply = list(at(record, "businessOwnerReplies"))[0];
  const words = string(at(record, "comment", "text"));
  return {
    ...nothing(),
    id: idOf(at(record, "id")),
    author: { id: idOf(at(record, "userId")), name: label(plain(string(at(record, "user", "markupDisplayName")) ?? "")) },
    rating: rated(at(record, "rating")),
    postedOn: dayIn(string(at(record, "localizedDate")) ?? "", order),
    text: words === null ? null : plain(words),
    reply: isRecord(reply) ? { text: plain(string(reply.comment) ?? ""), postedOn: dayIn(string(reply.localizedDate) ?? "", order) } : null,
    previous: list(at(record, "previousReviews")).map((one) => {
      const { rating, postedOn, text } = found(one, order);
      return { rating, postedOn, text: text ?? "" };
    }),
  };
}

/** Counts of 1..5 stars from bars in any order whose labels hold the number of stars. */
function distribution(bars: unknown): number[] | null {
  const counts = [1, 2, 3, 4, 5].map((stars) => {
    const bar = list(bars).find((one) => starsIn(string(at(one, "label")) ?? "") === stars);
    return count(at(bar, "count"));
  });
  return counts.every((n) => n !== null) ? counts : null;
}

/** The JSON has `&` and `>` escaped as a whole. */
export const unescaped = (text: string): string => text.replace(/&gt;/g, ">").replace(/&amp;/g, "&");

/** The feed in a script. Only reviews of this business are taken. */
function feedIn(element: Element, business: string, order: DateOrder): Embedded | null {
  const text = element.textContent ?? "";
  const root = text.includes("reviewFeedQueryProps") ? parseObject(unescaped(text)) : null;
  const props = at(at(root, "legacyProps", "bizDetailsProps") ?? root, "bizDetailsPageProps");
  const query = at(props, "reviewFeedQueryProps");
  const reviews = list(at(query, "reviews")).filter((one) => rated(at(one, "rating")) !== null && at(one, "business", "id") === business);
  if (reviews.length === 0) return null;
  const details = at(props, "ratingDetailsProps");
  return {
    stated: {
      ...nothingStated,
      // The feed's own `totalResults` counts one language only.
      total: count(at(details, "numReviews")),
      distribution: distribution(at(details, "ratingHistogram", "histogramData")),
    },
    name: label(plain(string(at(reviews[0], "business", "name")) ?? "")),
    reviews: reviews.map((one) => found(one, order)),
    start: count(at(query, "pagination", "startResult")),
  };
}

/** The feed of reviews embedded from 2020 to 2023 in the properties of the page's root component (`reviewFeedQueryProps`); its texts are HTML. */
export const feed = (document: Document, business: string, order: DateOrder, memory: Memory | undefined): Embedded | null =>
  each(memory, document, "script[data-hypernova-key]", feedIn, business, order)[0] ?? null;
