import type { Author, Details, PreviousVersion, Reading, ReadReview, Reply, Stated, View } from "../../core/schema/reading";
import { sameText } from "./text";

/** A review as far as one source shows it; null is what could not be read there. */
export interface Found {
  id: string | null;
  author: Author;
  rating: number | null;
  postedOn: string | null;
  postedAt: string | null;
  text: string | null;
  reply: Reply | null;
  previous: PreviousVersion[];
  details: Details;
}

export const nothing = (): Found => ({
  id: null,
  author: { id: null, name: null },
  rating: null,
  postedOn: null,
  postedAt: null,
  text: null,
  reply: null,
  previous: [],
  details: {},
});

export const nothingStated: Stated = { average: null, decimals: null, total: null, distribution: null, notCounted: null };
export const wholeView: View = { start: null, sort: null, filtered: false };

const MS_A_DAY = 86_400_000;

/**
 * Do card and record speak of the same version of the review? Of the same day they do; a day apart (a zone apart) or without a day they need the
 * same rating. What one of them does not show speaks for neither.
 */
function agree(card: Found, record: Found): boolean {
  const apart = card.postedOn && record.postedOn ? Math.abs(Date.parse(card.postedOn) - Date.parse(record.postedOn)) / MS_A_DAY : null;
  return apart === 0 || ((apart ?? 0) <= 1 && (card.rating === null || record.rating === null || card.rating === record.rating));
}

/** One review from the card that is displayed and the record embedded for it: the card's day and presence, the record's exactness. */
function merged(card: Found, record: Found): Found {
  return {
    id: record.id ?? card.id,
    author: { id: record.author.id ?? card.author.id, name: record.author.name ?? card.author.name },
    rating: record.rating ?? card.rating,
    postedOn: card.postedOn ?? record.postedOn,
    postedAt: record.postedAt,
    text: record.text ?? card.text,
    reply: record.reply ?? card.reply,
    previous: record.previous.length >= card.previous.length ? record.previous : card.previous,
    details: record.details,
  };
}

/**
 * What is displayed, made exact by what is embedded. The cards say which reviews there are now; without any card the records stand alone.
 * `key` is what card and record have in common; a card that lost it is known by its text. A record that contradicts its card is older and not used.
 */
export function join(cards: Found[], records: Found[], key: (found: Found) => string | null): { found: Found[]; road: Reading["road"] } {
  if (cards.length === 0) return { found: records, road: records.length > 0 ? "embedded" : "none" };
  const byKey = new Map(records.toReversed().map((record) => [key(record), record]));
  const byText = (card: Found): Found | undefined => records.find((one) => !!card.text && !!one.text && sameText(card.text, one.text));
  let joined = 0;
  const found = cards.map((card) => {
    const name = key(card);
    const record = name === null ? byText(card) : byKey.get(name);
    if (!record || !agree(card, record)) return card;
    joined++;
    return merged(card, record);
  });
  return { found, road: joined > 0 ? "both" : "cards" };
}

/** Each review once; the first of those with the same key counts. */
export function once<T extends Found>(found: readonly T[], key: (found: T) => string | null): T[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const k = key(one);
    if (k === null) return true;
    return !seen.has(k) && seen.add(k);
  });
}

/** What was found again is the same review again: whoever asks for it twice gets the same object. */
const made = new WeakMap<Found, ReadReview>();

function review(found: Found, rating: number, text: string): ReadReview {
  const known = made.get(found);
  if (known) return known;
  const { id, author, postedOn, postedAt, reply, previous, details } = found;
  const one = { id, author, rating, postedOn, ...(postedAt ? { postedAt } : {}), text, reply, previous: previous.slice(0, 50), details };
  made.set(found, one);
  return one;
}

/**
 * The part of a Reading that the found reviews decide. A review without rating or text is left out and stays counted;
 * one that is left out, has no day, or cannot be told from others makes the page suspect.
 */
export function settle(found: Found[]): Pick<Reading, "state" | "seen" | "reviews"> {
  const reviews: ReadReview[] = [];
  let whole = true;
  for (const one of found) {
    if (one.rating === null || one.text === null) whole = false;
    else {
      reviews.push(review(one, one.rating, one.text));
      if (!one.postedOn || (!one.id && !one.author.id)) whole = false;
    }
  }
  return { state: whole ? "read" : "suspect", seen: found.length, reviews: reviews.slice(0, 5_000) };
}
