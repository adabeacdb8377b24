import { hexToBytes } from "@noble/hashes/utils.js";
import { FileError } from "../core/backup/errors";
import { headerLength, headerOf, LEAD, leadOf, nonceOf, pieceLength } from "../core/backup/sealed";
import { deriveKey } from "./cipher";

/** Bytes asked of the file at once. */
const READ = 1 << 22;

/** A file's bytes from the start, without holding all of it. */
class Bytes {
  private held = new Uint8Array(0);
  private at = 0;

  constructor(private readonly file: Blob) {}

  /** The next bytes. Throws `cut` when the file has not so many left. */
  async take(count: number): Promise<Uint8Array<ArrayBuffer>> {
    if (this.held.length < count) {
      const more = new Uint8Array(await this.file.slice(this.at, this.at + Math.max(READ, count - this.held.length)).arrayBuffer());
      this.at += more.length;
      const joined = new Uint8Array(this.held.length + more.length);
      joined.set(this.held);
      joined.set(more, this.held.length);
      this.held = joined;
    }
    if (this.held.length < count) throw new FileError("cut");
    const taken = this.held.slice(0, count);
    this.held = this.held.subarray(count);
    return taken;
  }

  ended = (): boolean => this.held.length === 0 && this.at >= this.file.size;
}

async function decrypt(
  key: CryptoKey,
  iv: Uint8Array<ArrayBuffer>,
  additionalData: Uint8Array<ArrayBuffer>,
  piece: Uint8Array<ArrayBuffer>,
) {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, piece));
  } catch {
    throw new FileError("damaged");
  }
}

/**
 * The content of an encrypted backup, piece by piece. Throws a FileError: `passphrase`, `costly` (before anything costly is done),
 * `cut`, `damaged` or `newer`. What was given before it throws is genuine, but not all.
 */
export async function* unseal(file: Blob, passphrase: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const bytes = new Bytes(file);
  const text = await bytes.take(headerLength(await bytes.take(LEAD)));
  const header = headerOf(new TextDecoder().decode(text));
  const { key, check } = await deriveKey(passphrase, header.kdf);
  if (check !== header.check) throw new FileError("passphrase");
  const lead = leadOf(text);
  const start = hexToBytes(header.nonce);
  for (let index = 0; ; index++) {
    const piece = await bytes.take(pieceLength(await bytes.take(4)));
    const last = bytes.ended();
    yield await decrypt(key, nonceOf(start, index, last), lead, piece);
    if (last) return;
  }
}
