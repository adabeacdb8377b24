import type { Memory } from "../adapters/kit/memory";
import { Changes } from "./changes";

/** Time without a change after which a page is taken to be quiet, ms. */
const QUIET = 250;
/** A page that never becomes quiet is looked at after this time, ms. */
const PATIENCE = 1500;
/** We rest this many times as long as a look took, so that looking costs the page a few hundredths of its time at most. */
const REST = 20;
/** The pause after a look that brought nothing doubles up to this, ms. */
const LONGEST = 5000;
/** So many looks in a row that bring nothing, and we wait for the worker to do something. */
const ENOUGH = 20;

/** What a look came to. `cost`: time it held the page up, ms. */
export interface Look {
  fresh: boolean;
  cost: number;
}

const isVisible = (): boolean => document.visibilityState === "visible";

const whenIdle = (work: () => void): void => {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 0);
};

/**
 * Decides when to look. Looks never overlap and happen only while the page can be seen. After `follow` the page's own changes lead to
 * looks, throttled; changes that bring nothing lead to fewer and fewer, then none until the worker does something (click, key, scroll).
 */
export class Pulse {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the planned look is due; infinite when none is. */
  #due = Number.POSITIVE_INFINITY;
  #changed = { first: 0, last: 0 };
  #restUntil = 0;
  #fruitless = 0;
  #looking: Promise<void> | undefined;
  #changes: Changes | undefined;

  constructor(
    private readonly look: () => Promise<Look>,
    private readonly signal: AbortSignal,
  ) {
    document.addEventListener("visibilitychange", () => this.#shownOrHidden(), { signal });
    signal.addEventListener("abort", () => this.#sleep());
  }

  /** Looks in `ms`, or sooner if that is planned already. */
  soon(ms: number): void {
    const due = performance.now() + ms;
    if (this.signal.aborted || due >= this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => whenIdle(() => this.#beat()), ms);
  }

  /** As `soon`, but not for ever: nothing is planned when looks have long brought nothing. */
  retry(ms: number): void {
    if (this.#fruitless < ENOUGH) this.soon(ms);
  }

  /** Looks now, if the page can be seen; done when it has. */
  async now(): Promise<void> {
    this.#fruitless = 0;
    await this.#run();
  }

  /** From now on a change of the page leads to a look. */
  follow(): void {
    if (this.#changes || this.signal.aborted || this.#fruitless >= ENOUGH) return;
    const options = { signal: this.signal, passive: true, capture: true };
    for (const deed of ["click", "keydown", "scroll"]) document.addEventListener(deed, this.#wake, options);
    this.#changes = new Changes(document, () => this.#change());
  }

  /** What was read of the page while its changes were followed, and still stands. */
  memory(): Memory | undefined {
    return this.#changes?.memory();
  }

  /** One function for ever, so that adding it again as a listener changes nothing. */
  readonly #wake = (): void => {
    if (this.#changes) return;
    this.#fruitless = 0;
    this.soon(QUIET);
  };

  #unfollow(): void {
    this.#changes?.end();
    this.#changes = undefined;
  }

  #sleep(): void {
    this.#unfollow();
    clearTimeout(this.#timer);
    this.#due = Number.POSITIVE_INFINITY;
  }

  #shownOrHidden(): void {
    this.#fruitless = 0;
    if (isVisible()) this.soon(0);
    else this.#sleep();
  }

  #change(): void {
    const now = performance.now();
    // A look planned for much later (a list that is late) does not hold up the one that this change calls for.
    const near = this.#due < now + PATIENCE;
    this.#changed = { first: near ? this.#changed.first : now, last: now };
    if (!near) this.soon(Math.max(QUIET, this.#restUntil - now));
  }

  #beat(): void {
    this.#due = Number.POSITIVE_INFINITY;
    const now = performance.now();
    const restless = this.#changes && now - this.#changed.last < QUIET && now - this.#changed.first < PATIENCE;
    if (restless || this.#looking) this.soon(QUIET);
    else void this.#run();
  }

  async #run(): Promise<void> {
    const mine = this.#after(this.#looking);
    this.#looking = mine;
    await mine;
    if (this.#looking === mine) this.#looking = undefined;
  }

  async #after(before: Promise<void> | undefined): Promise<void> {
    await before;
    if (this.signal.aborted || !isVisible()) return;
    // By contract a reader never throws; should one, it brought nothing, and the page's console stays clean.
    const { fresh, cost } = await this.look().catch((): Look => ({ fresh: false, cost: 0 }));
    this.#fruitless = fresh ? 0 : this.#fruitless + 1;
    const pause = fresh ? 0 : Math.min(LONGEST, QUIET * 2 ** this.#fruitless);
    this.#restUntil = performance.now() + Math.max(cost * REST, pause);
    if (this.#fruitless >= ENOUGH) this.#unfollow();
  }
}
