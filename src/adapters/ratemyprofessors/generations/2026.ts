import type { Details, Stated } from "../../../core/schema/reading";
import { dayIn } from "../../kit/dates";
import { all, around, attr, first, holds, isForm, leaves, type Piece, textOf } from "../../kit/dom";
import { type Found, nothing, nothingStated } from "../../kit/found";
import { count } from "../../kit/json";
import { allOf, each, type Memory } from "../../kit/memory";
import { average } from "../../kit/numbers";
import { clean, label } from "../../kit/text";
import { comment, known, labelled } from "../details";

const FLAG = 'a[href*="/flag/professor-rating/"]';
const FLAGGED = /\/flag\/professor-rating\/(\d+)\/(\d+)/;

/** Teacher and rating that a card's link to report it names. */
const flagged = (card: Element): RegExpExecArray | null => FLAGGED.exec(attr(card.querySelector(FLAG), "href"));

/** Text that stands in the element itself, beside whatever elements are in it. */
const own = (element: Element): string =>
  clean([...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : "")).join(""));

const indexOf = (pieces: Piece[], word: string): number => pieces.findIndex((piece) => piece.text.toLowerCase() === word);

/** The count after the picture of a thumb. */
function votes(pieces: Piece[], picture: string): number | null {
  const i = indexOf(pieces, picture);
  return i < 0 ? null : count(pieces[i + 1]?.text);
}

/** The number that follows a label, written with one decimal ("4.0"). */
const rated = (piece: Piece | undefined): number | null => (/^[1-5]\.\d$/.test(piece?.text ?? "") ? Number(piece?.text) : null);

/** A line "Label: value": the label as text of its own, the value alone in an element beside it. */
function line(parent: Element): [name: string, value: string] | null {
  const value = parent.children.length === 1 ? textOf(parent.children[0]) : "";
  const name = value ? own(parent) : "";
  return name.endsWith(":") ? [name.replace(/\s*:$/, ""), value] : null;
}

/** May this piece be a rating's text? It stands alone in its block and is no label that lost its value. */
const standsAlone = ({ text, parent }: Piece): boolean =>
  parent.localName !== "span" &&
  parent.localName !== "img" &&
  !/^(?:\d+|:)$/.test(text) &&
  [...parent.children].every((child) => child.localName === "br") &&
  !labelled(own(parent).replace(/\s*:$/, ""), "");

/** What stands between a card's head and its votes: labelled lines, then the text, then the tags. */
function body(pieces: Piece[], head: number): { text: string | null; fields: Record<string, Details[string] | null | undefined> } {
  const fields: Record<string, Details[string] | null | undefined> = {};
  const tags: string[] = [];
  let text: string | null = null;
  let below = head;
  for (const [i, piece] of pieces.entries()) {
    const { parent } = piece;
    const outer = around(parent);
    const said = line(parent);
    const field = said && labelled(...said);
    if (field) fields[field[0]] = field[1];
    if (said) below = Math.min(below, i);
    else if (i <= below || (outer && !isForm(outer) && line(outer))) continue;
    else if (standsAlone(piece)) text ??= comment(clean(parent.textContent ?? ""));
    else if (text !== null && parent.localName === "span") tags.push(piece.text);
  }
  return { text, fields: { ...fields, tags } };
}

/** A picture and the words beside it that say the quality once more, between course and day to 2022. */
const MOOD = /^(?:awesome|great|good|average|ok|poor|awful|[^\p{L}\d]+)$/iu;

/**
 * One card, read by its words: the numbers after "Quality" and "Difficulty", the first whole date and the course before it, and its body.
 * Without both labels a number cannot be told from the other.
 */
function read(card: Element): Found {
  const flag = first(card, FLAG);
  // The professor's note stands below the link to report the rating.
  const inOrder = flag ? all(card, "*") : [];
  const above = flag && new Set([card, ...inOrder.slice(0, inOrder.indexOf(flag))]);
  const pieces = leaves(card).filter(({ parent }) => !above || above.has(parent));
  const [quality, difficulty] = [indexOf(pieces, "quality"), indexOf(pieces, "difficulty")];
  const both = quality >= 0 && difficulty > quality;
  const days = pieces.flatMap((piece, i) => (dayIn(piece.text, "month-first") ? [i] : []));
  const before = (i: number): string => pieces.slice(0, i).findLast(({ text }) => !MOOD.test(text))?.text ?? "";
  const course = days.map(before).find((text) => text && !/^[1-5]\.\d$|^(?:quality|difficulty)$/i.test(text));
  const thumb = indexOf(pieces, "thumbs up");
  const helpful = pieces.findLastIndex((piece) => piece.text.toLowerCase() === "helpful");
  const ends = [thumb, helpful].filter((i) => i > difficulty);
  // The head is printed twice, for narrow and wide screens; the body begins below the second.
  const head = both ? days.find((i) => i > difficulty) : undefined;
  const { text, fields } = body(pieces.slice(0, Math.min(pieces.length, ...ends)), head ?? Number.POSITIVE_INFINITY);
  return {
    ...nothing(),
    id: flagged(card)?.[2] ?? null,
    rating: both ? rated(pieces[quality + 1]) : null,
    postedOn: dayIn(pieces[days[0] ?? -1]?.text ?? "", "month-first"),
    text,
    details: known({
      course: label(course),
      difficulty: both ? rated(pieces[difficulty + 1]) : null,
      ...fields,
      thumbsUp: votes(pieces, "thumbs up"),
      thumbsDown: votes(pieces, "thumbs down"),
    }),
  };
}

