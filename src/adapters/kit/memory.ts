import { all, genuine } from "./dom";

/** Reads one element: what is in it, what kinds of elements it is in, and `about`; nothing else of the page. */
export type PartReader<A, T> = (element: Element, about: A) => T;

/** What a part may depend on beside its element: a fact of the whole page. */
export type About = string | boolean | null;

/**
 * What was read of single elements and still stands, so that a page that grows is read in its new parts only. It belongs to whoever looks
 * at a page again and again, and who knows of its changes. A reader gives the same with and without one.
 */
export interface Memory {
  /** What `reader` gave of this element, or gives now. It may be given again, so nobody changes it. */
  recall<A extends About, T>(element: Element, reader: PartReader<A, T>, about: A): T;
  /** Is this a list that grew, or does it hold one? Then its parts are better remembered one by one. */
  grows(root: ParentNode): boolean;
}

/** What `reader` says of this element; from memory if there is one. */
export const recall = <A extends About, T>(memory: Memory | undefined, element: Element, reader: PartReader<A, T>, about: A): T =>
  memory ? memory.recall(element, reader, about) : reader(element, about);

const parts = (root: ParentNode): Element[] => [...genuine(root, "children")];

const matching = (element: Element, selector: string): Element[] =>
  genuine(element, "matches").call(element, selector) ? [element, ...all(element, selector)] : all(element, selector);

/** As `all`; what was looked through and did not change is not looked through again. For selectors of one element, or of kinds it is in. */
export function allOf(memory: Memory | undefined, root: ParentNode, selector: string): Element[] {
  if (!memory?.grows(root)) return all(root, selector);
  const found: Element[] = [];
  const open = parts(root).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (!memory.grows(next)) found.push(...memory.recall(next, matching, selector));
    else {
      if (genuine(next, "matches").call(next, selector)) found.push(next);
      open.push(...memory.recall(next, parts, null).toReversed());
    }
  }
  return found;
}
