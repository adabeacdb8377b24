import type { Identity, Reading, Stated } from "../../core/schema/reading";
import type { At } from "../kit/contract";
import { coverageOf } from "../kit/coverage";
import { attr, first, textOf } from "../kit/dom";
import { join, nothingStated, once, settle, wholeView } from "../kit/found";
import type { Memory } from "../kit/memory";
import { belongs, place } from "../kit/place";
import { label } from "../kit/text";
import { above, rows } from "./generations/2019";
import { relay } from "./generations/2023";
import { cards, chosen, head } from "./generations/2026";
import { domains, id as site } from "./site.json";
import { showsAnother } from "./whose";

/** Ratings the list begins with, where there are as many; 20 in layouts before 2024 or so. */
const PAGE = 5;

/** Addresses of a professor's page, in these days and before. */
const PROFESSOR = /^https?:\/\/[^/?#]+\/(?:professor\/|(?:[Ss]how[Rr]atings\.jsp|professor)\?(?:[^#]*&)?tid=)(\d{1,12})\/?(?:[?&#]|$)/;

/** Number of the professor whose page this is, by its address. */
export const whose = (_: Document, { url }: Pick<At, "url">): string | null => PROFESSOR.exec(url)?.[1] ?? null;

/** The professor's name: the heading, else what the title says before "at" where the page says that it was made for this address. */
function nameIn(document: Document, professor: string): string | null {
  const heading = label(textOf(first(document, "h1")), 300);
  const made = attr(first(document, 'meta[property="og:url"]'), "content");
  if (heading || !made.split(/\D+/).includes(professor)) return heading;
  return label(/^(.+?) at .+ Rate ?My ?Professors/i.exec(textOf(first(document, "title")))?.[1]);
}

/** What page this is, by its address. */
export function identify(document: Document, { url }: Pick<At, "url">): Identity | null {
  const here = place(url);
  if (!here || !belongs(here.hostname, domains)) return null;
  const professor = whose(document, { url });
  if (!professor)
    return { pageKind: /^\/search\b|SelectTeacher|ShowSchool|^\/school\b/i.test(here.pathname) ? "listing" : "other", subject: null };
  try {
    const name = showsAnother(document, professor) ? null : nameIn(document, professor);
    return { pageKind: "professor", subject: { id: professor, name } };
  } catch {
    return { pageKind: "professor", subject: { id: professor, name: null } };
  }
}

function professor(document: Document, identity: Identity, id: string, memory: Memory | undefined): Reading {
  const store = relay(document, id, memory);
  const listed = cards(document, id, memory);
  const table = listed.length > 0 ? [] : rows(document);
  const shown = once(listed.length > 0 ? listed : table, (one) => one.id);
  const records = store?.ratings ?? [];
  const { found, road } = join(shown, records, (one) => one.id);
  const visible = (): Stated => (table.length > 0 ? above(document) : head(document));
  const numbers = store?.stated ?? (showsAnother(document, id) ? nothingStated : visible());
  const displayed = new Set(shown.map((one) => one.id));
  const settled = settle(found);
  const chose = chosen(document, memory);
  const course = chose ?? null;
  const hidden = shown.length > 0 && records.some((one) => !displayed.has(one.id));
  const total = course === null ? numbers.total : null;
  // Narrowed by something that the page does not name: nothing follows from what is not there.
  const narrowed =
    chose === undefined || (course === null && (hidden || (shown.length > 0 && found.length < Math.min(PAGE, total ?? PAGE))));
  const covered = narrowed ? undefined : coverageOf(found, { order: "site", from: 0, pinned: 0, filters: { course }, total, page: null });
  return {
    site,
    pageKind: identity.pageKind,
    subject: { id, name: identity.subject?.name ?? store?.name ?? null },
    stated: numbers,
    view: {
      start: 0,
      sort: null,
      filtered: chose !== null || hidden,
    },
    ...(covered ? { coverage: covered } : {}),
    road,
    ...settled,
    state: found.length > 0 ? settled.state : numbers.total === 0 ? "no-reviews" : "not-loaded",
  };
}

/** One look at a RateMyProfessors page. */
export function read(document: Document, { url, memory }: At): Reading | null {
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
    return professor(document, identity, identity.subject.id, memory);
  } catch {
    return { ...none, state: "suspect" };
  }
}
