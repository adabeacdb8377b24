/** Numbers in [0, 1) from a seed (mulberry32): the same run every time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to `below - 1`. */
export const upTo = (random: () => number, below: number): number => Math.floor(random() * below);

/** A word of letters that means nothing. */
export const nonsense = (random: () => number): string => `x${Math.floor(random() * 36 ** 8).toString(36)}`;
