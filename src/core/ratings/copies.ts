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

/** Marks of the pairs of one text by their last bits; empty between calls. */
const BITS = 0xffff;
const marked = new Uint8Array(BITS + 1);

/**
 * The earlier text that is nearly the same, null when there is none among the last ones: Jaccard's share of word pairs (shingles of two;
 * Broder 1997), the first of the likest. The text is kept in `before` for those after it.
 */
export function copyOf(before: Pairs[], id: string, text: string): Copy | null {
  const pairs = pairsOf(text);
  if (pairs.length < FEWEST_PAIRS) return null;
  for (const pair of pairs) marked[pair & BITS] = 1;
  let best: Copy | null = null;
  let own: Set<number> | null = null;
  for (const other of before) {
    let at = 0;
    for (const pair of other.pairs) at += marked[pair & BITS] as number;
    // Marks can be met by chance, so this is never too few.
    if (at < ALIKE * Math.max(pairs.length, other.pairs.length)) continue;
    own ??= new Set(pairs);
    const share = jaccard(own, other.pairs);
    if (share >= ALIKE && share > (best?.share ?? 0)) best = { of: other.id, share };
  }
  for (const pair of pairs) marked[pair & BITS] = 0;
  before.push({ id, pairs });
  if (before.length > COMPARED) before.shift();
  return best;
}

function jaccard(a: ReadonlySet<number>, b: Uint32Array): number {
  let both = 0;
  for (const pair of b) if (a.has(pair)) both++;
  return both / (a.size + b.length - both);
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
