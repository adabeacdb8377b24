import type { Identity, Reading, SubjectRef } from "../../core/schema/reading";
import type { At } from "../kit/contract";
import { all, attr, first, genuine } from "../kit/dom";
import { type Found, nothingStated, once, settle, wholeView } from "../kit/found";
import { allOf, type Memory } from "../kit/memory";
import { place } from "../kit/place";
import { label } from "../kit/text";
import { type Here, hereOf, type Item, itemsIn, subjectOf } from "./items";
import { microdata } from "./microdata";
import { linkedData, type Nodes } from "./nodes";
import { type Given, reviewsOf, statedBy } from "./reviews";
import { siteAt } from "./served";

/** Parts of an address that lead to the same page: where one came from, and which part of a list is shown. */
const NOISE = /^(?:utm_\w+|gclid|fbclid|msclkid|ref|page|start|offset|sort|sort_by|hl|lang)$/;

/** The parts of an address that matter here, without making a URL: that takes longer than listing all elements of a large page. */
function partsOf(address: string): { host: string; path: string; query: string } | null {
  const parts = /^https:\/\/([a-z\d.-]+)(?=[/?#]|$)(\/[^?#\s]*)?(?:\?([^#\s]*))?/.exec(address);
  return parts && { host: parts[1] ?? "", path: parts[2] ?? "/", query: parts[3] ?? "" };
}

/** What of a query tells one page from another, in one order. */
function told(query: string): string {
  if (query === "") return "";
  const kept = [...new URLSearchParams(query)].filter(([name]) => !NOISE.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  return kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
}

/** Host, path and what of the query matters: what a page is known by. Null when that is too long to be told from others. */
function subjectIdOf(canonical: string, url: string): string | null {
  const here = partsOf(url);
  if (!here) return null;
  const own = canonical && partsOf(/^https:/.test(canonical) || !URL.canParse(canonical, url) ? canonical : new URL(canonical, url).href);
  const at = own && own.host === here.host ? own : here;
  const query = told(at.query);
  const id = `${at.host}${at.path.replace(/\/+$/, "") || "/"}${query ? `?${query}` : ""}`;
  return id.length <= 200 ? id : null;
}

/** In the order in which they are mostly found. */
const KEYS = ['"review"', '"aggregateRating"', '"reviews"', '"reviewRating"'];

const DATA = 'script[type*="ld+json"]';
const MARKED =
  '[itemprop~="review"], [itemprop~="reviews"], [itemprop~="aggregateRating"], [itemtype$="/Review"], [itemtype$="/UserReview"]';

const says = (script: Element): boolean => {
  const text = script.textContent ?? "";
  return KEYS.some((key) => text.includes(key));
};

/** Does the page embed ratings or reviews at all? Each look is at more of the page than the one before; the first mostly tells. */
function marks(document: Document): boolean {
  const data = first(document, DATA);
  if (data && (says(data) || all(document, DATA).some(says))) return true;
  return first(document, "[itemprop]") !== null && first(document, MARKED) !== null;
}

/** What the page calls its own address: said in its head, and nowhere else does it count. */
const canonicalOf = (document: Document): string => attr(first(genuine(document, "head") ?? document, 'link[rel="canonical"]'), "href");

/** Any page may be a worker's; it is known by its address. */
export function whose(document: Document, { url }: Pick<At, "url">): string | null {
  try {
    return url.startsWith("https:") ? subjectIdOf(canonicalOf(document), url) : null;
  } catch {
    return null;
  }
}

/** A page with embedded ratings is one. Null: there is nothing on it for us. */
export function identify(document: Document, { url }: Pick<At, "url">): Identity | null {
  try {
    const id = marks(document) ? whose(document, { url }) : null;
    return id === null ? null : { pageKind: "page", subject: { id, name: label(first(document, "h1")?.textContent, 300) } };
  } catch {
    return null;
  }
}

/** What one source says of the page's subject. `item` undefined: it names several and does not tell which. */
interface Told {
  nodes: Nodes;
  item: Item | null | undefined;
  found: Given[];
  /** How many things it says something about. */
  items: number;
  /** Reviews of who knows what: seen, not understood. */
  unclear: number;
}

/** Reviews that are marked as such and have lost the mark of an item: none of their properties can be told from their neighbours'. */
const UNMARKED = '[itemprop~="review"]:not([itemscope]), [itemprop~="reviews"]:not([itemscope]), [itemtype$="Review"]:not([itemscope])';

/** `lost`: how many reviews are there of which this source could not tell. */
function tell(nodes: Nodes, here: Here, lost: number): Told {
  const { items, strays } = itemsIn(nodes);
  const item = subjectOf(items, here);
  const found = item ? reviewsOf(item, nodes) : [];
  const open = item === undefined ? items.reduce((sum, { reviews }) => sum + reviews.length, 0) : 0;
  return { nodes, item, found, items: items.length, unclear: strays.length + open + lost + (item?.odd ?? 0) };
}

/** The same review may be given twice. */
const key = ({ id, words }: Given): string | null => id ?? words;

/** Names and days are what there is to tell reviews by here; few pages give more. */
function state(found: Found[], { item, nodes, unclear }: Told, total: number | null): Reading["state"] {
  if (unclear > 0 || nodes.broken || item === undefined) return "suspect";
  if (item === null) return "not-a-review-page";
  if (found.length === 0) return total === 0 || item.aggregate === null ? "no-reviews" : "read";
  return found.every(({ rating, text, postedOn, id, author }) => rating !== null && text !== null && postedOn && (id ?? author.name))
    ? "read"
    : "suspect";
}

/** Which source to go by: the one with more reviews, else the one that knows the item, else the one that has seen more of what it cannot place. */
const isBetter = (two: Told, one: Told): boolean =>
  two.found.length > one.found.length || (!one.item && (two.item ? true : two.unclear > one.unclear));

function page(document: Document, url: URL, subject: SubjectRef, memory: Memory | undefined): Reading | null {
  const here = hereOf(document, url, subject.name);
  const unmarked = allOf(memory, document, UNMARKED).length;
  const told = [tell(linkedData(document, memory), here, 0), tell(microdata(document, memory), here, unmarked)];
  if (told.every(({ items, unclear, nodes }) => items === 0 && unclear === 0 && !nodes.broken)) return null;
  const best = told.reduce((one, two) => (isBetter(two, one) ? two : one));
  const found = once(best.found, key);
  const stated = told.map(({ item }) => (item?.aggregate ? statedBy(item) : null)).find((one) => one !== null) ?? nothingStated;
  return {
    site: siteAt(url.hostname),
    pageKind: "page",
    subject: { id: subject.id, name: subject.name ?? (best.nodes.road === "embedded" ? (best.item?.name ?? null) : null) },
    stated,
    view: wholeView,
    road: found.length > 0 ? best.nodes.road : "none",
    reviews: settle(found).reviews,
    seen: found.length + best.unclear,
    state: state(found, best, stated.total),
  };
}

/** One look at a page of a site without a reader of its own: only what it embeds as linked data or microdata, only of what it is about. */
export function read(document: Document, { url, memory }: At): Reading | null {
  const subject = identify(document, { url })?.subject;
  const here = place(url);
  if (!subject || !here) return null;
  try {
    return page(document, here, subject, memory);
  } catch {
    return {
      site: siteAt(here.hostname),
      pageKind: "page",
      state: "suspect",
      road: "none",
      subject,
      stated: nothingStated,
      view: wholeView,
      seen: 0,
      reviews: [],
    };
  }
}
