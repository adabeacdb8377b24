/** Finds passages that two bodies of text share, without keeping the text: rolling hashes of runs of words. */

const ENTITY_APOSTROPHE = /&(?:amp;)?(?:#0?39|#x27|#8217|apos|rsquo|lsquo);|\\u2019|\\u2018|\\u0027|['’‘`]/gi;
const ESCAPE = /\\u[0-9a-f]{4}|\\[nrtbf/"\\]|&(?:amp;)?[a-z]+;|&(?:amp;)?#x?[0-9a-f]+;/gi;

/** Plain text of a page, a script or a JSON file: no apostrophes, escapes or entities, lower case. */
export const plain = (text: string): string => text.replace(ENTITY_APOSTROPHE, "").replace(ESCAPE, " ").toLowerCase();

const isWordCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 191;

/** Calls `each` with the start and end of every word of a plain text. */
function words(text: string, each: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const inside = at < text.length && isWordCode(text.charCodeAt(at));
    if (inside && start < 0) start = at;
    if (!inside && start >= 0) {
      each(start, at);
      start = -1;
    }
  }
}

const FIRST = 0x01000193;
const SECOND = 0x85ebca6b;

/** Numbers are all alike: "12 other reviews" is the same wording as "3 other reviews". */
function wordHash(text: string, start: number, end: number): number {
  if (text.charCodeAt(end - 1) <= 57 && text.charCodeAt(start) <= 57) return 1;
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

const power = (base: number, exponent: number): number => {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base);
  return result;
};

/**
 * Calls `each` for every run of `size` words of a plain text: a hash of 53 bits, and where the run starts and ends.
 * Two different runs share a hash with a chance of about 1 in 9 · 10¹⁵.
 */
export function runs(text: string, size: number, each: (hash: number, start: number, end: number) => void): void {
  const [leaveFirst, leaveSecond] = [power(FIRST, size), power(SECOND, size)];
  const hashes = new Int32Array(size);
  const starts = new Int32Array(size);
  let first = 0;
  let second = 0;
  let count = 0;
  words(text, (start, end) => {
    const slot = count % size;
    const hash = wordHash(text, start, end);
    const leaving = count >= size ? (hashes[slot] ?? 0) : 0;
    first = (Math.imul(first, FIRST) + hash - Math.imul(leaving, leaveFirst)) | 0;
    second = (Math.imul(second, SECOND) + hash - Math.imul(leaving, leaveSecond)) | 0;
    hashes[slot] = hash;
    starts[slot] = start;
    count += 1;
    if (count >= size) each((first >>> 0) * 0x200000 + (second >>> 11), starts[count % size] ?? 0, end);
  });
}

const BITS = 22;

/** A set of hashes with a cheap first look, for many questions of which nearly all are answered "no". */
export class HashSet {
  private readonly seen = new Uint8Array(1 << BITS);
  private readonly kept = new Map<number, string>();

  add(hash: number, where: string): void {
    this.seen[hash % (1 << BITS)] = 1;
    if (!this.kept.has(hash)) this.kept.set(hash, where);
  }

  /** Where this hash was first added, or undefined. */
  where(hash: number): string | undefined {
    return this.seen[hash % (1 << BITS)] === 1 ? this.kept.get(hash) : undefined;
  }

  get size(): number {
    return this.kept.size;
  }
}

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/gi;
const HIDDEN = /<(script|style|svg)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi;
const longStrings = (source: string): string[] =>
  (source.match(/"(?:[^"\\]|\\.){40,}"/g) ?? []).map((found) => found.replace(/<[^>]*>/g, " "));

/** The passages of a saved page, response or data file that a person wrote or reads: texts between tags and long JSON strings. */
export function passages(file: string): string[] {
  if (!/<(html|body|p|div|script)\b/i.test(file)) return [...longStrings(file), ...file.split("\n")];
  const embedded = [...file.matchAll(SCRIPT), ...file.matchAll(/<!--([\s\S]*?)-->/g), ...file.matchAll(/="([^"]{200,})"/g)];
  const visible = file.replace(HIDDEN, " ").match(/>[^<]{40,}/g) ?? [];
  return [...embedded.flatMap((hit) => longStrings(String(hit[1]).replaceAll("&quot;", '"'))), ...visible];
}
