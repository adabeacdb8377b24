import { Instant } from "./time";
import { z } from "./zod";

/** SHA-256 in lower-case hex. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/);
export type Digest = z.infer<typeof Digest>;

/** What a link seals: words and numbers read from a page, a journal entry, or that something sealed before was deleted. */
export const SealKind = z.enum(["capture", "incident", "deleted"]);
export type SealKind = z.infer<typeof SealKind>;

/**
 * One link of a device's chain. `items`: digests of what is sealed, never the content itself, so deleting the content leaves the chain
 * whole. `link` is the digest of all the rest with `prev`, the link before (64 zeros at the start).
 */
export const SealLink = z.strictObject({
  /** Names the device's chain: made at random when the chain begins. */
  chain: z.string().regex(/^[0-9a-f]{16}$/),
  index: z.number().int().nonnegative(),
  at: Instant,
  kind: SealKind,
  items: z.array(Digest).min(1),
  prev: Digest,
  link: Digest,
});
export type SealLink = z.infer<typeof SealLink>;
