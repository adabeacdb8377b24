import type { Lang } from "../schema/draft";
import { languageOf } from "../text/language";
import { words } from "../text/words";
import type { Audience } from "./audience";
import { check } from "./guards";

/** Why a rephrased text is set aside. */
export type Fault = "empty" | "language" | "length" | "added" | "blank" | "guard";

/** A rephrasing may be a little longer than what it says in other words, never much. */
const LONGER = 1.3;
/** Below this many words a text's language cannot be told. */
const FEW = 8;

const NUMBERS = /\d+(?:[.,:]\d+)*/g;
const BLANKS = /\[[^\]\n]*\]/g;

/** Words with a capital inside a sentence: names of people and places. */
const namesIn = (text: string): string[] => {
  const said = words(text);
  return said
    .filter(({ capital, sentence, form }, i) => capital && form !== "i" && said[i - 1]?.sentence === sentence)
    .map(({ form }) => form);
};

/**
 * What is wrong with a text that a model made of a composed draft; empty when it may be shown as a choice. It may change words, never
 * facts: no number or name that the draft does not have, every place to fill in kept, the same language, about the same length, and
 * nothing that stops a draft.
 */
export function faultsOf(made: string, draft: string, audience: Audience & { maxChars: number | null }): Fault[] {
  const text = made.trim();
  if (text === "") return ["empty"];
  const faults = new Set<Fault>();
  const said = words(text);
  const lang: Lang = audience.lang;
  if (said.length >= FEW && languageOf(said) !== lang) faults.add("language");
  if (text.length > draft.length * LONGER || (audience.maxChars !== null && text.length > audience.maxChars)) faults.add("length");
  const known = new Set(words(draft).map(({ form }) => form));
  const numbers = new Set(draft.match(NUMBERS));
  if (namesIn(text).some((name) => !known.has(name)) || (text.match(NUMBERS) ?? []).some((number) => !numbers.has(number)))
    faults.add("added");
  const blanks = (one: string): string => (one.match(BLANKS) ?? []).sort().join();
  if (blanks(text) !== blanks(draft)) faults.add("blank");
  // An open place to fill in is the draft's own.
  if (check(text, audience).some(({ stop, kind }) => stop && kind !== "blank")) faults.add("guard");
  return [...faults];
}
