import type { Dated } from "./stream";

/** An earlier text that says nearly the same, and how many of the pairs of words in both are common, 0..1. */
export interface Copy {
  readonly of: string;
  readonly share: number;
}

/** Pairs of neighbouring words that two texts of different people have in common by this share are no chance (one word in five changed leaves .47). */
const ALIKE = 0.25;

/** Texts shorter than this are alike by chance ("great class, take it"). */
const FEWEST_PAIRS = 8;

/** A pair of words in more texts than this is a common phrase and points nowhere. */
const COMMON = 40;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * For each rating the earlier one (or one of the same moment that stands before it) whose text is nearly the same, null when there is none:
 * Jaccard's share of word pairs (shingles of two; Broder 1997), found by an index of the pairs, so that the work grows with the length of
 * the texts and not with the number of pairs of texts.
 */
export function copies(stream: readonly Dated[]): Array<Copy | null> {
  const texts = new Map<number, Set<number>>();
  const index = new Map<number, number[]>();
  return stream.map(({ review }, i) => {
    const pairs = pairsOf(review.text);
    if (pairs.size < FEWEST_PAIRS) return null;
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      const known = index.get(pair);
      if (!known) index.set(pair, [i]);
      else {
        if (known.length <= COMMON) for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
        if (known.length <= COMMON) known.push(i);
      }
    }
    texts.set(i, pairs);
    let best: Copy | null = null;
    for (const [other, count] of shared) {
      if (count < FEWEST_PAIRS * ALIKE) continue;
      const share = jaccard(pairs, texts.get(other) ?? new Set());
      if (share >= ALIKE && share > (best?.share ?? 0)) best = { of: (stream[other] as Dated).review.id, share };
    }
    return best;
  });
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const pair of a) if (b.has(pair)) both++;
  return both / (a.size + b.size - both);
}

/** The neighbouring words of a text, each pair as a number (FNV-1a of 32 bits). */
function pairsOf(text: string): Set<number> {
  const words = text.toLowerCase().match(WORD) ?? [];
  const pairs = new Set<number>();
  for (let i = 1; i < words.length; i++) pairs.add(hash(`${words[i - 1]} ${words[i]}`));
  return pairs;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
