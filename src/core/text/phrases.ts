import { fold, type Word } from "./words";

/**
 * A small language for phrases, so that cues are data a person can read and correct. A phrase is words apart by blanks:
 * `word` that word (without apostrophes; case and accents do not matter) · `word*` any word that begins so · `a|b|c*` one of these ·
 * `<name>` one of a named list · `x?` may be missing · `..3` up to three words between, in one sentence ·
 * `...3` the same, also across sentences · `^x` only as the first word of a sentence.
 */
export interface PhraseBook {
  /** Named lists: words apart by blanks; a list may name another one. */
  readonly lists: Readonly<Record<string, string>>;
  /** Phrases by what they are a sign of, apart by ` / `. */
  readonly phrases: Readonly<Record<string, string>>;
}

/** A phrase found: what it is a sign of, and where (UTF-16, end exclusive). */
export interface Found {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

type Step =
  | { readonly kind: "word"; readonly atom: number; readonly optional: boolean; readonly opens: boolean }
  | { readonly kind: "gap"; readonly most: number; readonly across: boolean };

interface Phrase {
  readonly id: string;
  readonly steps: readonly Step[];
}

/** Finds every phrase of a book in a text's words; see `phraseFinder`. */
export type Finder = (said: readonly Word[]) => Found[];

/** Words whose atoms are remembered, so that a stream of ordinary texts asks each word once. */
const REMEMBERED = 20_000;

/**
 * Compiles a book into a finder. Time is linear in the words of a text: a phrase is tried only where its first word stands.
 * @throws Error on a phrase that names an unknown list or does not begin with a word (a fault of the data, found by its test).
 */
export function phraseFinder(book: PhraseBook): Finder {
  const atoms = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const prefix = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, atom: number) => {
    const known = map.get(key);
    if (known) known.push(atom);
    else map.set(key, [atom]);
  };

  const spread = (alternatives: string): string[] =>
    alternatives
      .trim()
      .split(/[|\s]+/)
      .flatMap((one) => {
        const named = /^<(.+)>$/.exec(one)?.[1];
        if (named === undefined) return one ? [one] : [];
        const listed = book.lists[named];
        if (listed === undefined) throw new Error(`no list <${named}>`);
        return spread(listed);
      });

  const atomOf = (alternatives: string): number => {
    const known = atoms.get(alternatives);
    if (known !== undefined) return known;
    const atom = atoms.size;
    atoms.set(alternatives, atom);
    for (const word of new Set(spread(alternatives).map(fold))) {
      if (word.endsWith("*")) add(prefix, word.slice(0, -1), atom);
      else add(exact, word, atom);
    }
    return atom;
  };

  const stepOf = (text: string): Step => {
    const gap = /^(\.\.\.?)(\d+)$/.exec(text);
    if (gap) return { kind: "gap", most: Number(gap[2]), across: gap[1] === "..." };
    const opens = text.startsWith("^");
    const optional = text.endsWith("?");
    return { kind: "word", atom: atomOf(text.slice(opens ? 1 : 0, optional ? -1 : undefined)), optional, opens };
  };

  const starts = new Map<number, Phrase[]>();
  for (const [id, phrases] of Object.entries(book.phrases)) {
    for (const phrase of phrases.trim().split(/\s+\/\s+/)) {
      const steps = phrase.split(/\s+/).map(stepOf);
      const first = steps[0];
      if (first?.kind !== "word" || first.optional) throw new Error(`phrase "${phrase}" must begin with a word`);
      starts.set(first.atom, [...(starts.get(first.atom) ?? []), { id, steps }]);
    }
  }

  const remembered = new Map<string, ReadonlySet<number>>();
  const atomsOf = (form: string): ReadonlySet<number> => {
    const known = remembered.get(form);
    if (known) return known;
    const found = new Set(exact.get(form));
    for (let i = 0; i <= form.length; i++) for (const atom of prefix.get(form.slice(0, i)) ?? []) found.add(atom);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(form, found);
    return found;
  };

  return (said) => {
    const has = said.map((word) => atomsOf(word.form));
    const out: Found[] = [];
    for (let i = 0; i < said.length; i++) {
      for (const atom of has[i] as ReadonlySet<number>) {
        for (const { id, steps } of starts.get(atom) ?? []) {
          const end = matchFrom(said, has, steps, 0, i);
          if (end > i) out.push({ id, start: (said[i] as Word).start, end: (said[end - 1] as Word).end });
        }
      }
    }
    return out;
  };
}

/** The index after the last word when the steps from `step` match at word `at`, else -1. Shortest gaps first. */
function matchFrom(
  said: readonly Word[],
  has: ReadonlyArray<ReadonlySet<number>>,
  steps: readonly Step[],
  step: number,
  at: number,
): number {
  const wanted = steps[step];
  if (!wanted) return at;
  if (wanted.kind === "gap") {
    for (let skip = 0; skip <= wanted.most && at + skip < said.length; skip++) {
      if (!wanted.across && said[at + skip]?.sentence !== said[at - 1]?.sentence) return -1;
      const end = matchFrom(said, has, steps, step + 1, at + skip);
      if (end > 0) return end;
    }
    return -1;
  }
  const opens = at === 0 || said[at - 1]?.sentence !== said[at]?.sentence;
  const follows = step === 0 || !opens || (at > 0 && steps[step - 1]?.kind === "gap");
  if (has[at]?.has(wanted.atom) && follows && (!wanted.opens || opens)) {
    const end = matchFrom(said, has, steps, step + 1, at + 1);
    if (end > 0) return end;
  }
  return wanted.optional ? matchFrom(said, has, steps, step + 1, at) : -1;
}
