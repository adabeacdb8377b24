import type { Identity, Reading } from "../../core/schema/reading";
import type { At } from "../kit/contract";
import { first } from "../kit/dom";
import { type Found, join, nothingStated, once, settle, wholeView } from "../kit/found";
import { at, parseObject, string } from "../kit/json";
import { type About, allOf, each, type Memory, type PartReader } from "../kit/memory";
import { belongs, place } from "../kit/place";
import { label, sameText } from "../kit/text";
import { cards, type Shown } from "./cards";
import { aboutSeller, type Listed, listed, nameOf } from "./lists";
import { domains, id as site } from "./site.json";

/** The page's own data. */
const PROPS = "#perseus-initial-props";

/** What only the data of such a page has. */
const LISTS = { profile: "reviewsData", gig: "average_valuation_value" } as const;

type Kind = keyof typeof LISTS;

const says = (script: Element, kind: Kind): true | null => script.textContent?.includes(`"${LISTS[kind]}"`) || null;

/** Reads the page's own data: known by its id, else the first script that gives something. */
function inProps<A extends About[], T>(
  document: Document,
  memory: Memory | undefined,
  reader: PartReader<A, T>,
  ...about: A
): T | undefined {
  const named = allOf(memory, document, PROPS).length > 0;
  return each(memory, document, named ? PROPS : "script", reader, ...about)[0];
}

/** Is this page made of a seller's data, or does it show a list of theirs? */
const tells = (document: Document, kind: Kind, memory: Memory | undefined): boolean =>
  inProps(document, memory, says, kind) ?? first(document, "ul time") !== null;

const isBlocked = (document: Document): boolean => first(document, '#px-captcha, script[src*="//captcha.px-"]') !== null;

/** `/<seller>` or `/<seller>/<gig>`; other pages have such addresses too. */
const SELLER = /^https?:\/\/[^/?#]+\/+([\w-]{1,60})(\/+[^/?#]+)?\/*(?:[?#]|$)/;

/** The seller of whom an address is. */
export const whose = (_: Document, { url }: Pick<At, "url">): string | null => SELLER.exec(url)?.[1]?.toLowerCase() ?? null;

/** What page this is, by its address, and by what it is made of. */
export function identify(document: Document, { url, memory }: Omit<At, "now">): Identity | null {
  if (!belongs(place(url)?.hostname ?? "", domains)) return null;
  const seller = whose(document, { url });
  const other: Identity = { pageKind: "other", subject: null };
  try {
    if (!seller) return other;
    const kind = SELLER.exec(url)?.[2] ? "gig" : "profile";
    if (!tells(document, kind, memory)) return isBlocked(document) ? { pageKind: "blocked", subject: null } : other;
    if (kind === "gig") return { pageKind: kind, subject: { id: seller, name: seller } };
    return { pageKind: "profile", subject: { id: seller, name: label(first(document, "h1")?.textContent, 300) } };
  } catch {
    return other;
  }
}

/** What the data in a script says of one seller; null when it is another one's: moving about leaves the first page's data there. */
function about(script: Element, kind: Kind, seller: string): Listed | null {
  const props = says(script, kind) && parseObject(script.textContent ?? "");
  const record = kind === "gig" ? at(props, "reviews") : at(props, "reviewsData", "buying_reviews");
  if (!aboutSeller(record)) return null;
  const found = listed(record);
  const user = at(props, "seller", "user");
  const owner = found.seller ?? nameOf(at(user, "name"));
  return owner === null || owner === seller ? { ...found, name: label(string(at(user, "profile", "displayName"))) } : null;
}

/** The embedded list about this seller; null when there is none. */
const embedded = (document: Document, kind: Kind, seller: string, memory: Memory | undefined): Listed | null =>
  inProps(document, memory, about, kind, seller) ?? null;

const bare = (text: string): string => text.replace(/\s+/g, "");

/** Does a card show this record's words, or how they begin? */
function shows({ text, beginning }: Shown, record: Found): boolean {
  if (record.text === null) return false;
  return text !== null ? sameText(text, record.text) : beginning !== null && bare(record.text).startsWith(bare(beginning));
}

/** Gives a card the id of the one record that says the same. */
function known(card: Shown, records: readonly Found[]): Shown {
  const same = records.filter(
    (one) =>
      (card.author.id === null || one.author.id === card.author.id) &&
      (card.rating === null || one.rating === card.rating) &&
      shows(card, one),
  );
  return same.length === 1 ? { ...card, id: same[0]?.id ?? null } : card;
}

/** Each review once: a gig's page shows its list twice, and a card may have lost who wrote it. */
function distinct(cards: Shown[]): Shown[] {
  const named = once(cards, ({ id, key }) => id ?? key);
  const again = (card: Found): boolean => card.text !== null && named.some((other) => other !== card && other.text === card.text);
  return named.filter((card) => card.id !== null || card.author.id !== null || !again(card));
}

/** As the data has them, then what only cards show: of two lists on a page either may come first. */
function inOrder(cards: Found[], records: readonly Found[]): Found[] {
  const places = new Map(records.map(({ id }, place) => [id, place]));
  const isListed = ({ id }: Found): boolean => id !== null && places.has(id);
  const listed = cards.filter(isListed).toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  return [...listed, ...cards.filter((card) => !isListed(card))];
}

/** A card tells no day; that is how the site shows it and no sign of a change. */
function state(found: Found[], total: number | null): Reading["state"] {
  if (found.length === 0) return total === 0 ? "no-reviews" : "not-loaded";
  return found.every((one) => one.rating !== null && one.text !== null && (one.id ?? one.author.id) !== null) ? "read" : "suspect";
}

/** One look at a page of a seller. */
export function read(document: Document, { url, memory }: At): Reading | null {
  const identity = identify(document, { url, memory });
  if (!identity) return null;
  const { pageKind, subject } = identity;
  const none: Reading = {
    site,
    pageKind,
    state: pageKind === "blocked" ? "blocked" : "not-a-review-page",
    road: "none",
    subject,
    stated: nothingStated,
    view: wholeView,
    seen: 0,
    reviews: [],
  };
  if (!subject) return none;
  try {
    const list = embedded(document, pageKind === "gig" ? "gig" : "profile", subject.id, memory);
    const records = list?.found ?? [];
    const shown = list?.stated.total === 0 ? [] : distinct(cards(document, memory).map((card) => known(card, records)));
    // Only the data says whether a list is about the seller, or what sellers wrote about the same person.
    if (!list) return { ...none, state: shown.length > 0 ? "suspect" : "not-loaded", seen: shown.length };
    const { found, road } = join(inOrder(shown, records), records, (one) => one.id);
    // A gig's numbers are a part of the seller's, as those of a search would be.
    const view = { ...wholeView, filtered: pageKind === "gig" || searched(document) };
    return {
      ...none,
      subject: { ...subject, name: subject.name ?? list.name },
      road,
      stated: list.stated,
      view,
      ...settle(found),
      state: state(found, list.stated.total),
    };
  } catch {
    return { ...none, state: "suspect" };
  }
}

/** Is the list narrowed to what was searched for, or to reviews with files? */
function searched(document: Document): boolean {
  const box = first(document, "input#searchTerm");
  const files = first(document, "input#worksample-filter");
  const typed = box !== null && "value" in box && typeof box.value === "string" && box.value.trim() !== "";
  return typed || (files !== null && "checked" in files && files.checked === true);
}
