import type { DateOrder } from "../kit/dates";
import { attr, first } from "../kit/dom";
import type { Memory } from "../kit/memory";

/** What the generations need to know of the page they read. */
export interface Page {
  document: Document;
  /** Where the list is, or the whole document when the page does not say. */
  root: ParentNode;
  /** Whether the page says where its list is. */
  named: boolean;
  order: DateOrder;
  memory: Memory | undefined;
}

/** An id as the site makes them (of a business, a user, a review); null for anything else. */
export const idOf = (value: unknown): string | null => (typeof value === "string" && /^[\w-]{22}$/.test(value) ? value : null);

/** Links to the profile of who wrote a review. */
export const USER = 'a[href*="/user_details?"][href*="userid="]';

/** Stars to 2019: what a title says, in 2008 words. */
export const STARS = '[class*="stars_"], .i-stars';

/** Id of the user a profile link leads to. */
export const userIn = (href: string): string | null => /[?&]userid=([\w-]{22})(?![\w-])/.exec(href)?.[1] ?? null;

/** Order of the numbers in "9/10/2022": English of the United States on the .com site has the month first. */
export function dateOrder(document: Document, host: string): DateOrder {
  const lang = attr(first(document, "html"), "lang").replace("_", "-").toLowerCase();
  if (lang === "en-us") return "month-first";
  if (lang === "" || lang === "en") return host.endsWith("yelp.com") ? "month-first" : null;
  return lang.endsWith("-us") || lang === "en-ca" ? null : "day-first";
}
