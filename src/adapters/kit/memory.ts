import { all } from "./dom";

/** A fact of the whole page. Two are the same when they are the same value or the same object. */
export type About = string | boolean | object | null;

/** Reads one element: what is in it, what kinds of elements it is in, and facts of the whole page; nothing else of it. Null: it says nothing. */
export type PartReader<A extends About[], T> = (element: Element, ...about: A) => T | null;

/**
 * What was read of single elements and still stands, so that a page that grows is read in its new parts only. It belongs to whoever looks
 * at a page again and again, and who knows of its changes. A reader gives the same with and without one.
 */
export interface Memory {
  /** As `each` below. It may be given again, so nobody changes it. */
  each<A extends About[], T>(selector: string, reader: PartReader<A, T>, about: A): readonly T[];
}

/**
 * What `reader` says of each element of the page that a selector finds, in document order; null is left out. The selector names what an element is by itself, or
 * the kinds it is in: what these are called, not what is said of them.
 */
export const each = <A extends About[], T>(
  memory: Memory | undefined,
  document: Document,
  selector: string,
  reader: PartReader<A, T>,
  ...about: A
): readonly T[] =>
  memory ? memory.each(selector, reader, about) : all(document, selector).flatMap((element) => reader(element, ...about) ?? []);

const itself = (element: Element): Element => element;

/** As `all`, for such selectors. */
export const allOf = (memory: Memory | undefined, document: Document, selector: string): readonly Element[] =>
  each(memory, document, selector, itself);
