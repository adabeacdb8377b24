import { fold } from "../identity/content";
import type { ReviewRow, VersionRow } from "../schema/rows";

/** A review as one device holds it. `under` is always said here. */
export interface Known {
  row: ReviewRow & { under: string };
  versions: readonly VersionRow[];
}

/** Shorter texts ("Great") are written by many people on one day. */
const TELLING = 20;

/** Rows looked at between two turns of whoever runs this. */
const SLICE = 200;

/** Sets that grow together. */
export class Groups<T> {
  private readonly parent = new Map<T, T>();

  find(one: T): T {
    let at = one;
    for (let next = this.parent.get(at); next !== undefined; next = this.parent.get(at)) at = next;
    if (at !== one) this.parent.set(one, at);
    return at;
  }

  join(one: T, other: T): void {
    const [a, b] = [this.find(one), this.find(other)];
    if (a !== b) this.parent.set(a, b);
  }
}

/** What a review can be known by on a device with another key: the site's own id, or its words with day and stars. */
function signs({ row, versions }: Known): { ids: string[]; words: string[] } {
  const all = [row, ...versions];
  const ids = all.flatMap(({ siteReviewId }) => (siteReviewId ? [`${row.subject}|${siteReviewId}`] : []));
  const words = all.flatMap(({ rating, postedOn, postedOnPrecision, text }) => {
    const folded = fold(text);
    const telling = folded.length >= TELLING && postedOn !== null && postedOnPrecision === undefined;
    return telling ? [`${row.subject}|${rating}|${postedOn}|${folded}`] : [];
  });
  return { ids: [...new Set(ids)], words: [...new Set(words)] };
}

function* by(all: readonly Known[], signsOf: (one: Known) => readonly string[]): Generator<void, Known[][]> {
  const groups = new Map<string, Known[]>();
  for (const [index, one] of all.entries()) {
    if (index % (SLICE * 10) === 0) yield;
    for (const sign of signsOf(one)) {
      const group = groups.get(sign);
      if (group) group.push(one);
      else groups.set(sign, [one]);
    }
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ row }) => row.under)).size > 1);
}

/**
 * Finds the reviews that are one, although devices with different keys know them under different names: by names learnt before, by
 * the site's id, by the same words with the same stars on the same day where each key has them once. Gives one list for each review.
 * Two people who post the same words with the same stars on one day stay two.
 */
export function* classesOf(all: readonly Known[]): Generator<void, Known[][]> {
  const groups = new Groups<string>();
  for (const { row } of all) for (const name of row.also ?? []) if (!name.startsWith("@")) groups.join(row.key, name);
  const unite = (group: readonly Known[]): void => {
    const [first, ...rest] = new Set(group.map(({ row }) => row.key));
    for (const key of rest) if (first) groups.join(first, key);
  };
  if (new Set(all.map(({ row }) => row.under)).size > 1) {
    const found = new Map<Known, ReturnType<typeof signs>>();
    for (const [index, one] of all.entries()) {
      found.set(one, signs(one));
      if (index % SLICE === 0) yield;
    }
    for (const group of yield* by(all, (one) => found.get(one)?.ids ?? [])) unite(group);
    yield;
    for (const group of yield* by(all, (one) => found.get(one)?.words ?? [])) {
      const once = new Set(group.map(({ row }) => `${row.under}|${row.key}`)).size === new Set(group.map(({ row }) => row.under)).size;
      if (once) unite(group);
    }
    yield;
  }
  const classes = new Map<string, Known[]>();
  for (const [index, one] of all.entries()) {
    if (index % (SLICE * 10) === 0) yield;
    const name = groups.find(one.row.key);
    const list = classes.get(name);
    if (list) list.push(one);
    else classes.set(name, [one]);
  }
  return [...classes.values()];
}
