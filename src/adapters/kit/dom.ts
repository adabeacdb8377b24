import { clean } from "./text";

export const isElement = (node: Node): node is Element => node.nodeType === 1;

const isText = (node: Node): node is Text => node.nodeType === 3;

/** Value of an attribute; "" when there is none. */
export const attr = (element: Element | null | undefined, name: string): string => element?.getAttribute(name) ?? "";

export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

/**
 * Visits `root` and all below it in document order, without recursion (pages can be nested deeper than the stack).
 * `enter` returns false to leave out what is below a node.
 */
export function walk(root: Node, enter: (node: Node) => boolean | undefined, leave?: (node: Node) => void): void {
  let node: Node | null = root;
  while (node) {
    const below: Node | null = enter(node) === false ? null : node.firstChild;
    if (below) {
      node = below;
      continue;
    }
    while (node) {
      leave?.(node);
      if (node === root) return;
      const next: Node | null = node.nextSibling;
      if (next) {
        node = next;
        break;
      }
      node = node.parentNode;
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

/** The pieces of text below `root`, the words for pictures among them, in document order, at most `max`. */
export function leaves(root: Node, max = 10_000): Piece[] {
  const found: Piece[] = [];
  const take = (said: string, parent: Element | null): void => {
    const text = clean(said);
    if (text && parent && found.length < max) found.push({ text, parent });
  };
  walk(root, (node) => {
    if (isText(node)) take(node.data, node.parentElement);
    if (!isElement(node)) return undefined;
    if (node.localName === "img") take(attr(node, "alt"), node);
    return found.length < max && !UNSEEN.test(node.localName);
  });
  return found;
}

/** The first script that holds `marker`; "" when there is none. */
export function scriptWith(document: Document, selector: string, marker: string): string {
  for (const script of document.querySelectorAll(selector)) {
    const text = script.textContent ?? "";
    if (text.includes(marker)) return text;
  }
  return "";
}
