import type { About } from "../adapters/kit/memory";

const { prototype, DOCUMENT_POSITION_FOLLOWING } = Node;
const { matches, querySelectorAll } = Element.prototype;

/** A property as the prototype has it: a form's controls may shadow it. */
export const of = <K extends "parentNode" | "isConnected">(name: K, node: Node): Node[K] => Reflect.get(prototype, name, node);

/** What became of a page from one look to the next. */
export interface Turn {
  /** All that changed, what it stands in, and what was taken out with all below. */
  stale: ReadonlySet<Node>;
  /** What came, each with all below. */
  come: ReadonlySet<Element>;
}

const precedes = (one: Node, other: Node): boolean =>
  (prototype.compareDocumentPosition.call(one, other) & DOCUMENT_POSITION_FOLLOWING) !== 0;

/** A question put to all elements of a kind, and what they said. It follows the page by what changed, without asking all of them again. */
export class Asked {
  values: readonly unknown[] = [];
  /** To where it has followed the page. */
  turn: Turn | undefined;
  /** What was said by whom, in document order. */
  #said = new Map<Node, unknown>();

  constructor(
    private readonly selector: string,
    private readonly reader: unknown,
    private readonly about: readonly About[],
    private readonly read: (element: Element) => unknown,
  ) {}

  /** Is this the same question? */
  is(selector: string, reader: unknown, about: readonly About[]): boolean {
    return this.selector === selector && this.reader === reader && this.about.every((one, i) => one === about[i]);
  }

  /** From the turn before to this one. Should a reader throw, it can be done again. */
  follow(turn: Turn, page: Document): void {
    const { selector } = this;
    if (this.turn === turn) return;
    this.#forget(turn.stale);
    if (!this.turn) this.#ask(Document.prototype.querySelectorAll.call(page, selector));
    else this.#ask([...[...turn.come].flatMap((root) => [root, ...querySelectorAll.call(root, selector)]), ...turn.stale]);
    this.values = [...this.#said.values()];
    this.turn = turn;
  }

  #forget(stale: ReadonlySet<Node>): void {
    const said = this.#said;
    const { size } = said;
    for (const node of stale) said.delete(node);
    // Not every engine tells what is taken out of something that was just taken out itself.
    if (said.size < size) for (const node of said.keys()) if (!of("isConnected", node)) said.delete(node);
  }

  #ask(elements: Iterable<Node>): void {
    const said = this.#said;
    let last = [...said.keys()].at(-1);
    let inOrder = true;
    for (const element of elements) {
      if (!(element instanceof Element && of("isConnected", element) && matches.call(element, this.selector)) || said.has(element))
        continue;
      const value = this.read(element);
      if (value === null) continue;
      inOrder &&= !last || precedes(last, element);
      said.set(element, value);
      last = element;
    }
    if (!inOrder) this.#said = new Map([...said].sort(([one], [other]) => (precedes(one, other) ? -1 : 1)));
  }
}
