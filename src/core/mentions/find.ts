import type { Mention } from "../schema/summary";
import { type Word, words } from "../text/words";
import { isElse, isPerson, type Place } from "./context";
import { AMBIGUOUS, TITLES } from "./lists";
import { oneSlip } from "./slip";

/** Shortest name for which a single slip of the finger is still recognisable. */
const SHORTEST_SLIP = 5;

/** An alias as the matcher reads it. */
interface Name {
  readonly forms: readonly string[];
  readonly ambiguous: boolean;
}

const name = (alias: string): Name | null => {
  const forms = words(alias)
    .map((word) => word.form)
    .filter((form) => !TITLES.has(form));
  return forms.length === 0 ? null : { forms, ambiguous: forms.length === 1 && AMBIGUOUS.has(forms[0] as string) };
};

/**
 * Where a text speaks of the worker by one of these names. Case, accents, possessive and titles do not matter; one slip is
 * forgiven in a long name, at lower confidence, and so is "two Marisols". A name that is also a word, a dish, a place or somebody else in the text is left
 * out. Spans hold the name alone, without title, possessive or point. Linear in the text's length times the number of names.
 */
export function findMentions(text: string, aliases: readonly string[]): Mention[] {
  const names = aliases.map(name).filter((n) => n !== null);
  if (names.length === 0) return [];
  const said = words(text);
  const out: Mention[] = [];
  for (let i = 0; i < said.length; i++) {
    const best = names.map((n) => match(said, i, n, text)).reduce((a, b) => (b && (!a || b.length > a.length) ? b : a), null);
    if (!best) continue;
    const first = said[i] as Word;
    const last = said[i + best.length - 1] as Word;
    const end = last.end - best.possessive;
    out.push({ start: first.start, end, text: text.slice(first.start, end), kind: "name", confidence: best.confidence });
    i += best.length - 1;
  }
  return out;
}

interface Match {
  readonly length: number;
  readonly possessive: number;
  readonly confidence: number;
}

function match(said: readonly Word[], at: number, { forms, ambiguous }: Name, text: string): Match | null {
  let slips = 0;
  let plural = false;
  let possessive = 0;
  const end = at + forms.length - 1;
  for (let k = 0; k < forms.length; k++) {
    const word = said[at + k];
    const wanted = forms[k] as string;
    if (!word) return null;
    const owner = at + k === end && POSSESSIVE.test(text.slice(word.start, word.end)) ? word.form.slice(0, -1) : null;
    if (word.form === wanted) continue;
    if (at + k === end && owner === null && word.capital && word.form === `${wanted}s`) {
      plural = true;
      continue;
    }
    if (owner !== wanted) {
      if (wanted.length < SHORTEST_SLIP || !word.capital || AMBIGUOUS.has(owner ?? word.form) || !oneSlip(owner ?? word.form, wanted))
        return null;
      slips++;
    }
    if (owner !== null) possessive = 2;
  }
  const first = said[at] as Word;
  const place: Place = { said, from: at, to: end, text, owns: possessive > 0 };
  if (slips > 1 || isElse(place)) return null;
  const person = isPerson(place);
  if (ambiguous && (first.capital ? !person : person !== "strong" || HELPERS.has(first.form))) return null;
  const base = slips > 0 ? (person === "strong" ? 0.7 : 0.6) : plural ? 0.7 : first.capital ? 0.95 : 0.8;
  return { length: forms.length, possessive, confidence: ambiguous && person !== "strong" ? Math.min(base, 0.7) : base };
}

/** Names that are helping verbs: in small letters after "our waitress" they are verbs. */
const HELPERS = new Set(["may", "will"]);

const POSSESSIVE = /['’]s$/i;
