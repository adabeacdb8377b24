import type { Identity, Reading } from "../../core/schema/reading";
import type { At } from "../kit/contract";
import { coverageOf } from "../kit/coverage";
import { first, textOf } from "../kit/dom";
import { join, nothingStated, once, settle, wholeView } from "../kit/found";
import { belongs, place } from "../kit/place";
import { label } from "../kit/text";
import { above, rows } from "./generations/2019";
import { relay } from "./generations/2023";
import { cards, chosen, head } from "./generations/2026";
import { domains, id as site } from "./site.json";

/** Number of the professor an address is about. */
function professorIn(url: URL): string | null {
  const tid = /^\/ShowRatings\.jsp$/i.test(url.pathname) ? url.searchParams.get("tid") : null;
  return /^\d{1,12}$/.exec(tid ?? "")?.[0] ?? /^\/professor\/(\d{1,12})\/?$/.exec(url.pathname)?.[1] ?? null;
}

/** What page this is, by its address. */
export function identify(document: Document, { url }: Pick<At, "url">): Identity | null {
  const here = place(url);
  if (!here || !belongs(here.hostname, domains)) return null;
  const professor = professorIn(here);
  if (!professor)
    return { pageKind: /^\/search\b|SelectTeacher|ShowSchool|^\/school\b/i.test(here.pathname) ? "listing" : "other", subject: null };
  try {
    return { pageKind: "professor", subject: { id: professor, name: label(textOf(first(document, "h1")), 300) } };
  } catch {
    return { pageKind: "professor", subject: { id: professor, name: null } };
  }
}

function professor(document: Document, identity: Identity, id: string): Reading {
  const store = relay(document, id);
  const listed = cards(document, id);
  const table = listed.length > 0 ? [] : rows(document);
  const shown = once(listed.length > 0 ? listed : table, (one) => one.id);
  const records = store?.ratings ?? [];
  const { found, road } = join(shown, records, (one) => one.id);
  const numbers = store?.stated ?? (table.length > 0 ? above(document) : head(document));
  const displayed = new Set(shown.map((one) => one.id));
  const settled = settle(found);
  const course = chosen(document);
  const covered = coverageOf(found, {
    order: "site",
    from: 0,
    pinned: 0,
    filters: { course },
    total: course === null ? numbers.total : null,
    page: null,
  });
  return {
    site,
    pageKind: identity.pageKind,
    subject: { id, name: identity.subject?.name ?? store?.name ?? null },
    stated: numbers,
    view: {
      start: 0,
      sort: null,
      filtered: course !== null || (shown.length > 0 && records.some((one) => !displayed.has(one.id))),
    },
    ...(covered ? { coverage: covered } : {}),
    road,
    ...settled,
    state: found.length > 0 ? settled.state : numbers.total === 0 ? "no-reviews" : "not-loaded",
  };
}

/** One look at a RateMyProfessors page. */
export function read(document: Document, { url }: At): Reading | null {
  const identity = identify(document, { url });
  if (!identity) return null;
  const none: Reading = {
    site,
    pageKind: identity.pageKind,
    state: "not-a-review-page",
    road: "none",
    subject: identity.subject,
    stated: nothingStated,
    view: wholeView,
    seen: 0,
    reviews: [],
  };
  if (!identity.subject) return none;
  try {
    return professor(document, identity, identity.subject.id);
  } catch {
    return { ...none, state: "suspect" };
  }
}
