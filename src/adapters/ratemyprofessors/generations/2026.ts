import type { Details, Stated } from "../../../core/schema/reading";
import { dayIn } from "../../kit/dates";
import { all, attr, leaves, type Piece, textOf } from "../../kit/dom";
import { type Found, nothing, nothingStated } from "../../kit/found";
import { count } from "../../kit/json";
import { average } from "../../kit/numbers";
import { clean, label } from "../../kit/text";
import { comment, known, labelled } from "../details";

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

const FLAG = 'a[href*="/flag/professor-rating/"]';

/** Teacher and rating that a card's link to report it names. */
const flagged = (card: Element): RegExpExecArray | null =>
  /\/flag\/professor-rating\/(\d+)\/(\d+)/.exec(attr(card.querySelector(FLAG), "href"));

/** Text that stands in the element itself, beside whatever elements are in it. */
const own = (element: Element): string =>
  clean([...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : "")).join(""));

/** The number after the picture of a thumb. */
function thumbs(card: Element, pieces: Piece[], alt: string): number | null {
  const picture = all(card, "img[alt]").find((one) => attr(one, "alt").toLowerCase() === alt);
  const next = picture && pieces.find(({ parent }) => picture.compareDocumentPosition(parent) & FOLLOWING);
  return next ? count(next.text) : null;
}

/** The number that follows the word. */
function after(pieces: Piece[], word: string): number | null {
  const i = pieces.findIndex((piece) => piece.text.toLowerCase() === word);
  const value = /^[1-5](?:\.\d)?$/.exec(pieces[i + 1]?.text ?? "");
  return i < 0 || !value ? null : Number(value[0]);
}

/** A line "Label: value": the label as text of its own, the value alone in an element beside it. */
function line(parent: Element): [name: string, value: string] | null {
  const value = parent.children.length === 1 ? textOf(parent.children[0]) : "";
  const name = value ? own(parent) : "";
  return name.endsWith(":") ? [name.replace(/\s*:$/, ""), value] : null;
}

/** What stands between a card's head and its votes: labelled lines, then the text, then the tags. */
function body(pieces: Piece[], head: number): { text: string | null; fields: Record<string, Details[string] | null | undefined> } {
  const fields: Record<string, Details[string] | null | undefined> = {};
  const tags: string[] = [];
  let text: string | null = null;
  let below = head;
  for (const [i, { text: words, parent }] of pieces.entries()) {
    const labelledLine = line(parent);
    const field = labelledLine && labelled(...labelledLine);
    if (field) fields[field[0]] = field[1];
    if (labelledLine) below = Math.min(below, i);
    else if (i <= below || (parent.parentElement && line(parent.parentElement))) continue;
    else if (parent.localName !== "span") text ??= comment(clean(parent.textContent ?? ""));
    else if (text !== null) tags.push(words);
  }
  return { text, fields: { ...fields, tags } };
}

/** One card, read by its words: what follows "Quality", the first whole date and the course before it, and its body. */
function read(card: Element): Found {
  const pieces = leaves(card);
  const days = pieces.flatMap((piece, i) => (dayIn(piece.text, "month-first") ? [i] : []));
  const course = days.map((i) => pieces[i - 1]?.text ?? "").find((text) => text && !/^[\d.]+$|^(?:quality|difficulty)$/i.test(text));
  const votes = pieces.findLastIndex((piece) => piece.text.toLowerCase() === "helpful");
  // The head is printed twice, for narrow and wide screens; the body begins below the second.
  const { text, fields } = body(votes < 0 ? pieces : pieces.slice(0, votes), days[1] ?? Number.POSITIVE_INFINITY);
  return {
    ...nothing(),
    id: flagged(card)?.[2] ?? null,
    rating: after(pieces, "quality"),
    postedOn: dayIn(pieces[days[0] ?? -1]?.text ?? "", "month-first"),
    text,
    details: known({
      course: label(course),
      difficulty: after(pieces, "difficulty"),
      ...fields,
      thumbsUp: thumbs(card, pieces, "thumbs up"),
      thumbsDown: thumbs(card, pieces, "thumbs down"),
    }),
  };
}

/**
 * Cards of the list rendered since 2023: items that hold the link to report one rating of this professor. Other items are ads.
 * A card that lost its link still counts when it names a quality.
 */
export function cards(document: Document, professor: string): Found[] {
  const items = new Set<Element>();
  const lists = new Set<Element>();
  for (const link of all(document, FLAG)) {
    const item = link.closest("li");
    const list = item?.closest("ul, ol");
    if (item && list && flagged(item)?.[1] === professor) {
      items.add(item);
      lists.add(list);
    }
  }
  for (const list of lists) {
    for (const item of all(list, "li")) {
      if (!item.querySelector(FLAG) && leaves(item).some((piece) => /^quality$/i.test(piece.text))) items.add(item);
    }
  }
  return [...items].map(read);
}

/** The numbers in the page's head: the average before "/ 5", and the five meters from five stars to one. */
export function head(document: Document): Stated {
  const meters = all(document, "meter[value]").map((meter) => count(attr(meter, "value")));
  const distribution = meters.length === 5 && meters.every((n) => n !== null) ? meters.reverse() : null;
  const pieces = leaves(document.querySelector("main") ?? document.body, 60);
  const scale = pieces.findIndex((piece) => /^\/\s*5$/.test(piece.text));
  return {
    ...nothingStated,
    ...(scale > 0 ? average(pieces[scale - 1]?.text, 1) : {}),
    total: distribution?.reduce((sum, n) => sum + n, 0) ?? null,
    distribution,
  };
}

/** Is a course chosen in the filter above the list? Its box then shows no placeholder. */
export const filtered = (document: Document): boolean =>
  !!document.querySelector('input[id^="react-select-"]') && !document.querySelector('[id^="react-select-"][id$="-placeholder"]');
