import { Instant } from "./time";
import { z } from "./zod";

/**
 * First line of an export, and of what is inside a backup. `schema`: version of the tables. `complete`: the pseudonym keys are with it.
 * `key`: names the key the reviewers are hashed under, without giving it away; null when there was none yet.
 */
export const ExportHead = z.strictObject({
  format: z.literal("rejoinder-export"),
  version: z.literal(1),
  schema: z.number().int().positive(),
  madeAt: Instant,
  complete: z.boolean(),
  key: z.string().max(16).nullable(),
});
export type ExportHead = z.infer<typeof ExportHead>;

const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/**
 * Parameters of scrypt (RFC 7914). Bounded, because a file may come from anyone: at most 128 N r = 256 MiB of memory, and at most
 * sixteen times the work of our own.
 */
export const Kdf = z
  .strictObject({
    name: z.literal("scrypt"),
    n: z
      .number()
      .int()
      .min(2 ** 14)
      .max(2 ** 18)
      .refine((n) => (n & (n - 1)) === 0),
    r: z.number().int().min(8).max(16),
    p: z.number().int().min(1).max(4),
    salt: hexOf(16),
  })
  .refine(({ n, r }) => 128 * n * r <= 2 ** 28);
export type Kdf = z.infer<typeof Kdf>;

/**
 * Header of an encrypted backup, readable to everyone and bound to the content. `check`: what the derived key must give, so that a wrong
 * passphrase is told apart from a damaged file. `nonce`: first bytes of each piece's nonce.
 */
export const BackupHeader = z.strictObject({
  format: z.literal("rejoinder-backup"),
  version: z.literal(1),
  schema: z.number().int().positive(),
  madeAt: Instant,
  kdf: Kdf,
  cipher: z.literal("AES-256-GCM"),
  nonce: hexOf(7),
  check: hexOf(16),
});
export type BackupHeader = z.infer<typeof BackupHeader>;
