import type { Details, Reply, Stated } from "../../core/schema/reading";
import { dayIn } from "../kit/dates";
import { type Found, nothing, nothingStated } from "../kit/found";
import { at, count, isRecord, type Json, list, string } from "../kit/json";
import { average, rated } from "../kit/numbers";
import { clean, label } from "../kit/text";

/** A list of reviews about a seller, as the site embeds it and answers with it. */
export interface Listed {
  seller: string | null;
  /** What the page calls the seller, where it is data alone. */
  name: string | null;
  stated: Stated;
  found: Found[];
}

/** Usernames are the same in any case. */
export const nameOf = (value: unknown): string | null => /^[\w-]{1,60}$/.exec(string(value) ?? "")?.[0].toLowerCase() ?? null;

/**
 * Is this the list about somebody as a seller? The names in the page read the wrong way round: `buying_reviews` are what buyers wrote.
 * A list of what sellers wrote about the same person as a buyer says so.
 */
export const aboutSeller = (record: unknown): record is Json =>
  isRecord(record) && Array.isArray(record.reviews) && record.reviews_as_seller !== false;

/** Whole stars counted from 1 to 5, whatever their order. */
function distribution(bars: unknown): number[] | null {
  const counts = [1, 2, 3, 4, 5].map((stars) =>
    count(
      at(
        list(bars).find((bar) => at(bar, "average_valuation_value") === stars),
        "count",
      ),
    ),
  );
  return counts.every((n) => n !== null) ? counts : null;
}

function reply(value: unknown): Reply | null {
  const text = string(at(value, "comment"));
  return text === null ? null : { text: clean(text), postedOn: dayIn(string(at(value, "created_at")) ?? "", null) };
}

/** What the order was, as far as it says something about the review; nothing about the buyer. */
function details(record: Json): Details {
  const gig = label(string(record.gig_slug));
  const price = label(string(record.order_price_range));
  const days = count(record.order_duration_in_days);
  return {
    ...(gig ? { gig } : {}),
    ...(price ? { price } : {}),
    ...(days ? { days } : {}),
    ...(record.is_cancelled_order === true ? { cancelled: true } : {}),
    ...(record.repeat_buyer === true ? { repeatBuyer: true } : {}),
  };
}

function review(record: Json): Found {
  const text = string(record.comment);
  const username = label(string(record.username));
  return {
    ...nothing(),
    id: /^[\da-f]{24}$/.exec(string(record.id) ?? "")?.[0] ?? null,
    author: { id: nameOf(username), name: username },
    rating: rated(record.value),
    postedOn: dayIn(string(record.created_at) ?? "", null),
    text: text === null ? null : clean(text),
    reply: reply(record.seller_response),
    details: details(record),
  };
}

/** Reads one list; at most five of its reviews are embedded, in the site's own order. Times have no zone, so only the day is taken. */
export function listed(record: Json): Listed {
  return {
    seller: nameOf(record.seller_username),
    name: null,
    stated: {
      ...nothingStated,
      ...average(record.average_valuation, 1),
      total: count(record.total_count),
      distribution: distribution(record.breakdown),
    },
    found: list(record.reviews).filter(isRecord).map(review),
  };
}
