import { isRecord, type Json, string } from "../kit/json";
import { each, type Memory } from "../kit/memory";
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
export const MOST = 200_000;

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

/** All records of a script of linked data; "broken" when it is none. */
function recordsOf(script: Element): Json[] | "broken" {
  const value = parse(script.textContent ?? "");
  if (value === undefined) return "broken";
  const records: Json[] = [];
  below(value, records);
  return records;
}

/** The linked data of a page: all records of its scripts. */
export function linkedData(document: Document, memory: Memory | undefined): Nodes {
  const told = each(memory, document, 'script[type*="ld+json"]', recordsOf);
  const records = told.flatMap((one) => (one === "broken" ? [] : one));
  return { road: "embedded", records, text: lines, broken: told.includes("broken") };
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
