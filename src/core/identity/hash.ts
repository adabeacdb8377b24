import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** 128 bits: enough that two different inputs never meet by chance, short enough to be a key. */
const BYTES = 16;

/** Hashes a list of strings; the list is framed, so ["ab","c"] and ["a","bc"] differ. */
export type Hasher = (...parts: string[]) => string;

const frame = (parts: string[]): Uint8Array => utf8ToBytes(JSON.stringify(parts));

/**
 * HMAC-SHA256 (RFC 2104) under this device's key, cut to 128 bits, as hex. Synchronous, because awaiting anything foreign would
 * end an IndexedDB transaction. Throws when `keyHex` is not 32 bytes of hex.
 */
export function keyedHasher(keyHex: string): Hasher {
  const key = hexToBytes(keyHex);
  if (key.length !== 32) throw new RangeError("the device key must be 32 bytes");
  const keyed = hmac.create(sha256, key);
  return (...parts) => bytesToHex(keyed.clone().update(frame(parts)).digest().subarray(0, BYTES));
}

/** SHA-256 cut to 128 bits, as hex. For telling contents apart, not for hiding them. */
export const plainHash: Hasher = (...parts) => bytesToHex(sha256(frame(parts)).subarray(0, BYTES));

/** SHA-256 of a whole text's UTF-8 bytes, as hex: what `sha256sum` prints for it. */
export const textSum = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
