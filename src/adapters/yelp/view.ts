import type { Coverage, Stated, View } from "../../core/schema/reading";
import { coverageOf } from "../kit/coverage";
import { all, attr, first, leaves, textOf } from "../kit/dom";
import type { Found } from "../kit/found";
import { count } from "../kit/json";

/** Reviews on a full page of the lists served since 2022. */
const PAGE = 10;

/** "2 of 11" in the pager of the lists served since 2022. Paging need not change the address. */
function paged(root: ParentNode): { page: number; last: number } | null {
  const said = all(root, '[role="navigation"]').flatMap((pager) => leaves(pager).map(({ parent }) => textOf(parent)));
  for (const text of said) {
    const [, now, last] = /^(\d{1,4})\s\p{L}+\s(\d{1,4})$/u.exec(text) ?? [];
    if (now && last && Number(now) <= Number(last)) return { page: Number(now), last: Number(last) };
  }
  return null;
}

/** Stars to which a filter narrows the list ("5", "5,4"); null when there is none. */
function ratingsIn(query: URLSearchParams): number[] | null {
  const said = query.get("rr") || query.get("ratings");
  if (!said) return null;
  const stars = new Set((said.match(/[1-5]/g) ?? []).map(Number));
  return [...stars].toSorted((a, b) => a - b);
}

/** What the list is narrowed to, as far as the address and the search box tell. */
function filtersOf(root: ParentNode, query: URLSearchParams): Coverage["filters"] {
  return {
    search: !!query.get("q") || !!attr(first(root, 'input[name="query"]'), "value"),
    ratings: ratingsIn(query),
    course: null,
    language: query.get("rl")?.slice(0, 20) || null,
  };
}

const ORDERS: Record<string, Coverage["order"]> = { date_desc: "newest", date_asc: "oldest" };

/**
 * A filter by stars within the page may leave no trace in the address; what it leaves over has one rating, or fewer pages than the site
 * counts reviews for. Its own counts differ by one or two.
 */
function isWhole(root: ParentNode, found: readonly Found[], total: number | null): boolean {
  const last = paged(root)?.last;
  if (last !== undefined && total !== null && last * PAGE < total - 2) return false;
  return new Set(found.map(({ rating }) => rating)).size > 1;
}

export interface Shown {
  root: ParentNode;
  /** Whether the page says where its list is. */
  named: boolean;
  url: URL;
  since2022: boolean;
}

/**
 * Which part of the list is shown. Where the list has no section of its own (to 2021), a page can have twice as many reviews: pager and address
 * must agree.
 */
export function viewOf({ root, url, named, since2022 }: Shown): View {
  const { search, ratings, language } = filtersOf(root, url.searchParams);
  const told = count(url.searchParams.get("start")) ?? 0;
  const pager = since2022 ? paged(root) : null;
  const start = pager ? (pager.page - 1) * PAGE : told;
  return {
    start: named ? start : told === start || told === 2 * start ? told : null,
    sort: url.searchParams.get("sort_by")?.slice(0, 40) || null,
    filtered: search || ratings !== null || language !== null,
  };
}

/** Which reviews this view would show if they were listed. A link to one review (`hrid`) puts it first, if it is still there. */
export function coverage({ root, url, since2022 }: Shown, view: View, found: readonly Found[], stated: Stated): Coverage | undefined {
  if (view.start === null) return undefined;
  const filters = filtersOf(root, url.searchParams);
  const linked = url.searchParams.get("hrid");
  const ofStars = filters.ratings?.reduce((sum, stars) => sum + (stated.distribution?.[stars - 1] ?? Number.POSITIVE_INFINITY), 0);
  const total = filters.ratings ? (ofStars ?? null) : stated.total;
  return coverageOf(found, {
    order: (isWhole(root, found, total) && ORDERS[view.sort ?? ""]) || "site",
    from: view.start,
    pinned: linked && (found[0]?.id ?? linked) === linked ? 1 : 0,
    filters,
    total: filters.search || filters.language !== null ? null : total,
    page: since2022 ? PAGE : null,
  });
}
