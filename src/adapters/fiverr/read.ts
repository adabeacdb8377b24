import type { Identity, Reading } from "../../core/schema/reading";
import type { At } from "../kit/contract";
import { first, textOf } from "../kit/dom";
import { type Found, join, nothingStated, once, settle, wholeView } from "../kit/found";
import { at, type Json, parseObject } from "../kit/json";
import { belongs, hostAndPath } from "../kit/place";
import { label, sameText } from "../kit/text";
import { cards } from "./cards";
import { aboutSeller, type Listed, listed, nameOf } from "./lists";
import { domains, id as site } from "./site.json";

const PROPS = "perseus-initial-props";

/** The page's own data, as text; "" when it has none. */
const propsText = (document: Document): string => first(document, `#${PROPS}`)?.textContent ?? "";

/** Is this page made of a seller's data, or does it show a list of theirs? */
const tells = (document: Document, key: string): boolean => propsText(document).includes(`"${key}"`) || first(document, "ul time") !== null;

/** What page this is, by its address: `/<seller>` or `/<seller>/<gig>`, and by what it is made of, since other pages have such addresses too. */
export function identify(document: Document, { url }: Pick<At, "url">): Identity | null {
  const here = hostAndPath(url);
  if (!here || !belongs(here.hostname, domains)) return null;
  const [name = "", second, ...more] = here.pathname.split("/").filter(Boolean);
  const seller = nameOf(name);
  const other: Identity = { pageKind: "other", subject: null };
  try {
    if (first(document, "#px-captcha")) return { pageKind: "blocked", subject: null };
    if (!seller || more.length > 0) return other;
    if (second) return tells(document, "reviews") ? { pageKind: "gig", subject: { id: seller, name: seller } } : other;
    if (!tells(document, "reviewsData")) return other;
    return { pageKind: "profile", subject: { id: seller, name: label(textOf(first(document, "h1")), 300) ?? seller } };
  } catch {
    return other;
  }
}

/** The embedded list about this seller; null when there is none, or when it is another one's: moving about leaves the first page's data there. */
function embedded(props: Json | null, kind: string, seller: string): Listed | null {
  const record = kind === "gig" ? at(props, "reviews") : at(props, "reviewsData", "buying_reviews");
  if (!aboutSeller(record)) return null;
  const found = listed(record);
  const owner = found.seller ?? nameOf(at(props, "seller", "user", "name"));
  return owner === null || owner === seller ? found : null;
}

/** Gives a card the id of the record that says the same; a card that was cut has none of its own words to compare. */
function known(card: Found, records: readonly Found[]): Found {
  const of = records.filter((one) => one.author.id === card.author.id && (card.rating === null || one.rating === card.rating));
  const same = of.filter((one) => card.text !== null && one.text !== null && sameText(card.text, one.text));
  const [record, ...others] = card.text === null ? of : same;
  return record && others.length === 0 ? { ...card, id: record.id } : card;
}

/** Each review once: a gig's page shows its list twice. */
const nameOfCard = ({ id, author, text }: Found): string | null => id ?? (author.id && text ? `${author.id}\n${text}` : null);

/** A card tells no day; that is how the site shows it and no sign of a change. */
function state(found: Found[], total: number | null): Reading["state"] {
  if (found.length === 0) return total === 0 ? "no-reviews" : "not-loaded";
  return found.every((one) => one.rating !== null && one.text !== null && (one.id ?? one.author.id) !== null) ? "read" : "suspect";
}

/** One look at a page of a seller. */
export function read(document: Document, { url }: At): Reading | null {
  const identity = identify(document, { url });
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
    const list = embedded(parseObject(propsText(document)), pageKind, subject.id);
    const records = list?.found ?? [];
    const shown = list?.stated.total === 0 ? [] : cards(document).map((card) => known(card, records));
    const { found, road } = join(once(shown, nameOfCard), records, (one) => one.id);
    // A gig's numbers are a part of the seller's, as those of a search would be.
    const view = { ...wholeView, filtered: pageKind === "gig" || searched(document) };
    return {
      ...none,
      road,
      stated: list?.stated ?? nothingStated,
      view,
      ...settle(found),
      state: state(found, list?.stated.total ?? null),
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
