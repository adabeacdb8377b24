/** Reads one element: what is in it, and `about`; nothing else of the page. */
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
}

/** What `reader` says of this element; from memory if there is one. */
export const recall = <A extends About, T>(memory: Memory | undefined, element: Element, reader: PartReader<A, T>, about: A): T =>
  memory ? memory.recall(element, reader, about) : reader(element, about);
