import { all, attr, first } from "../kit/dom";
import { isRecord, type Json, string } from "../kit/json";
import { label } from "../kit/text";
import { every, isA, type Nodes, oneOf } from "./nodes";

/** Something that is rated on the page, with the reviews that say they are of it. */
export interface Item {
  name: string | null;
  /** Addresses by which the page names it. */
  addresses: string[];
  reviews: Json[];
  aggregate: Json | null;
  /** Values that stand where a review should and are none. */
  odd: number;
}

/** Where the page stands, by its address and by its own word. */
export interface Here {
  url: URL;
  /** Paths of this very page. */
  paths: ReadonlySet<string>;
  /** What the page is called: its heading and its title, bare. */
  titles: readonly string[];
}

/** Finds the record an id stands for: the one that says most. */
function finder(records: readonly Json[]): (value: unknown) => Json | null {
  const known = new Map<string, Json>();
  for (const record of records) {
    const id = string(record["@id"]);
    const before = id === null ? undefined : known.get(id);
    if (id !== null && (!before || Object.keys(record).length > Object.keys(before).length)) known.set(id, record);
  }
  return (value) => {
    if (!isRecord(value)) return known.get(string(value) ?? "") ?? null;
    return known.get(string(value["@id"]) ?? "") ?? value;
  };
}

function described(record: Json, text: Nodes["text"]): Pick<Item, "name" | "addresses"> {
  const main = every(record.mainEntityOfPage).map((page) => (isRecord(page) ? page["@id"] : page));
  const addresses = [record["@id"], ...every(record.url), ...main].flatMap((address) => string(address)?.trim() || []);
  return { name: label(text(string(oneOf(record.name)) ?? ""), 300), addresses };
}

export const isReview = (record: Json): boolean =>
  isA(record, "Review") || (record["@type"] === undefined && record.reviewRating !== undefined);

/** Does this record say how something is rated? */
export const isRated = ({ aggregateRating, review, reviews }: Json): boolean =>
  [aggregateRating, review, reviews].some((one) => one !== undefined);

/** All that is rated in one source. Reviews that stand alone are of what they name; those that name nothing are strays. */
export function itemsIn({ records, text }: Nodes): { items: Item[]; strays: Json[] } {
  const find = finder(records);
  const of = new Map<Json, Item>();
  const itemOf = (record: Json): Item => {
    const item = of.get(record) ??
      same([...of.values()], described(record, text)) ?? { ...described(record, text), reviews: [], aggregate: null, odd: 0 };
    of.set(record, item);
    return item;
  };
  const placed = new Set<Json>();
  const add = (item: Item, review: Json): void => {
    if (placed.has(review)) return;
    placed.add(review);
    item.reviews.push(review);
  };
  for (const record of records) {
    if (isReview(record)) continue;
    const aggregate = find(oneOf(record.aggregateRating));
    if (!aggregate && record.review === undefined && record.reviews === undefined) continue;
    const item = itemOf(find(record) ?? record);
    item.aggregate ??= aggregate;
    for (const value of every([record.review, record.reviews])) {
      const review = find(value);
      if (!review || !isReview(review)) {
        item.odd += 1;
        continue;
      }
      const named = find(oneOf(review.itemReviewed));
      add(named && named !== find(record) ? other(item, itemOf, named, text) : item, review);
    }
  }
  const strays: Json[] = [];
  for (const record of records) {
    const review = isReview(record) ? (find(record) ?? record) : null;
    if (!review || placed.has(review)) continue;
    const named = find(oneOf(review.itemReviewed));
    if (named) add(itemOf(named), review);
    else if (record.reviewRating !== undefined && !placed.has(review)) strays.push(review);
  }
  return { items: [...new Set(of.values())], strays };
}

/** The item that a nested review names; one that is named by nothing is the one it stands in. */
function other(item: Item, itemOf: (record: Json) => Item, named: Json, text: Nodes["text"]): Item {
  const words = described(named, text);
  if (words.name === null && words.addresses.length === 0) return item;
  return same([item], words) ?? itemOf(named);
}

/** The item these words also describe: an address in common, or the same name where the addresses do not differ. */
function same(items: readonly Item[], { name, addresses }: Pick<Item, "name" | "addresses">): Item | null {
  const common = items.find((item) => item.addresses.some((address) => addresses.includes(address)));
  if (common) return common;
  const silent = (item: Item): boolean => item.addresses.length === 0 || addresses.length === 0;
  return items.find((item) => name !== null && item.name === name && silent(item)) ?? null;
}

/** Is this item this page's, another page's, or does it not say? The front page of a site speaks for all of it. */
function standing({ addresses }: Item, { url, paths }: Here): "here" | "elsewhere" | "unsaid" {
  const places = addresses.flatMap((address) => {
    const at = URL.canParse(address, url) ? new URL(address, url) : null;
    return at && at.host === url.host ? [pathOf(at)] : [];
  });
  if (places.some((path) => paths.has(path))) return "here";
  return places.some((path) => path !== "/") ? "elsewhere" : "unsaid";
}

/** A name without case, blanks and marks, to compare it. */
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Path without a slash at its end. */
export const pathOf = (url: Pick<URL, "pathname">): string => url.pathname.replace(/\/+$/, "") || "/";

/**
 * The item the page is about: the one that names this page's address; else the one that names no other page and that the heading or title
 * of the page names. Null: none of them. Undefined: it cannot be told, so nothing is read.
 */
export function subjectOf(items: readonly Item[], here: Here): Item | null | undefined {
  const rated = items.filter(({ reviews, aggregate }) => reviews.length > 0 || aggregate !== null);
  const mine = rated.filter((item) => standing(item, here) === "here");
  const [only, ...more] = mine.length > 0 ? mine : rated.filter((item) => standing(item, here) === "unsaid");
  if (!only) return rated.length > 0 || items.length === 0 ? null : items[0];
  if (mine.length === 1) return only;
  const headed = [only, ...more].filter(({ name }) => name === null || here.titles.some((title) => title.includes(bare(name))));
  const exact = headed.filter(({ name }) => name !== null && here.titles.includes(bare(name)));
  const [named, ...others] = exact.length > 0 ? exact : headed;
  return others.length === 0 ? named : undefined;
}

/** The address of this page, and what it says is its own. */
export function hereOf(document: Document, url: URL, heading: string | null): Here {
  const own = all(document, 'link[rel="canonical"]').map((link) => {
    const address = attr(link, "href");
    return URL.canParse(address, url) ? new URL(address, url) : null;
  });
  const paths = new Set([url, ...own].flatMap((at) => (at && at.host === url.host ? [pathOf(at)] : [])));
  const titles = [heading, label(first(document, "title")?.textContent)].flatMap((title) => (title ? [bare(title)] : []));
  return { url, paths, titles };
}
