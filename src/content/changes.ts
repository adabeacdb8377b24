import type { About, Memory, PartReader } from "../adapters/kit/memory";

/** Attributes that say something by themselves. Others matter only when a page changes in what it shows, too. */
const SAYS = new Set(["alt", "aria-label", "title"]);

const { prototype } = Node;
const { SHOW_ELEMENT } = NodeFilter;

/** A property as the prototype has it: a form's controls may shadow it. */
const of = <K extends "parentNode" | "childNodes">(name: K, node: Node): Node[K] => Reflect.get(prototype, name, node);

/** Something with so many children is a list. */
const LIST = 30;

interface Kept {
  reader: unknown;
  about: About;
  value: unknown;
}

/** Follows the changes of the page: calls back when it says something else, and remembers what was read of the parts that did not change. */
export class Changes implements Memory {
  readonly #kept = new WeakMap<Node, Kept[]>();
  /** Lists that grew, and all they are in. */
  readonly #growing = new WeakSet<object>();
  readonly #observer: MutationObserver;

  constructor(
    private readonly page: Document,
    changed: () => void,
  ) {
    this.#observer = new MutationObserver((records) => {
      if (this.#heed(records)) changed();
    });
    this.#observer.observe(page, { attributes: true, childList: true, characterData: true, subtree: true });
  }

  end(): void {
    this.#observer.disconnect();
  }

  /** The memory as it is true at this moment; changes of which nobody was told yet are heeded. */
  memory(): Memory {
    this.#heed(this.#observer.takeRecords());
    return this;
  }

  recall<A extends About, T>(element: Element, reader: PartReader<A, T>, about: A): T {
    const kept = this.#kept.get(element) ?? [];
    const known = kept.find((one) => one.reader === reader && one.about === about);
    // Kept under the reader that made it.
    if (known) return known.value as T;
    const value = reader(element, about);
    this.#kept.set(element, [...kept, { reader, about, value }]);
    return value;
  }

  grows(root: ParentNode): boolean {
    return this.#growing.has(root);
  }

  /** What was read of an element, and of all it stands in, ends with a change in it. True when the page says something else now. */
  #heed(records: readonly MutationRecord[]): boolean {
    let says = false;
    for (const { type, target, removedNodes, attributeName } of records) {
      const isList = type === "childList" && !this.#growing.has(target) && of("childNodes", target).length >= LIST;
      for (let node: Node | null = target; node; node = of("parentNode", node)) {
        this.#kept.delete(node);
        if (isList) this.#growing.add(node);
      }
      for (const node of removedNodes) this.#forget(node);
      says ||= type !== "attributes" || SAYS.has(attributeName ?? "");
    }
    return says;
  }

  /** What was taken out may come back, and nobody would tell us what became of it. */
  #forget(root: Node): void {
    const nodes = this.page.createTreeWalker(root, SHOW_ELEMENT);
    for (let node: Node | null = root; node; node = nodes.nextNode()) this.#kept.delete(node);
  }
}
