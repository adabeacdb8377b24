import { attributes, roles, states } from "./known";

/** Longest skeleton, characters: as much as its schema takes. */
const MAX = 40_000;
/** What lies deeper is left out. */
const DEEPEST = 40;
/** Elements that are looked at, at most. */
const MOST = 20_000;
/** Their insides are no structure of the page, or not its own. */
const CLOSED = new Set(["script", "style", "noscript", "template", "iframe", "svg", "math"]);

const HTML = "http://www.w3.org/1999/xhtml";

/** Reads what the browser says, whatever names a form's controls have taken: they hide its own properties behind them. */
const read = <K extends "localName" | "namespaceURI" | "children">(element: Element, name: K): Element[K] =>
  Reflect.get(Element.prototype, name, element) as Element[K];
const { getAttribute, getAttributeNames } = Element.prototype;
const childNodes = (node: Element): NodeList => Reflect.get(Node.prototype, "childNodes", node) as NodeList;

/** The element's name if a standard has it; a custom element may be called after anything. */
function tagOf(element: Element): string {
  const tag = read(element, "localName");
  if (read(element, "namespaceURI") !== HTML) return tag === "svg" || tag === "math" ? tag : "*";
  return element instanceof HTMLUnknownElement || !/^[a-z][a-z0-9]{0,15}$/.test(tag) ? "*" : tag;
}

const nameOf = (attribute: string): string => {
  const known = attribute.startsWith("aria-") ? states.has(attribute.slice(5)) : attributes.has(attribute);
  return known ? attribute : "*";
};

function lineOf(element: Element): string {
  const role = getAttribute.call(element, "role") ?? "";
  const names = [...new Set(getAttributeNames.call(element).map(nameOf))].sort();
  const hasWords = [...childNodes(element)].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== "");
  return [`${tagOf(element)}${roles.has(role) ? `[${role}]` : ""}`, ...names, ...(hasWords ? ["…"] : [])].join(" ");
}

/** The lines of an element and of all within it. Neighbours that are built alike are one, with their number. */
function linesOf(element: Element, depth: number, left: { elements: number }): string[] {
  const lines = [`${" ".repeat(depth)}${lineOf(element)}`];
  if (depth === DEEPEST || CLOSED.has(read(element, "localName"))) return lines;
  let last = "";
  let from = 0;
  let alike = 1;
  for (const child of [...read(element, "children")]) {
    left.elements -= 1;
    if (left.elements < 0) return lines;
    const inside = linesOf(child, depth + 1, left);
    const whole = inside.join("\n");
    if (whole === last) {
      alike += 1;
      lines[from] = `${inside[0]} ×${alike}`;
      continue;
    }
    from = lines.length;
    alike = 1;
    last = whole;
    lines.push(...inside);
  }
  return lines;
}

/**
 * How the page is built, without a word of it: tags, roles and names of attributes, never a text, never a value. Only names that a
 * standard has are told, since a page may make up others from anything. Cut at a whole line when it is long.
 */
export function skeleton(document: Document): string {
  const text = linesOf(document.documentElement, 0, { elements: MOST }).join("\n");
  return text.length <= MAX ? text : text.slice(0, text.lastIndexOf("\n", MAX));
}
