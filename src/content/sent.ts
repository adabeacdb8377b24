import type { Reading, ReadReview } from "../core/schema/reading";

const nameOf = (review: ReadReview): string => JSON.stringify(review);
const frameOf = ({ state, stated, view, coverage, seen }: Reading): string => JSON.stringify([state, stated, view, coverage, seen]);

/** What of one subject has reached the background from this page, so that each thing is said once. */
export class Sent {
  /** By what they say; and those objects themselves, as a reader with a memory gives them again, which are quicker to know. */
  readonly #names = new Set<string>();
  readonly #known = new WeakSet<ReadReview>();
  #frame = "";

  /** What of a Reading is new. Null: nothing is. `before`: how many of its reviews were sent already. */
  news(reading: Reading): { reviews: ReadReview[]; before: number } | null {
    const reviews = reading.reviews.filter((review) => !this.#has(review));
    if (reviews.length === 0 && frameOf(reading) === this.#frame) return null;
    return { reviews, before: reading.reviews.length - reviews.length };
  }

  /** These reviews have been taken. */
  took(reviews: readonly ReadReview[]): void {
    for (const review of reviews) {
      this.#names.add(nameOf(review));
      this.#known.add(review);
    }
  }

  /** All of this Reading has been dealt with. */
  done(reading: Reading): void {
    this.#frame = frameOf(reading);
  }

  #has(review: ReadReview): boolean {
    if (this.#known.has(review)) return true;
    const has = this.#names.has(nameOf(review));
    if (has) this.#known.add(review);
    return has;
  }
}
