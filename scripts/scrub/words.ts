/** Words of interfaces: they say what a field is, and name nobody. A text is kept only where it consists of nothing else. */
const COMMON = `a all and are average based been before by business check class clear comment comments course date day days default
difficulty edit employee ended error filter find for found from full go help helpful here hide high highest home in information is its
language less level list load loading location login low lowest map menu message more most new newest next no not now of ok oldest on
one open or other others out overall owner page pages photo photos previous price profile quality rated rating ratings read recommended
recent reply report response results review reviewed reviews save score search section see select sellers share show sign sort star stars
start submit tags the this thumbs times to today top total up update updated useful funny cool thanks view views visit votes was website
what when with write yes your jan feb mar apr jun jul aug sep oct nov dec div span window`;

/** A piece of text that is a word, a number, the name of a tag, an entity or an escape; everything between stays. */
const TOKEN = /<\/?[a-z]+|&#?\w{1,8};|\\u[\da-f]{4}|\\.|[\p{L}\p{M}]+|\d+/giu;

const SYLLABLES = ["ba", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "va", "ze", "do", "fi", "gu", "ha", "jo"];

const isWord = (token: string): boolean => /^[\p{L}\p{M}]/u.test(token);

/** Words that a site's own reader knows: the fields and paths it looks for, also where an expression takes a letter in either case. */
export const wordsIn = (source: string): string[] =>
  (source.replace(/\[([A-Z])[a-z]\]/g, "$1").match(/[A-Za-z]{2,}/g) ?? []).map((word) => word.toLowerCase());

/**
 * Gives every word, number and id of a page an invented one, the same one each time. Invented ones are counted up, so nothing of the first
 * is in the second.
 */
export class Invented {
  readonly #words = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  readonly #kept: Set<string>;
  /** Words and ids that were replaced: what may not be in the result. */
  readonly replaced = new Set<string>();

  constructor(reader: readonly string[]) {
    this.#kept = new Set([...COMMON.split(/\s+/), ...reader]);
  }

  isKept(word: string): boolean {
    return word.length < 2 || this.#kept.has(word.toLowerCase());
  }

  #word(original: string): string {
    const key = original.toLowerCase();
    let made = this.#words.get(key);
    if (made === undefined) {
      let n = this.#words.size + 1;
      made = "qu";
      while (n > 0) {
        made += SYLLABLES[n % SYLLABLES.length] ?? "";
        n = Math.floor(n / SYLLABLES.length);
      }
      this.#words.set(key, made);
    }
    if (original.length > 2) this.replaced.add(key);
    if (original.length === 1) return original === key ? "q" : "Q";
    return original === key ? made : (made[0] ?? "").toUpperCase() + made.slice(1);
  }

  /** An id of the same length and kinds of characters. */
  id(original: string): string {
    const known = this.#ids.get(original);
    if (known) return known;
    const count = String(this.#ids.size + 1);
    const { length } = original;
    const hex = /^[\da-f]{16,}$/.test(original) ? count.padEnd(length, "e") : null;
    const made = /^\d+$/.test(original) ? count.padStart(length, "7") : (hex ?? `Qx${count}`.padEnd(length, "x"));
    this.#ids.set(original, made);
    this.replaced.add(original.toLowerCase());
    return made;
  }

  /** Every word and every long number replaced; `sparing`: words of interfaces stay. */
  text(original: string, sparing: boolean): string {
    return original.replace(TOKEN, (token) => {
      if (/^\d/.test(token)) return token.length > 4 ? this.id(token) : token;
      return isWord(token) && !(sparing && this.isKept(token)) ? this.#word(token) : token;
    });
  }

  /** Is this a label? It says a few words of interfaces and nothing else, and is no sentence: a person may write one in such words. */
  isLabel(text: string): boolean {
    if (/(?:[^.][.!?]|…)\s*$/.test(text)) return false;
    const words = (text.match(TOKEN) ?? []).filter(isWord);
    return words.length <= 6 && words.every((word) => this.isKept(word));
  }
}
