import type { Identity, Reading, SubjectRef } from "../../core/schema/reading";
import type { At } from "../kit/contract";
import { all, attr, first } from "../kit/dom";
import { type Found, join, nothingStated, once, settle, wholeView } from "../kit/found";
import type { Memory } from "../kit/memory";
import { place } from "../kit/place";
import { label } from "../kit/text";
import { cards as cards2008 } from "./generations/2008";
import { feed } from "./generations/2020";
import { cards as cards2022 } from "./generations/2022";
import { apollo } from "./generations/2025";
import { dateOrder, idOf, type Page } from "./page";
import { id as site } from "./site.json";
import { stated } from "./stated";
import { unknownCards } from "./unknown";
import { coverage, shownOf, viewOf } from "./view";

/** Id of the business a page is about: the page's own tag, else where its links to write or pass on a review lead. */
function businessOf(document: Document): string | null {
  const tag = idOf(attr(first(document, 'meta[name="yelp-biz-id"]'), "content"));
  if (tag) return tag;
  const link = attr(
    first(document, 'a[href*="/writeareview/biz/"], a[href*="/biz_share?bizid="], a[href*="/biz_attribute?biz_id="]'),
    "href",
  );
  return /\/(?:writeareview\/biz\/|biz_share\?bizid=|biz_attribute\?biz_id=)([\w-]{22})(?![\w-])/.exec(link)?.[1] ?? null;
}

/** A page that asks to prove one is human names the service that asks, in a script or a frame. */
const isCaptcha = (document: Document): boolean =>
  !!first(document, "#cmsg") ||
  all(document, "script, iframe").some((one) => attr(one, "src").includes("captcha") || /\bcaptcha\b/.test(one.textContent ?? ""));

/** The addresses of the site: all its domains are this name in some country. */
const HERE = /^https?:\/\/(m\.)?(?:[\w-]+\.)*yelp\.[a-z.]{2,6}\/(biz\/|user_details|search\b)?/;

/** The business whose page this is. Only addresses of a business are looked into. */
export function whose(document: Document, { url }: Pick<At, "url">): string | null {
  try {
    return HERE.exec(url)?.[2] === "biz/" ? businessOf(document) : null;
  } catch {
    return null;
  }
}

/** What page this is, by its address first. */
export function identify(document: Document, { url }: Pick<At, "url">): Identity | null {
  const [here, mobile, kind] = HERE.exec(url) ?? [];
  if (!here) return null;
  if (kind !== "biz/") return { pageKind: kind === "search" ? kind : kind ? "profile" : "other", subject: null };
  try {
    const business = whose(document, { url });
    if (!business) return { pageKind: isCaptcha(document) ? "blocked" : "error", subject: null };
    const subject = { id: business, name: label(first(document, "h1")?.textContent, 300) };
    return { pageKind: mobile ? "mobile" : "business", subject };
  } catch {
    return { pageKind: "other", subject: null };
  }
}

/** The cards on the page. Since 2022 the list stands in a section with an id; the older layouts have none. */
function shown(page: Page): { found: readonly Found[]; since2022: boolean } {
  const older = page.named ? [] : cards2008(page);
  return older.length > 0 ? { found: older, since2022: false } : { found: cards2022(page), since2022: true };
}

function pageOf(document: Document, url: URL, memory: Memory | undefined): Page {
  const list = first(document, "#reviews");
  return { document, root: list ?? document, named: list !== null, order: dateOrder(document, url.hostname), memory };
}

/** What a business's page says beyond what page it is. */
function business(document: Document, url: URL, { id, name: shownName }: SubjectRef, memory: Memory | undefined): Partial<Reading> {
  const page = pageOf(document, url, memory);
  const store = apollo(document, id, memory);
  const listed = store?.reviews.length ? null : feed(document, id, page.order, memory);
  const embedded = listed ?? store;
  const { found: cards, since2022 } = shown(page);
  const part = shownOf(page, url.searchParams, since2022);
  const here = viewOf(part);
  const records = cards.length > 0 || embedded?.start === here.start ? (embedded?.reviews ?? []) : [];
  const author = (one: Found): string | null => one.author.id;
  const { found, road } = join(once(cards, author), records, author);
  const name = shownName ?? embedded?.name ?? null;
  const numbers = stated(page, (store ?? listed)?.stated ?? {}, name);
  const settled = settle(found.length > 0 ? found : unknownCards(page));
  const covered = coverage(part, here, found, numbers);
  return {
    subject: { id, name },
    stated: numbers,
    view: here,
    ...(covered ? { coverage: covered } : {}),
    road,
    ...settled,
    state: settled.seen > 0 ? settled.state : numbers.total === 0 ? "no-reviews" : "not-loaded",
  };
}

/** One look at a Yelp page. */
export function read(document: Document, { url, memory }: At): Reading | null {
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
  try {
    // No business, but reviews: they are seen, and whose they are is not known.
    const seen = identity.pageKind === "error" ? shown(pageOf(document, here, memory)).found.length : 0;
    if (seen > 0) return { ...none, state: "suspect", seen };
    if (identity.pageKind !== "business" || !identity.subject) return none;
    return { ...none, ...business(document, here, identity.subject, memory) };
  } catch {
    return { ...none, state: "suspect" };
  }
}
