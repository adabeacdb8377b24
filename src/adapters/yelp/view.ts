import type { Coverage, Stated, View } from "../../core/schema/reading";
import { coverageOf } from "../kit/coverage";
import { attr, holds, leaves, textOf } from "../kit/dom";
import type { Found } from "../kit/found";
import { count } from "../kit/json";
import { each } from "../kit/memory";
import type { Page } from "./page";

/** Reviews on a full page of the lists served since 2022. */
const PAGE = 10;

/** "2 of 11" in the pager of the lists served since 2022. Paging need not change the address. */
function pageIn(pager: Element, root: ParentNode): { page: number; last: number } | null {
  for (const { parent } of holds(root, pager) ? leaves(pager) : []) {
    const [, now, last] = /^(\d{1,4})\s\p{L}+\s(\d{1,4})$/u.exec(textOf(parent)) ?? [];
    if (now && last && Number(now) <= Number(last)) return { page: Number(now), last: Number(last) };
  }
  return null;
}

/** What is typed in the box to search the reviews. */
const typed = (box: Element, root: ParentNode): string | null => (holds(root, box) && attr(box, "value")) || null;

/** The part of the list that is shown, as far as the page and its address tell. */
export interface Shown {
  query: URLSearchParams;
  /** Whether the page says where its list is. */
  named: boolean;
  since2022: boolean;
  pager: ReturnType<typeof pageIn> | undefined;
  /** What the list is narrowed to. */
  filters: Coverage["filters"];
}

export function shownOf({ document, root, named, memory }: Page, query: URLSearchParams, since2022: boolean): Shown {
  // "5", or "5,4".
  const ratings = query.get("rr") || query.get("ratings");
  return {
    query,
    named,
    since2022,
    pager: each(memory, document, '[role="navigation"]', pageIn, root)[0],
    filters: {
      search: !!query.get("q") || each(memory, document, 'input[name="query"]', typed, root).length > 0,
      ratings: ratings ? [1, 2, 3, 4, 5].filter((stars) => ratings.includes(String(stars))) : null,
      course: null,
      language: query.get("rl")?.slice(0, 20) || null,
    },
  };
}

const ORDERS: Record<string, Coverage["order"]> = { date_desc: "newest", date_asc: "oldest" };

/**
 * A filter by stars within the page may leave no trace in the address; what it leaves over has one rating, or fewer pages than the site
 * counts reviews for. Its own counts differ by one or two.
 */
function isWhole({ pager }: Shown, found: readonly Found[], total: number | null): boolean {
  if (pager && total !== null && pager.last * PAGE < total - 2) return false;
  return new Set(found.map(({ rating }) => rating)).size > 1;
}

/**
 * Which part of the list is shown. Where the list has no section of its own (to 2021), a page can have twice as many reviews: pager and address
 * must agree.
 */
export function viewOf({ query, named, since2022, pager, filters: { search, ratings, language } }: Shown): View {
  const told = count(query.get("start")) ?? 0;
  const start = since2022 && pager ? (pager.page - 1) * PAGE : told;
  return {
    start: named ? start : told === start || told === 2 * start ? told : null,
    sort: query.get("sort_by")?.slice(0, 40) || null,
    filtered: search || ratings !== null || language !== null,
  };
}

/** Which reviews this view would show if they were listed. A link to one review (`hrid`) puts it first, if it is still there. */
export function coverage(shown: Shown, view: View, found: readonly Found[], stated: Stated): Coverage | undefined {
  if (view.start === null) return undefined;
  const { query, since2022, filters } = shown;
  const linked = query.get("hrid");
  const ofStars = filters.ratings?.reduce((sum, stars) => sum + (stated.distribution?.[stars - 1] ?? Number.POSITIVE_INFINITY), 0);
  const total = filters.ratings ? (ofStars ?? null) : stated.total;
  return coverageOf(found, {
    order: (isWhole(shown, found, total) && ORDERS[view.sort ?? ""]) || "site",
    from: view.start,
    pinned: linked && (found[0]?.id ?? linked) === linked ? 1 : 0,
    filters,
    total: filters.search || filters.language !== null ? null : total,
    page: since2022 ? PAGE : null,
  });
}
