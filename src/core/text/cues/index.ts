import type { TextLanguage } from "../language";
import { type Finder, type Found, phraseFinder } from "../phrases";
import type { Word } from "../words";
import { en } from "./en";
import { es } from "./es";

/** Compiled at the first text of that language: opening the popup needs neither. */
const finders: { en?: Finder; es?: Finder } = {};
const finderOf = (language: "en" | "es"): Finder => {
  finders[language] ??= phraseFinder(language === "en" ? en : es);
  return finders[language];
};

/** Ending of the ids that take back what they overlap: "treated us like an idiot" is no attack. */
const NOT = ".not";

/** Every cue in a text, in order of place. A short text in neither language is tried in both; a long one is left alone. */
export function cuesOf(said: readonly Word[], language: TextLanguage): Found[] {
  const found =
    language === "other" ? (said.length > SHORT ? [] : [...finderOf("en")(said), ...finderOf("es")(said)]) : finderOf(language)(said);
  const taken = found.filter((cue) => cue.id.endsWith(NOT));
  const isTaken = (cue: Found) => taken.some((not) => not.id === cue.id + NOT && not.start < cue.end && cue.start < not.end);
  return found.filter((cue) => !cue.id.endsWith(NOT) && !isTaken(cue)).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A text of so few words may hold none of the commonest ones and still be in a language we read. */
const SHORT = 12;

/** The family of the catalogue a cue belongs to: "C7" for "C7.traffic". */
export const familyOf = (id: string): string => id.split(".")[0] as string;

/** Is this a single word, or a hint, that says little by itself? */
export const isAlone = (id: string): boolean => id.endsWith(".word") || id.endsWith(".hint");
