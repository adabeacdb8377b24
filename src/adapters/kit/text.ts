const NAMED = new Map(Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " }));

/** Decodes HTML entities exactly once; a bare ampersand stays as it is. */
export function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED.get(name.toLowerCase()) ?? whole;
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "";
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
/** Anything that keeps a text from being clean: a control character, a space that is not the plain one, one too many. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const UNCLEAN = /[\x00-\x09\x0b-\x1f\x7f-\x9f]|[^\S \n]| {2}| \n|\n |\n{3}|^\s|\s$/;

/**
 * Text as it is stored: no control characters, every kind of space folded into one, lines trimmed, at most one empty line in a row.
 * Line breaks and the marks of right-to-left text stay.
 */
export function clean(text: string, max = 50_000): string {
  if (!UNCLEAN.test(text)) return text.slice(0, max);
  return text
    .replace(/\r\n?/g, "\n")
    .replace(CONTROL, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .slice(0, max);
}

/** A name or label on one line; null when nothing is left. */
export function label(text: string | null | undefined, max = 200): string | null {
  return clean(text ?? "", max).replace(/\n+/g, " ") || null;
}

/** What a tag leaves behind: a line break for `<br>`, nothing for others; null when it is no tag, as the first "<" in "1 < 2 > 0". */
const leftBy = (tag: string): string | null => (/^<br\b/i.test(tag) ? "\n" : /^<\/?[a-z]/i.test(tag) ? "" : null);

/** Without its tags. A tag ends at the first ">" after it began; one that never ends is text. Each character is looked at once. */
function untagged(html: string): string {
  let text = "";
  let from = 0;
  for (let open = html.indexOf("<"); open >= 0; open = html.indexOf("<", from)) {
    const left = leftBy(html.slice(open, open + 4));
    const end = left === null ? open : html.indexOf(">", open);
    if (end < 0) break;
    text += html.slice(from, open) + (left ?? "<");
    from = end + 1;
  }
  return text + html.slice(from);
}

/** Text of a piece of HTML that came as a string: line breaks kept, tags dropped, entities decoded. */
export function plain(html: string): string {
  return clean(decode(untagged(html.replace(/\s+/g, (space) => (space.includes("\n") ? " " : space)))));
}

const isBlank = (letter: string | undefined): boolean => letter !== undefined && letter.trim() === "";

/** Two texts that differ in white space only are the same text. Most differ at their first letter, so they are looked at letter by letter. */
export function sameText(a: string, b: string): boolean {
  let [i, j] = [0, 0];
  for (;;) {
    while (isBlank(a[i])) i++;
    while (isBlank(b[j])) j++;
    if (i >= a.length || j >= b.length) return i >= a.length && j >= b.length;
    if (a[i++] !== b[j++]) return false;
  }
}
