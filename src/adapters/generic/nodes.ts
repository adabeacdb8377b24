import { all, around, attr, genuine, textOf } from "../kit/dom";
import { isRecord, type Json, list, string } from "../kit/json";
import { clean, decode, plain } from "../kit/text";

/** What a page says of things in the words of schema.org, from one source. `text` makes one of its texts plain. */
export interface Nodes {
  road: "embedded" | "cards";
  records: Json[];
  text: (value: string) => string;
  /** Something that should be readable is not. */
  broken: boolean;
}

/** No honest page says more. */
const MOST = 200_000;

/** What stands in a comment or a section of raw data, as old pages wrap their scripts; any other text as it is. */
function unwrapped(text: string): string {
  const body = text.trim();
  if (body.startsWith("{") || body.startsWith("[")) return body;
  const raw = body.indexOf("<![CDATA[");
  const inside = raw < 0 ? body : body.slice(raw + "<![CDATA[".length, Math.max(raw, body.lastIndexOf("]]>")));
  return inside.slice(Math.max(0, inside.search(/[{[]/)), Math.max(inside.lastIndexOf("}"), inside.lastIndexOf("]")) + 1);
}

/** The value of a script of linked data, which may hold raw control characters; undefined when it is none. */
function parse(text: string): unknown {
  const body = unwrapped(text);
  for (const attempt of [() => body, () => body.replace(/\p{Cc}/gu, " ")]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The second attempt is without control characters; then the script is broken.
    }
  }
  return undefined;
}

/** Every record in a value, in order and without recursion. */
function below(root: unknown, into: Json[]): void {
  const open: unknown[] = [root];
  for (let looked = 0; open.length > 0 && looked < MOST; looked++) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    if (isRecord(value)) into.push(value);
    const parts = Object.values(value);
    for (let i = parts.length - 1; i >= 0; i--) if (typeof parts[i] === "object") open.push(parts[i]);
  }
}

/** A text of linked data: often escaped for HTML, yet its line breaks are meant. */
const lines = (value: string): string => (value.includes("<") ? clean(value.split(/\r?\n/).map(plain).join("\n")) : clean(decode(value)));

/** The linked data of a page: all records of its scripts. */
export function linkedData(document: Document): Nodes {
  const records: Json[] = [];
  let broken = false;
  for (const script of all(document, 'script[type*="ld+json"]')) {
    const value = parse(script.textContent ?? "");
    if (value === undefined) broken = true;
    else below(value, records);
  }
  return { road: "embedded", records, text: lines, broken };
}

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

/** The microdata of a page as records of the same shape; a property that stands outside its item belongs to the item that refers to it. */
export function microdata(document: Document): Nodes {
  const items = new Map<Element, Json>();
  const owners = new Map<Element, Element>();
  for (const scope of all(document, "[itemscope]").slice(0, MOST)) {
    const record: Json = Object.create(null);
    const type = attr(scope, "itemtype");
    if (type) record["@type"] = type.trim().split(/\s+/);
    items.set(scope, record);
    for (const id of attr(scope, "itemref").split(/\s+/).filter(Boolean).slice(0, 100)) {
      const part = genuine(document, "getElementById").call(document, id);
      if (part) owners.set(part, scope);
    }
  }
  const ownerOf = (element: Element): Element | null => {
    for (let up: Element | null = element; up; up = around(up)) {
      const owner = owners.get(up);
      if (owner && owner !== element) return owner;
      if (up !== element && items.has(up)) return up;
    }
    return null;
  };
  for (const element of all(document, "[itemprop]").slice(0, MOST)) {
    const record = items.get(ownerOf(element) ?? element);
    if (!record || record === items.get(element)) continue;
    const value = items.get(element) ?? wordOf(element);
    for (const name of attr(element, "itemprop").split(/\s+/).filter(Boolean)) record[name] = [...list(record[name]), value];
  }
  return { road: "cards", records: [...items.values()], text: clean, broken: false };
}

/** The first value of a property: most may be given once or as a list. */
export const oneOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** All values of a property, lists within lists opened. */
export function every(value: unknown): unknown[] {
  const open = [value];
  const found: unknown[] = [];
  while (open.length > 0 && found.length < MOST) {
    const next = open.pop();
    if (Array.isArray(next)) open.push(...next.slice(0, MOST).reverse());
    else if (next !== undefined && next !== null) found.push(next);
  }
  return found;
}

/** Does a type of this record end so? "http://schema.org/UserReview" and "Review" both end in "Review". */
export function isA(record: Json, ending: string): boolean {
  const type = record["@type"];
  if (typeof type === "string") return type.endsWith(ending);
  return Array.isArray(type) && type.some((one) => string(one)?.endsWith(ending) ?? false);
}