/** A card that lost its link still names a quality, a difficulty or a day; an ad names none. */
const looksLikeCard = (item: Element): boolean =>
  leaves(item).some((piece) => /^(?:quality|difficulty)$/i.test(piece.text) || dayIn(piece.text, "month-first"));

/** A rating, by its link to report it: the list of the item it stands in. */
interface Item {
  list: Element | null;
  found: Found;
}

/** The item that holds the link to report one rating of this professor. Other items are ads. */
function item(element: Element, professor: string): Item | null {
  const link = element.querySelector(FLAG);
  if (flagged(element)?.[1] !== professor || link?.closest("li") !== element) return null;
  return { list: element.closest("ul, ol"), found: read(element) };
}

/** An item that lost its link is seen; its quality counts only when embedded data knows its text. */
const stray = (element: Element, list: Element): Found | null =>
  holds(list, element) && !element.querySelector(FLAG) && looksLikeCard(element) ? { ...read(element), rating: null } : null;

/** A layout without items: seen, by the rating the link names, and not read. */
function bare(link: Element, professor: string): Found | null {
  const [, teacher, rating = null] = (link.closest("li") ? null : FLAGGED.exec(attr(link, "href"))) ?? [];
  return teacher === professor ? { ...nothing(), id: rating } : null;
}

/** Cards of the lists rendered since 2023. */
export function cards(document: Document, professor: string, memory: Memory | undefined): Found[] {
  const items = each(memory, document, "li", item, professor);
  const lists = [...new Set([first(document, "#ratingsList"), ...items.map(({ list }) => list)])];
  const isWhole = (list: Element | null): list is Element => !!list && !lists.some((one) => one && one !== list && holds(one, list));
  return [
    ...items.map(({ found }) => found),
    ...lists.filter(isWhole).flatMap((list) => each(memory, document, "li", stray, list)),
    ...each(memory, document, FLAG, bare, professor),
  ];
}

/** Counts of 1..5 stars from the five meters, each known by the number in its label ("Awesome 5"). */
function meters(document: Document): number[] | null {
  const counts = new Map<number, number | null>();
  for (const meter of all(document, "meter[value]")) {
    const stars = /([1-5])$/.exec(textOf(meter.closest("li")?.querySelector("label")))?.[1];
    if (stars) counts.set(Number(stars), count(attr(meter, "value")));
  }
  const inOrder = [1, 2, 3, 4, 5].map((stars) => counts.get(stars) ?? null);
  return inOrder.every((n) => n !== null) ? inOrder : null;
}

/** The numbers in the page's head: the average before "/ 5", and the distribution. */
export function head(document: Document): Stated {
  const distribution = meters(document);
  const main = first(document, "main") ?? first(document, "body");
  const pieces = main ? leaves(main, 1_000) : [];
  const shown = pieces[pieces.findIndex((piece) => /^\/\s*5$/.test(piece.text)) - 1]?.text ?? "";
  return {
    ...nothingStated,
    ...(/^[1-5](?:\.\d)?$/.test(shown) ? average(shown, 1) : {}),
    total: distribution?.reduce((sum, n) => sum + n, 0) ?? null,
    distribution,
  };
}

/**
 * The course chosen in the filter above the list; null when none is, undefined when it cannot be told. The box to choose in stands beside
 * what was chosen, or beside words that say "all courses"; other words are a course we take the list to be narrowed to.
 */
export function chosen(document: Document, memory: Memory | undefined): string | null | undefined {
  const [box] = allOf(memory, document, '[role="combobox"], input[id^="react-select-"]');
  if (!box) return null;
  for (let outer = around(box); outer && !first(outer, `ul, ${FLAG}`); outer = around(outer)) {
    const said = label(textOf(outer));
    if (said) return /^all courses$/i.test(said) ? null : said;
  }
  return undefined;
}
