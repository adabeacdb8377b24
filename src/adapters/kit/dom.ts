import { clean } from "./text";

export const isElement = (node: Node): node is Element => node.nodeType === 1;

const isText = (node: Node): node is Text => node.nodeType === 3;

/**
 * A property as its prototype has it. A form's controls and a document's forms and pictures shadow properties under their own names
 * (`<input name="nextSibling">`), by accident or to lead a reader astray.
 */
export function genuine<T extends object, K extends keyof T>(thing: T, key: K): T[K] {
  const prototype: object = Object.getPrototypeOf(thing);
  return key in prototype ? Reflect.get(prototype, key, thing) : thing[key];
}

/** Is this a form, whose properties may not be what they seem? Only a form's `localName` can be anything but a text. */
export function isForm(node: Node): boolean {
  const name: unknown = "localName" in node ? node.localName : undefined;
  return name === "form" || (name !== undefined && typeof name !== "string");
}

const link = (node: Node, key: "firstChild" | "nextSibling" | "parentNode"): Node | null => (isForm(node) ? genuine(node, key) : node[key]);

/** Value of an attribute; "" when there is none. */
export function attr(element: Element | null | undefined, name: string): string {
  if (!element) return "";
  return (isForm(element) ? genuine(element, "getAttribute").call(element, name) : element.getAttribute(name)) ?? "";
}

/** The elements that a selector finds below `root`, in document order. */
export const all = (root: ParentNode, selector: string): Element[] => [...genuine(root, "querySelectorAll").call(root, selector)];

/** The first element that a selector finds below `root`. */
export const first = (root: ParentNode, selector: string): Element | null => genuine(root, "querySelector").call(root, selector);

/** The element around this one. */
export const around = (element: Element): Element | null => genuine(element, "parentElement");

/** Is `node` this element or in it? */
export const holds = (element: ParentNode, node: Node): boolean => genuine(element, "contains").call(element, node);

/**
 * Visits `root` and all below it in document order, without recursion (pages can be nested deeper than the stack).
 * `enter` returns false to leave out what is below a node. Forms are passed through, not visited: see `genuine`.
 */
export function walk(root: Node, enter: (node: Node) => boolean | undefined, leave?: (node: Node) => void): void {
  let node: Node | null = root;
  while (node) {
    const below: Node | null = !isForm(node) && enter(node) === false ? null : link(node, "firstChild");
    if (below) {
      node = below;
      continue;
    }
    while (node) {
      if (!isForm(node)) leave?.(node);
      if (node === root) return;
      const next: Node | null = link(node, "nextSibling");
      if (next) {
        node = next;
        break;
      }
      node = link(node, "parentNode");
    }
  }
}

const UNSEEN = /^(?:script|style|template|noscript)$/;
const BREAKS = /^(?:p|li|tr|blockquote|h[1-6]|dd|dt)$/;
const PARTS = /^(?:div|section|article|ul|ol|td)$/;

/**
 * The text a person reads in `root`: `<br>` and paragraphs break lines, other white space is one space.
 * A bare `div` parts words but breaks no line: layouts wrap anything in them. Elements that match `without` are left out.
 */
export function textOf(root: Node | null | undefined, without?: string): string {
  let text = "";
  if (!root) return text;
  const edge = (node: Node): void => {
    if (node === root || !isElement(node)) return;
    if (BREAKS.test(node.localName)) text += "\n";
    else if (PARTS.test(node.localName)) text += " ";
  };
  walk(
    root,
    (node) => {
      if (isText(node)) text += node.data.replace(/\s+/g, " ");
      else if (isElement(node)) {
        if (UNSEEN.test(node.localName) || (without && node.matches(without))) return false;
        if (node.localName === "br") text += "\n";
        else edge(node);
      }
      return undefined;
    },
    edge,
  );
  return clean(text);
}

export interface Piece {
  text: string;
  /** The element it stands in; for the words of a picture the picture. */
  parent: Element;
}

/** The pieces of text below `root`, the words for pictures among them, in document order, at most `max`; not what stands bare in a form. */
export function leaves(root: Node, max = 10_000): Piece[] {
  const found: Piece[] = [];
  const take = (said: string, parent: Element | null): void => {
    const text = clean(said);
    if (text && parent && !isForm(parent) && found.length < max) found.push({ text, parent });
  };
  walk(root, (node) => {
    if (isText(node)) take(node.data, node.parentElement);
    if (!isElement(node)) return undefined;
    if (node.localName === "img") take(attr(node, "alt"), node);
    return found.length < max && !UNSEEN.test(node.localName);
  });
  return found;
}
