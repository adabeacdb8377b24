import { FileError } from "../core/backup/errors";
import { type Exported, exportedOf, LineReader } from "../core/backup/lines";
import { isSealed, MAGIC } from "../core/backup/sealed";
import { rests } from "./rest";
import { unseal } from "./unseal";

/** A file is read in pieces of this many bytes. */
const READ = 1 << 20;
/** An export that another program laid out anew is read at once; a larger one is not. */
const AT_ONCE = 1 << 26;

/** True when the file is an encrypted backup, so that a passphrase is to be asked for. */
export const needsPassphrase = async (file: Blob): Promise<boolean> =>
  isSealed(new Uint8Array(await file.slice(0, MAGIC.length).arrayBuffer()));

async function* plain(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < file.size; at += READ) yield new Uint8Array(await file.slice(at, at + READ).arrayBuffer());
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new FileError("damaged");
  }
}

async function* lines(source: AsyncGenerator<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  for await (const bytes of source) {
    const found = (rest + decoded(decoder, bytes)).split("\n");
    rest = found.pop() ?? "";
    yield* found;
  }
  yield rest + decoded(decoder);
}

async function byLines(source: AsyncGenerator<Uint8Array>, step?: (lines: number) => void): Promise<Exported> {
  const reader = new LineReader();
  const rest = rests();
  let done = 0;
  for await (const line of lines(source)) {
    reader.take(line);
    done += 1;
    if (done % 200 === 0) step?.(done);
    await rest();
  }
  return reader.end();
}

/**
 * Reads one of our files, export or backup, wholly and checks every row before anything is done with it. Throws a FileError; an empty
 * passphrase will do for an export.
 */
export async function openFile(file: Blob, passphrase: string, step?: (lines: number) => void): Promise<Exported> {
  if (await needsPassphrase(file)) return byLines(unseal(file, passphrase), step);
  try {
    return await byLines(plain(file), step);
  } catch (error) {
    const laidOutAnew = error instanceof FileError && error.code === "foreign" && file.size <= AT_ONCE;
    if (!laidOutAnew) throw error;
    return exportedOf(await file.text());
  }
}
