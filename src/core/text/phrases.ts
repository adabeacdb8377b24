import { fold, type Word } from "./words";

/**
 * A small language for phrases, so that cues are data a person can read and correct. A phrase is words apart by blanks:
 * `word` that word (without apostrophes; case and accents do not matter) · `word*` any word that begins so · `a|b|c*` one of these ·
 * `<name>` one of a named list · `x?` may be missing · `..3` up to three words between, in one sentence ·
 * `~3` the same, the two sides in either order · `...3` across sentences too · `^x` only as the first word of a sentence.
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

/** Finds every phrase of a book in a text's words; see `phraseFinder`. */
export type Finder = (said: readonly Word[]) => Found[];

/** An atom is one set of alternatives; a word of a text stands for every atom it is in. */
type Atom = number;

type Step =
  | { readonly kind: "word"; readonly atom: Atom; readonly optional: boolean; readonly opens: boolean }
  | { readonly kind: "gap"; readonly most: number; readonly across: boolean };

interface Phrase {
  readonly id: string;
  readonly steps: readonly Step[];
  /** Atoms without which it cannot match. */
  readonly needs: readonly Atom[];
}

/** What one word means to a book: the atoms it is in, and the phrases it may begin. */
interface Meaning {
  readonly atoms: ReadonlySet<Atom>;
  /** The same, quick to walk. */
  readonly list: readonly Atom[];
  readonly begins: readonly Phrase[];
}

/** Words whose meaning is remembered, so that a stream of ordinary texts asks each word once. */
const REMEMBERED = 20_000;

/**
 * Compiles a book into a finder. Time is linear in the words of a text: a phrase is tried only where its first word stands, and
 * only when the text has its other words at all.
 * @throws Error on a phrase that names an unknown list or does not begin with a word (a fault of the data, found by its test).
 */
export function phraseFinder(book: PhraseBook): Finder {
  const atoms = new Atoms(book.lists);
  const starts = new Map<Atom, Phrase[]>();
  for (const [id, phrases] of Object.entries(book.phrases)) {
    for (const text of phrases
      .trim()
      .split(/\s+\/\s+/)
      .flatMap(orders)) {
      const steps = text.split(/\s+/).map((step) => stepOf(step, atoms));
      const first = steps[0];
      if (first?.kind !== "word" || first.optional) throw new Error(`phrase "${text}" must begin with a word`);
      const needs = steps.flatMap((step) => (step.kind === "word" && !step.optional ? [step.atom] : []));
      starts.set(first.atom, [...(starts.get(first.atom) ?? []), { id, steps, needs }]);
    }
  }

  const remembered = new Map<string, Meaning>();
  const meaningOf = ({ form }: Word): Meaning => {
    let meaning = remembered.get(form);
    if (!meaning) {
      const found = atoms.of(form);
      const list = [...found];
      meaning = { atoms: found, list, begins: list.flatMap((atom) => starts.get(atom) ?? []) };
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(form, meaning);
    }
    return meaning;
  };

  return (said) => {
    const meanings = said.map(meaningOf);
    const present = new Uint8Array(atoms.size);
    for (const { list } of meanings) for (const atom of list) present[atom] = 1;
    const out: Found[] = [];
    for (let i = 0; i < meanings.length; i++) {
      for (const { id, steps, needs } of (meanings[i] as Meaning).begins) {
        if (needs.some((atom) => present[atom] !== 1)) continue;
        const end = matchFrom(said, meanings, steps, 0, i);
        if (end > i) out.push({ id, start: (said[i] as Word).start, end: (said[end - 1] as Word).end });
      }
    }
    return out;
  };
}

/** `a ~3 b` as the two phrases it stands for; any other as it is. */
function orders(text: string): string[] {
  const [, left, gap, right] = /^(.+) ~(\d+) (.+)$/.exec(text.replace(/\s+/g, " ")) ?? [];
  return left && gap && right ? [`${left} ..${gap} ${right}`, `${right} ..${gap} ${left}`] : [text];
}

function stepOf(text: string, atoms: Atoms): Step {
  const gap = /^(\.\.\.?)(\d+)$/.exec(text);
  if (gap) return { kind: "gap", most: Number(gap[2]), across: gap[1] === "..." };
  const opens = text.startsWith("^");
  const optional = text.endsWith("?");
  return { kind: "word", atom: atoms.named(text.slice(opens ? 1 : 0, optional ? -1 : undefined)), optional, opens };
}

/** The sets of alternatives of a book, and which of them a word is in. */
class Atoms {
  private readonly known = new Map<string, Atom>();
  private readonly exact = new Map<string, Atom[]>();
  private readonly prefix = new Map<string, Atom[]>();

  constructor(private readonly lists: PhraseBook["lists"]) {}

  get size(): number {
    return this.known.size;
  }

  /** The atom of `a|b*|<list>`. */
  named(alternatives: string): Atom {
    const known = this.known.get(alternatives);
    if (known !== undefined) return known;
    const atom = this.known.size;
    this.known.set(alternatives, atom);
    for (const word of new Set(this.spread(alternatives).map(fold))) {
      const [map, key] = word.endsWith("*") ? [this.prefix, word.slice(0, -1)] : [this.exact, word];
      map.set(key, [...(map.get(key) ?? []), atom]);
    }
    return atom;
  }

  /** Every atom the folded word is in. */
  of(form: string): ReadonlySet<Atom> {
    const found = new Set(this.exact.get(form));
    for (let i = 0; i <= form.length; i++) for (const atom of this.prefix.get(form.slice(0, i)) ?? []) found.add(atom);
    return found;
  }

  private spread(alternatives: string): string[] {
    const each = alternatives.trim().split(/[|\s]+/);
    return each.flatMap((one) => {
      const named = /^<(.+)>$/.exec(one)?.[1];
      if (named === undefined) return one ? [one] : [];
      const listed = this.lists[named];
      if (listed === undefined) throw new Error(`no list <${named}>`);
      return this.spread(listed);
    });
  }
}

/** The index after the last word when the steps from `step` match at word `at`, else -1. Shortest gaps first. */
function matchFrom(said: readonly Word[], meanings: readonly Meaning[], steps: readonly Step[], step: number, at: number): number {
  const wanted = steps[step];
  if (!wanted) return at;
  if (wanted.kind === "gap") {
    for (let skip = 0; skip <= wanted.most && at + skip < said.length; skip++) {
      if (!wanted.across && said[at + skip]?.sentence !== said[at - 1]?.sentence) return -1;
      const end = matchFrom(said, meanings, steps, step + 1, at + skip);
      if (end > 0) return end;
    }
    return -1;
  }
  const opens = at === 0 || said[at - 1]?.sentence !== said[at]?.sentence;
  const follows = step === 0 || !opens || (at > 0 && steps[step - 1]?.kind === "gap");
  if (meanings[at]?.atoms.has(wanted.atom) && follows && (!wanted.opens || opens)) {
    const end = matchFrom(said, meanings, steps, step + 1, at + 1);
    if (end > 0) return end;
  }
  return wanted.optional ? matchFrom(said, meanings, steps, step + 1, at) : -1;
}
