import type { Details, Stated } from "../../../core/schema/reading";
import { dayIn } from "../../kit/dates";
import { all, attr, isElement, leaves, textOf, walk } from "../../kit/dom";
import { type Found, nothing, nothingStated } from "../../kit/found";
import { count } from "../../kit/json";
import { average } from "../../kit/numbers";
import { clean, label } from "../../kit/text";
import { comment, grade } from "./2023";

const FLAG = 'a[href*="/flag/professor-rating/"]';

/** Teacher and rating that a card's link to report it names. */
const flagged = (card: Element): RegExpExecArray | null =>
  /\/flag\/professor-rating\/(\d+)\/(\d+)/.exec(attr(card.querySelector(FLAG), "href"));

/** "Label: value" of the line under a card's head: the label as text of its own, the value in an element beside it. */
const META: Record<string, (value: string) => [string, Details[string] | null]> = {
  "for credit": (value) => ["forCredit", value === "yes" ? true : null],
  attendance: (value) => ["attendance", value === "mandatory" ? true : value === "not mandatory" ? false : null],
  "would take again": (value) => ["wouldTakeAgain", value === "yes" ? true : value === "no" ? false : null],
  textbook: (value) => ["textbook", value === "yes" ? true : value === "no" ? false : null],
  "online class": (value) => ["online", value === "yes" ? true : null],
};

/** Text that stands in the element itself, beside whatever elements are in it. */
const own = (element: Element): string =>
  clean([...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : "")).join(""));

/** The number after the picture of a thumb. */
function thumbs(card: Element, alt: string): number | null {
  let after = false;
  let found: number | null = null;
  walk(card, (node) => {
    if (isElement(node) && attr(node, "alt")) after = attr(node, "alt").toLowerCase() === alt;
    else if (after && found === null && node.nodeType === 3 && node.nodeValue?.trim()) found = count(node.nodeValue);
    return undefined;
  });
  return found;
}

/** One card, read by its words: what follows "Quality", the first whole date and the course before it, labelled values, the text below them. */
function read(card: Element): Found {
  const found = { ...nothing(), id: flagged(card)?.[2] ?? null };
  const said: Details = {};
  const pieces = leaves(card);
  const days = pieces.flatMap((piece, i) => (dayIn(piece.text, "month-first") ? [i] : []));
  const number = (name: string): number | null => {
    const i = pieces.findIndex((piece) => piece.text.toLowerCase() === name);
    const value = /^[1-5](?:\.\d)?$/.exec(pieces[i + 1]?.text ?? "");
    return i < 0 || !value ? null : Number(value[0]);
  };
  const keep = (key: string, value: Details[string] | null): void => {
    if (value !== null) said[key] = value;
  };
  found.rating = number("quality");
  keep("difficulty", number("difficulty"));
  if (days[0] !== undefined) found.postedOn = dayIn(pieces[days[0]]?.text ?? "", "month-first");
  const courses = days.map((i) => pieces[i - 1]).filter((piece) => piece && !/^[\d.]+$|^(?:quality|difficulty)$/i.test(piece.text));
  keep("course", label(courses[0]?.text));

  const helpful = pieces.findLastIndex((piece) => piece.text.toLowerCase() === "helpful");
  const body = pieces.slice(0, helpful < 0 ? undefined : helpful);
  let below = days.length > 1 ? (days[1] ?? 0) : Number.POSITIVE_INFINITY;
  const tags: string[] = [];
  for (const [i, { text, parent }] of body.entries()) {
    const value = parent.children.length === 1 ? textOf(parent.children[0]) : "";
    const name = value ? own(parent).replace(/\s*:$/, "").toLowerCase() : "";
    const inMeta = parent.parentElement?.children.length === 1 && own(parent.parentElement).endsWith(":");
    if (value && own(parent).endsWith(":")) {
      const meta = META[name]?.(value.toLowerCase());
      if (meta) keep(...meta);
      if (name === "grade") keep("grade", grade(label(value)));
      below = Math.min(below, i);
    } else if (i > below && !inMeta) {
      if (found.text !== null && parent.localName === "span") tags.push(text);
      else if (found.text === null && parent.localName !== "span") found.text = comment(clean(parent.textContent ?? ""));
    }
  }
  if (tags.length > 0) said.tags = tags;
  keep("thumbsUp", thumbs(card, "thumbs up"));
  keep("thumbsDown", thumbs(card, "thumbs down"));
  return { ...found, details: said };
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
  const pieces = leaves(document.querySelector("main") ?? document.body).slice(0, 60);
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
