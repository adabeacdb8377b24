import { all, around, attr, genuine, textOf } from "../kit/dom";
import type { Json } from "../kit/json";
import { allOf, each, type Memory } from "../kit/memory";
import { clean } from "../kit/text";
import { isRated, isReview } from "./items";
import { MOST, type Nodes } from "./nodes";

/** A thing, or a property of one. */
const PART = "[itemscope], [itemprop]";
/** A review, by what its own element says. */
const REVIEW = '[itemscope][itemprop~="review"], [itemscope][itemprop~="reviews"], [itemscope][itemtype$="Review"]';

/** What one element adds to the microdata of a page. */
interface Part {
  element: Element;
  /** The properties it is. */
  names: readonly string[];
  /** What it says, where it is no thing itself. */
  word: string | null;
  types: readonly string[];
  /** From the element up to the thing around it, which is `scope`. */
  path: readonly Element[];
  scope: Element | null;
  /** Of a review that was read with all that is in it: itself, and what else in it matters. Nobody changes these. */
  records: readonly Json[] | null;
}

const isThing = (element: Element): boolean => genuine(element, "hasAttribute").call(element, "itemscope");
const isIn = (element: Element | null, selector: string): boolean =>
  element !== null && genuine(element, "closest").call(element, selector) !== null;
const words = (element: Element, name: string): string[] => attr(element, name).split(/\s+/).filter(Boolean);

/** What an element with a property says; `content` counts on any element, as it does for those who read these pages. */
function wordOf(element: Element): string {
  const said = (name: string): string | null => genuine(element, "getAttribute").call(element, name);
  switch (element.localName) {
    case "a":
    case "area":
    case "link":
      return said("href") ?? "";
    case "img":
      return said("src") ?? "";
    case "time":
      return said("content") ?? said("datetime") ?? textOf(element);
    case "data":
    case "meter":
      return said("content") ?? said("value") ?? textOf(element);
    default:
      return said("content") ?? textOf(element);
  }
}

function partOf(element: Element): Part {
  const path = [element];
  let scope = around(element);
  for (; scope && !isThing(scope); scope = around(scope)) path.push(scope);
  return {
    element,
    names: words(element, "itemprop"),
    word: isThing(element) ? null : wordOf(element),
    types: words(element, "itemtype"),
    path,
    scope,
    records: null,
  };
}

/** A part outside of reviews. */
const outer = (element: Element): Part | null => (isIn(element, REVIEW) ? null : partOf(element));

/** A review with all that is in it: a list of them may be long and grow, so each is read as one. */
function whole(element: Element): Part | null {
  if (isIn(around(element), REVIEW)) return null;
  const part = partOf(element);
  const [review, ...others] = assembled([part, ...all(element, PART).slice(0, MOST).map(partOf)], new Map());
  return { ...part, records: review ? [review, ...others.filter((one) => isReview(one) || isRated(one))] : null };
}

/** Whose a part is: where a reference leads to it, or to what is between it and the thing around it, of the one that refers. */
function ownerOf({ element, path, scope }: Part, owners: ReadonlyMap<Element, Element>): Element | null {
  for (const up of path) {
    const owner = owners.get(up);
    if (owner && owner !== element) return owner;
  }
  return scope;
}

/** The records that parts make up. `owners`: of what is referred to. */
function assembled(parts: readonly Part[], owners: ReadonlyMap<Element, Element>): Json[] {
  const things = new Map<Element, Json>();
  const made: Json[] = [];
  for (const { element, word, types, records } of parts) {
    if (word !== null) continue;
    const record: Json = records?.[0] ?? Object.create(null);
    if (!records && types.length > 0) record["@type"] = [...types];
    things.set(element, record);
    made.push(record);
    for (const other of records?.slice(1) ?? []) made.push(other);
  }
  for (const part of parts) {
    if (part.names.length === 0) continue;
    const owner = ownerOf(part, owners);
    const record = owner && things.get(owner);
    if (!record) continue;
    const value = part.word ?? things.get(part.element);
    for (const name of part.names) {
      const before = record[name];
      if (Array.isArray(before)) before.push(value);
      else record[name] = [value];
    }
  }
  return made;
}

/** The microdata of a page as records of the same shape; a property that stands outside its item belongs to the item that refers to it. */
export function microdata(document: Document, memory: Memory | undefined): Nodes {
  const owners = new Map<Element, Element>();
  const referring = allOf(memory, document, "[itemscope][itemref]").slice(0, MOST);
  for (const scope of referring)
    for (const id of words(scope, "itemref").slice(0, 100)) {
      const part = genuine(document, "getElementById").call(document, id);
      if (part) owners.set(part, scope);
    }
  // Where a reference leads into a review or out of one, no review can be read by itself.
  const crossed = referring.some((scope) => isIn(scope, REVIEW)) || [...owners.keys()].some((part) => isIn(around(part), REVIEW));
  const parts = crossed
    ? all(document, PART).slice(0, MOST).map(partOf)
    : [...each(memory, document, PART, outer), ...each(memory, document, REVIEW, whole)];
  return { road: "cards", records: assembled(parts, owners), text: clean, broken: false };
}
