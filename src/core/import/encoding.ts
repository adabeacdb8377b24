/** How the bytes of a text file are to be read; the names are those of the browser's decoder. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Bytes looked at for the zeros that betray UTF-16. */
const HEAD = 4_000;
/** Share of zeros at every other place above which a text is UTF-16: plain letters have one there each. */
const ZEROS = 0.4;

/** Is this whole text well-formed UTF-8 (RFC 3629)? A letter cut off at the very end is forgiven. */
function isUtf8(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at++] as number; // at < length
    if (first < 0x80) continue;
    const more = first >= 0xc2 && first <= 0xdf ? 1 : first >= 0xe0 && first <= 0xef ? 2 : first >= 0xf0 && first <= 0xf4 ? 3 : 0;
    if (more === 0) return false;
    for (let left = more; left > 0 && at < bytes.length; left--) {
      if (((bytes[at++] as number) & 0xc0) !== 0x80) return false; // at < length
    }
  }
  return true;
}

/** Guesses the encoding of a text file: by its mark, else by zeros (UTF-16), else UTF-8 where it is valid, else the old Windows one. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, HEAD);
  const zeros = (offset: number) => head.filter((byte, at) => at % 2 === offset && byte === 0).length / Math.max(1, head.length / 2);
  if (zeros(1) > ZEROS) return "utf-16le";
  if (zeros(0) > ZEROS) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}
