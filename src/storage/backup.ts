import { bytesToHex } from "@noble/hashes/utils.js";
import { joinBytes, leadOf, lengthBytes, nonceOf, PIECE } from "../core/backup/sealed";
import { SCHEMA } from "../core/backup/tables";
import type { BackupHeader } from "../core/schema/backup";
import { COST, deriveKey, SALT } from "./cipher";
import type { RejoinderDb } from "./db";
import { type ExportOptions, exportBytes } from "./export";
import { rests } from "./rest";

const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));

/** The same bytes in pieces of at most PIECE, and at least one. Each is put together when it is asked for. */
function* pieces(parts: readonly Uint8Array<ArrayBuffer>[]): Generator<Uint8Array<ArrayBuffer>> {
  let open: Uint8Array[] = [];
  let size = 0;
  let any = false;
  for (const part of parts) {
    for (let at = 0; at < part.length; ) {
      const piece = part.subarray(at, at + PIECE - size);
      open.push(piece);
      size += piece.length;
      at += piece.length;
      if (size < PIECE) continue;
      yield joinBytes(open);
      any = true;
      open = [];
      size = 0;
    }
  }
  if (size > 0 || !any) yield joinBytes(open);
}

/** Encrypts bytes under a passphrase, as the parts of one file (docs/backup-format.md). */
export async function seal(
  parts: readonly Uint8Array<ArrayBuffer>[],
  passphrase: string,
  at: string,
  cost: { name: "scrypt"; n: number; r: number; p: number } = COST,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const kdf = { ...cost, salt: bytesToHex(random(SALT)) };
  const start = random(7);
  const { key, check } = await deriveKey(passphrase, kdf);
  const header: BackupHeader = {
    format: "rejoinder-backup",
    version: 1,
    schema: SCHEMA,
    madeAt: at,
    kdf,
    cipher: "AES-256-GCM",
    nonce: bytesToHex(start),
    check,
  };
  const lead = leadOf(new TextEncoder().encode(JSON.stringify(header)));
  const file = [lead];
  const plain = pieces(parts);
  const rest = rests();
  let now = plain.next();
  for (let index = 0; !now.done; index++) {
    // What the browser's cipher gives back may come without a turn for the page between.
    await rest();
    const next = plain.next();
    const iv = nonceOf(start, index, next.done === true);
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: lead }, key, now.value));
    file.push(joinBytes([lengthBytes(sealed.length)]), sealed);
    now = next;
  }
  return file;
}

/** An encrypted backup of everything, the keys of the pseudonyms included, as the parts of one file. Rejects with a StorageError. */
export async function makeBackup(
  db: RejoinderDb,
  passphrase: string,
  options: Omit<ExportOptions, "complete">,
): Promise<Uint8Array<ArrayBuffer>[]> {
  return seal(await exportBytes(db, { ...options, complete: true }), passphrase, options.at);
}
