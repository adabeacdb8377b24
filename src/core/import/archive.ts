import { Unzip, UnzipInflate } from "fflate";

/** One file of an archive, unpacked. */
export interface Packed {
  name: string;
  bytes: Uint8Array;
}

/** What an archive came to. `left`: names of files that were not unpacked, because they are none that we read or the archive is too large. */
export interface Archive {
  files: Packed[];
  left: string[];
  /** Unpacking ended early: the rest would have been more than we take. */
  tooLarge: boolean;
}

/** Limits against archives that are small and unpack to very much. A data download of a working life stays far below. */
const MOST_FILES = 2_000;
const MOST_BYTES = 200_000_000;
const MOST_OF_ONE = 60_000_000;

const WANTED = /\.(csv|tsv|txt|json|ics|zip)$/i;

/** Zip, by its first bytes. */
export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** Every zip ends with a record of its files; without it the download was cut off. A comment of at most 65,535 bytes may follow. */
function isWhole(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  }
  return false;
}

/** A name that is only shown, never used as a path: without folders above, drives or control characters. */
export const shownName = (name: string): string =>
  name
    .replace(/\\/g, "/")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== ".." && !/^[a-z]:$/i.test(part))
    .join("/")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "")
    .slice(-200);

/**
 * Unpacks the files of a zip that we may be able to read, in memory. Null: it is broken, or locked with a password. Bytes are counted as
 * they are unpacked, whatever the archive says of itself.
 */
export function unpack(bytes: Uint8Array): Archive | null {
  if (!isWhole(bytes)) return null;
  const archive: Archive = { files: [], left: [], tooLarge: false };
  let total = 0;
  let seen = 0;
  let started = 0;
  let broken = false;
  const zip = new Unzip((file) => {
    seen += 1;
    const name = shownName(file.name);
    if (file.name.endsWith("/") || name === "") return;
    if (!WANTED.test(name) || seen > MOST_FILES || archive.tooLarge) {
      archive.left.push(name);
      return;
    }
    const pieces: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, piece, last) => {
      if (error) {
        broken = true;
        return;
      }
      size += piece.length;
      total += piece.length;
      if (size > MOST_OF_ONE || total > MOST_BYTES) {
        archive.tooLarge = true;
        archive.left.push(name);
        file.terminate();
        return;
      }
      pieces.push(piece);
      if (last) archive.files.push({ name, bytes: joined(pieces, size) });
    };
    started += 1;
    file.start();
  });
  zip.register(UnzipInflate);
  try {
    // In pieces, so that an archive that unpacks to too much is left in time.
    for (let at = 0; at < bytes.length && !archive.tooLarge && !broken; at += 65_536) {
      zip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
    }
  } catch {
    broken = true;
  }
  // A file that was begun and never ended: the archive was cut off.
  return broken || seen === 0 || (!archive.tooLarge && archive.files.length < started) ? null : archive;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
