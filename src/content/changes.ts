import type { About, Memory, PartReader } from "../adapters/kit/memory";
import { Asked, of, type Turn } from "./asked";

/** Attributes that say something by themselves. Others matter only when a page changes in what it shows, too. */
const SAYS = new Set(["alt", "aria-label", "title"]);
/** Where more than this changed, all is read anew. */
const MOST = 10_000;

const { SHOW_ELEMENT } = NodeFilter;

/** Follows the changes of the page: calls back when it says something else, and remembers what was read of the parts that did not change. */
export class Changes implements Memory {
  #asked: Asked[] = [];
  /** What became of the page since the last look, see `Turn`; `fresh`: what came, also in what came. */
  #stale = new Set<Node>();
  #come = new Set<Element>();
  #fresh = new Set<Node>();
  #turn: Turn = { stale: this.#stale, come: this.#come };
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

  /** The memory for one look, true at this moment: changes of which nobody was told yet are heeded. What the last look did not ask is forgotten. */
  memory(): Memory {
    this.#heed(this.#observer.takeRecords());
    const before = this.#turn;
    this.#turn = { stale: this.#stale, come: this.#come };
    this.#keep(this.#asked.filter(({ turn }) => turn === before));
    return this;
  }

  each<A extends About[], T>(selector: string, reader: PartReader<A, T>, about: A): readonly T[] {
    const known = this.#asked.find((one) => one.is(selector, reader, about));
    const asked = known ?? new Asked(selector, reader, about, (element) => reader(element, ...about));
    if (!known) this.#asked.push(asked);
    asked.follow(this.#turn, this.page);
    // Kept under the reader that made it.
    return asked.values as T[];
  }

  #keep(asked: Asked[]): void {
    this.#asked = asked;
    this.#stale = new Set();
    this.#come = new Set();
    this.#fresh = new Set();
  }

  /** Notes what changed. True when the page says something else now. */
  #heed(records: readonly MutationRecord[]): boolean {
    let says = false;
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      says ||= type !== "attributes" || SAYS.has(attributeName ?? "");
      if (this.#asked.length === 0) continue;
      for (let node: Node | null = target; node && !this.#stale.has(node); node = of("parentNode", node)) this.#stale.add(node);
      for (const node of addedNodes) {
        if (node instanceof Element && !this.#fresh.has(target)) this.#come.add(node);
        this.#fresh.add(node);
      }
      // What was taken out may come back, and nobody would tell us what became of it.
      for (const root of removedNodes) {
        const nodes = this.page.createTreeWalker(root, SHOW_ELEMENT);
        for (let node: Node | null = root; node; node = nodes.nextNode()) this.#stale.add(node);
      }
      // Microdata: what an element is says of all below whose it is.
      if (this.#stale.size + this.#fresh.size > MOST || attributeName?.startsWith("item")) this.#keep([]);
    }
    return says;
  }
}
