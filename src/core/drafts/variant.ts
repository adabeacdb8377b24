import { z } from "../schema/zod";

/** How many ways there are to say each thing, in each tone. */
export const WAYS = 4;

/** The last wording a worker was shown: which, and of which draft (a short sum of its key, which tells nothing about it). */
export const Turn = z.object({ of: z.number().int(), variant: z.number().int().nonnegative() });
export type Turn = z.infer<typeof Turn>;

/** A small number from a draft's key; the same each time. */
const sumOf = (key: string): number => [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);

/** Which phrasing a draft begins with, spread over the drafts. */
export const firstVariant = (key: string): number => sumOf(key) % WAYS;

/** The turn of a draft that stands there in this wording already. */
export const turnOf = (key: string, variant: number): Turn => ({ of: sumOf(key), variant });

/**
 * The wording to show for a draft after the `last` one: the draft's own, unless that would repeat a sentence of the draft shown just
 * before it. The same draft shown again stays as it was.
 */
export function nextTurn(key: string, last: Turn | null): Turn {
  const of = sumOf(key);
  if (last?.of === of) return last;
  const variant = firstVariant(key);
  return { of, variant: last && last.variant % WAYS === variant ? (variant + 1) % WAYS : variant };
}
