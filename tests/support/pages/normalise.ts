/** White space by the list in `scripts/expect/normalise.py`; the two must stay the same. */
const SPACE = /[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/g;
/** Control characters, and U+FFFD, which HTML parsers put for U+0000. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
const CONTROL = /[\u0000-\u001f\u007f-\u009f\ufffd]/g;

/** A text made comparable: white space folded, control characters dropped, ends trimmed. */
export function normalise(text: string): string {
  return text.replace(SPACE, " ").replace(CONTROL, "").replace(SPACE, " ").replace(/^ | $/g, "");
}

/** A value as the text that is hashed. */
export function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join("|");
  return typeof value === "string" ? normalise(value) : String(value);
}
