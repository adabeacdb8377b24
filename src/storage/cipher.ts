import { scryptAsync } from "@noble/hashes/scrypt.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import type { Kdf } from "../core/schema/backup";

/** Our own cost: 128 MiB and about a second. OWASP's password storage guide (2025) names N = 2^17, r = 8, p = 1 as the first choice. */
export const COST = { name: "scrypt", n: 2 ** 17, r: 8, p: 1 } as const;

/** Bytes of random salt. */
export const SALT = 16;
/** Longest turn of the key's making, ms. */
const TURN = 12;

export interface Derived {
  key: CryptoKey;
  /** What tells a right passphrase from a wrong one; nothing of the key can be had from it. */
  check: string;
}

/**
 * The key that a passphrase gives. The same letters typed on two keyboards are the same bytes (NFKC), spaces around them do not count.
 * `step` hears how far it is, 0 to 1.
 */
export async function deriveKey(passphrase: string, { n, r, p, salt }: Kdf, step?: (share: number) => void): Promise<Derived> {
  const given = passphrase.normalize("NFKC").trim();
  const made = await scryptAsync(given, hexToBytes(salt), {
    N: n,
    r,
    p,
    dkLen: 64,
    asyncTick: TURN,
    maxmem: 2 ** 29,
    ...(step ? { onProgress: step } : {}),
  });
  const raw = new Uint8Array(made.subarray(0, 32));
  const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
  const check = bytesToHex(sha256(made.subarray(32)).subarray(0, 16));
  made.fill(0);
  raw.fill(0);
  return { key, check };
}
