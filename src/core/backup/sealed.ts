import { BackupHeader } from "../schema/backup";
import { z } from "../schema/zod";
import { FileError } from "./errors";
import { SCHEMA } from "./tables";

/*
 * The outside of an encrypted backup: eight bytes of name, the header's length (32 bits, big endian), the header as JSON, then pieces:
 * each a length (32 bits, big endian) and AES-256-GCM of at most PIECE bytes. docs/backup-format.md describes it.
 */

/** "RJNDBAK1" */
export const MAGIC = new Uint8Array([0x52, 0x4a, 0x4e, 0x44, 0x42, 0x41, 0x4b, 0x31]);
/** Bytes before the header: the name and the header's length. */
export const LEAD = MAGIC.length + 4;
const LONGEST_HEADER = 4096;
/** Bytes of content in one piece, at most. */
export const PIECE = 1 << 20;
/** Bytes that AES-GCM adds. */
export const TAG = 16;

export const isSealed = (lead: Uint8Array): boolean => lead.length >= MAGIC.length && MAGIC.every((byte, at) => lead[at] === byte);

const big = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};
const small = (bytes: Uint8Array, at: number): number => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Name, length and header. All of it is bound to every piece as associated data. `header`: the JSON as UTF-8. */
export const leadOf = (header: Uint8Array): Uint8Array<ArrayBuffer> => joinBytes([MAGIC, big(header.length), header]);

/** How long the header is. Throws `damaged` when it cannot be. */
export function headerLength(lead: Uint8Array): number {
  const length = small(lead, MAGIC.length);
  if (length === 0 || length > LONGEST_HEADER) throw new FileError("damaged");
  return length;
}

const Versioned = z.object({ format: z.literal("rejoinder-backup"), version: z.number(), schema: z.number() });

/** The header's content. Throws `damaged`, `newer`, or `costly` when the file asks for more memory or work than we allow. */
export function headerOf(text: string): BackupHeader {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FileError("damaged");
  }
  const versioned = Versioned.safeParse(value);
  if (!versioned.success) throw new FileError("damaged");
  if (versioned.data.version > 1 || versioned.data.schema > SCHEMA) throw new FileError("newer");
  const header = BackupHeader.safeParse(value);
  if (header.success) return header.data;
  throw new FileError(header.error.issues.every(({ path }) => path[0] === "kdf") ? "costly" : "damaged");
}

/** Length of a piece as the file says it. Throws `damaged` when no piece can be so long. */
export function pieceLength(bytes: Uint8Array): number {
  const length = small(bytes, 0);
  if (length < TAG || length > PIECE + TAG) throw new FileError("damaged");
  return length;
}

export const lengthBytes = big;

/**
 * Nonce of one piece: random start, place, and whether it is the last. So no piece can be left out, put elsewhere or cut off (STREAM;
 * Hoang, Reyhanitabar, Rogaway, Vizár 2015).
 */
export const nonceOf = (start: Uint8Array, index: number, last: boolean): Uint8Array<ArrayBuffer> =>
  joinBytes([start, big(index), new Uint8Array([last ? 1 : 0])]);
