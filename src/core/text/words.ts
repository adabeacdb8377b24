/** One word of a text: `form` is lower case, without accents and apostrophes; offsets are UTF-16 into the text, end exclusive. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** Its first letter is a capital. */
  readonly capital: boolean;
  /** Sentences of the text, counted from 0. */
  readonly sentence: number;
}

const WORD = /[\p{L}\p{N}$€£%](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L})|[.,](?=\p{N}))*%?/gu;
const MARKS = /[\p{M}'’]/gu;
const PLAIN = /^[a-z0-9]*$/;

/** Lower case without accents and apostrophes: "María's" and "maria's" both give "marias". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize("NFD").replace(MARKS, "");
}

/** The end of a sentence stands between two words when there is one of these. An abbreviation's point is none (see `words`). */
const STOP = /[.!?…\n]/;
const ABBREVIATIONS = new Set(["dr", "mr", "mrs", "ms", "prof", "st", "mt", "ft", "sr", "sra", "srta", "dra", "vs", "etc"]);

/** The words of a text in order. Linear in its length; never throws. */
export function words(text: string): Word[] {
  const out: Word[] = [];
  let sentence = 0;
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const previous = out.at(-1);
    const between = text.slice(last, start);
    if (previous && STOP.test(between) && !(between.trimEnd() === "." && ABBREVIATIONS.has(previous.form))) sentence++;
    const raw = match[0];
    last = start + raw.length;
    out.push({ form: fold(raw), start, end: last, capital: /^\p{Lu}/u.test(raw), sentence });
  }
  return out;
}

/** The span of each sentence that holds a word, from its first word to its last one and the mark that closes it. */
export function sentences(text: string, from: readonly Word[] = words(text)): Array<[start: number, end: number]> {
  const out: Array<[number, number]> = [];
  let open = -1;
  for (const word of from) {
    const span = out.at(-1);
    if (word.sentence === open && span) span[1] = word.end;
    else out.push([word.start, word.end]);
    open = word.sentence;
  }
  return out.map(([start, end]) => [start, end + (/^["”’)]?[.!?…]+["”’)]?/.exec(text.slice(end, end + 8))?.[0].length ?? 0)]);
}
