/** An earlier text that says nearly the same, and how many of the pairs of words in both are common, 0..1. */
export interface Copy {
  readonly of: string;
  readonly share: number;
}

/** A text as the pairs of its neighbouring words, each pair as a number, no pair twice. */
export interface Pairs {
  readonly id: string;
  readonly pairs: Uint32Array;
}

/** Pairs of neighbouring words that two texts of different people have in common by this share are no chance (one word in five changed leaves .47). */
const ALIKE = 0.25;

/** Texts shorter than this are alike by chance ("great class, take it"). */
const FEWEST_PAIRS = 8;

/** A text is compared with so many before it: those who write together write at one time. */
const COMPARED = 200;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The earlier text that is nearly the same, null when there is none among the last ones: Jaccard's share of word pairs (shingles of two;
 * Broder 1997), the first of the likest. The text is kept in `before` for those after it.
 */
export function copyOf(before: Pairs[], id: string, said: string): Copy | null {
  const pairs = pairsOf(said);
  if (pairs.length < FEWEST_PAIRS) return null;
  if (before.length === 0) indexes.set(before, new Map());
  const index = indexes.get(before);
  const shared = index ? sharedBy(index, pairs) : sharedWith(before, pairs);
  let best: { text: Pairs; share: number } | null = null;
  for (const [text, both] of shared) {
    const share = both / (pairs.length + text.pairs.length - both);
    if (share < ALIKE || share < (best?.share ?? 0)) continue;
    if (!best || share > best.share || before.indexOf(text) < before.indexOf(best.text)) best = { text, share };
  }
  keep(before, { id, pairs }, index);
  return best && { of: best.text.id, share: best.share };
}

/** Which texts have a pair of words, oldest first. */
type Index = Map<number, Pairs[]>;

/** A stream that is begun here has an index; one that is taken up from storage, for a rating or two, is quicker looked through. */
const indexes = new WeakMap<Pairs[], Index>();

function sharedBy(index: Index, pairs: Uint32Array): Map<Pairs, number> {
  const shared = new Map<Pairs, number>();
  for (const pair of pairs) for (const other of index.get(pair) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  return shared;
}

function sharedWith(before: readonly Pairs[], pairs: Uint32Array): Map<Pairs, number> {
  const own = new Set(pairs);
  return new Map(before.map((other) => [other, other.pairs.reduce((both, pair) => (own.has(pair) ? both + 1 : both), 0)]));
}

function keep(before: Pairs[], text: Pairs, index: Index | undefined): void {
  before.push(text);
  for (const pair of index ? text.pairs : []) {
    const known = index?.get(pair);
    if (known) known.push(text);
    else index?.set(pair, [text]);
  }
  const gone = before.length > COMPARED ? before.shift() : undefined;
  for (const pair of (index && gone?.pairs) ?? []) {
    const known = index?.get(pair);
    if (known && known.length > 1) known.shift();
    else index?.delete(pair);
  }
}

/** The neighbouring words of a text, each pair as a number (FNV-1a of 32 bits). */
function pairsOf(text: string): Uint32Array {
  const words = text.toLowerCase().match(WORD) ?? [];
  const pairs = new Set<number>();
  for (let i = 1; i < words.length; i++) pairs.add(hash(`${words[i - 1]} ${words[i]}`));
  return Uint32Array.from(pairs);
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
