import type { Identity, Reading, Stated } from "../../core/schema/reading";
import type { At } from "../kit/contract";
import { all, attr, textOf } from "../kit/dom";
import { join, nothingStated, once, settle, wholeView } from "../kit/found";
import { at, count, parseObject } from "../kit/json";
import { average, countIn, starsIn } from "../kit/numbers";
import { belongs, place } from "../kit/place";
import { label } from "../kit/text";
import { feed } from "./generations/2020";
import { cards } from "./generations/2022";
import { apollo, type Embedded } from "./generations/2025";
import { dateOrder, type Page } from "./page";
import { domains, id as site } from "./site.json";

const BUSINESS = /^[\w-]{22}$/;

/** Id of the business a page is about: the page's own tag, else where its link to write a review leads. */
function businessOf(document: Document): string | null {
  const tag = attr(document.querySelector('meta[name="yelp-biz-id"]'), "content");
  if (BUSINESS.test(tag)) return tag;
  const link = attr(document.querySelector('a[href*="/writeareview/biz/"]'), "href");
  return /\/writeareview\/biz\/([\w-]{22})(?![\w-])/.exec(link)?.[1] ?? null;
}

const isCaptcha = (document: Document): boolean => !!document.querySelector('#cmsg, script[src*="captcha"], iframe[src*="captcha"]');

/** What page this is, by its address first: only addresses of a business are looked into. */
export function identify(document: Document, { url }: Pick<At, "url">): Identity | null {
  const here = place(url);
  if (!here || !belongs(here.hostname, domains)) return null;
  const path = here.pathname;
  if (/^\/user_details/.test(path)) return { pageKind: "profile", subject: null };
  if (/^\/search\b/.test(path)) return { pageKind: "search", subject: null };
  if (!/^\/biz\//.test(path)) return { pageKind: "other", subject: null };
  try {
    const business = businessOf(document);
    if (!business) return { pageKind: isCaptcha(document) ? "blocked" : "error", subject: null };
    const subject = { id: business, name: label(textOf(document.querySelector("h1")), 300) };
    return { pageKind: here.hostname.startsWith("m.") ? "mobile" : "business", subject };
  } catch {
    return { pageKind: "other", subject: null };
  }
}

/** The business's own numbers in JSON-LD: the one object that has an aggregate rating of its own. */
function linkedData(document: Document, name: string | null): Partial<Stated> {
  for (const script of all(document, 'script[type="application/ld+json"]')) {
    const text = script.textContent ?? "";
    const data = text.includes("aggregateRating") ? parseObject(text) : null;
    const rating = at(data, "aggregateRating");
    if (rating === undefined || (name !== null && label(String(at(data, "name")))?.toLowerCase() !== name.toLowerCase())) continue;
    return { ...average(at(rating, "ratingValue")), total: count(at(rating, "reviewCount")) };
  }
  return {};
}

/** The numbers beside the business's name, as a person sees them: its stars, and the link to its list when that is not rounded. */
function header(document: Document): Partial<Stated> {
  let block = document.querySelector("h1")?.parentElement;
  while (block && !block.querySelector('[role="img"][aria-label]')) block = block.parentElement;
  const [stars, second] = block ? all(block, '[role="img"][aria-label]') : [];
  const link = block?.querySelector('a[href$="#reviews"]');
  if (!stars || second || !link) return {};
  const said = attr(stars, "aria-label");
  return {
    ...(starsIn(said) === null && !/\d/.test(said) ? {} : average(/\d+(?:[.,]\d+)?/.exec(said)?.[0])),
    total: countIn(textOf(link)),
  };
}

/** The first of several sources that knows a number. */
function stated(document: Document, embedded: Embedded | null, name: string | null): Stated {
  const sources: Array<Partial<Stated>> = [linkedData(document, name), embedded?.stated ?? {}, header(document)];
  const held =
    attr(document.querySelector('a[href*="/not_recommended_reviews/"]'), "href") &&
    textOf(document.querySelector('a[href*="/not_recommended_reviews/"]'));
  const first = <K extends keyof Stated>(key: K): Stated[K] => (sources.find((one) => one[key] != null)?.[key] ?? null) as Stated[K];
  const rated = sources.find((one) => one.average != null);
  return {
    average: rated?.average ?? null,
    decimals: rated?.decimals ?? null,
    total: first("total"),
    distribution: first("distribution"),
    notCounted: (held ? countIn(held) : null) ?? first("notCounted"),
  };
}

/** Which part of the list is shown: the pager when it says ("2 of 11", ten a page), else the address. */
function view(root: ParentNode, url: URL): Reading["view"] {
  const query = url.searchParams;
  const pager = /(?:^|\s)(\d+)\s\D+\s(\d+)$/.exec(textOf(root.querySelector('[role="navigation"]')));
  const start = count(query.get("start")) ?? 0;
  return {
    start: pager ? (Number(pager[1]) - 1) * 10 : start,
    sort: query.get("sort_by")?.slice(0, 40) || null,
    filtered: ["q", "rr", "rl", "ratings"].some((key) => !!query.get(key)) || !!attr(root.querySelector('input[name="query"]'), "value"),
  };
}

function business(document: Document, url: URL, identity: Identity, id: string): Reading {
  const root = document.getElementById("reviews") ?? document;
  const page: Page = { business: id, root, order: dateOrder(document, url.hostname) };
  const state = apollo(document, id);
  const embedded = state?.reviews.length ? state : (feed(document, id, page.order) ?? state);
  const shown = cards(page);
  const here = view(root, url);
  const records = shown.length > 0 || embedded?.start === here.start ? (embedded?.reviews ?? []) : [];
  const { found, road } = join(
    once(shown, (one) => one.author.id),
    records,
    (one) => one.author.id,
  );
  const name = identity.subject?.name ?? embedded?.name ?? null;
  const numbers = stated(document, embedded ?? state, name);
  const empty = numbers.total === 0 ? "no-reviews" : "not-loaded";
  const settled = settle(found);
  return {
    site,
    pageKind: identity.pageKind,
    subject: { id, name },
    stated: numbers,
    view: here,
    road,
    ...settled,
    state: found.length === 0 ? empty : settled.state,
  };
}

/** One look at a Yelp page. */
export function read(document: Document, { url }: At): Reading | null {
  const identity = identify(document, { url });
  const here = place(url);
  if (!identity || !here) return null;
  const none: Reading = {
    site,
    pageKind: identity.pageKind,
    state: identity.pageKind === "blocked" ? "blocked" : identity.pageKind === "mobile" ? "not-loaded" : "not-a-review-page",
    road: "none",
    subject: identity.subject,
    stated: nothingStated,
    view: wholeView,
    seen: 0,
    reviews: [],
  };
  if (identity.pageKind !== "business" || !identity.subject) return none;
  try {
    return business(document, here, identity, identity.subject.id);
  } catch {
    return { ...none, state: "suspect" };
  }
}
