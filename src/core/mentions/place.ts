import type { Word } from "../text/words";
import { ROLES } from "./lists";

/** The name found: words `from` to `to` of the text, both included. */
export interface Place {
  readonly said: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** It stands in the possessive. */
  readonly owns: boolean;
}

export const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** The word at `i` when it is in the sentence of the name. */
export const near = ({ said, from }: Place, i: number): Word | null => {
  const word = said[i];
  return word && word.sentence === said[from]?.sentence ? word : null;
};

/** Its form, folded; empty outside the sentence. */
export const formAt = (place: Place, i: number): string => near(place, i)?.form ?? "";

/** Is there only a blank between the two words? */
export const touching = (text: string, a: Word, b: Word): boolean => /^['’`´]?\s+$/.test(text.slice(a.end, b.start));

/** Is one of these forms among the words from the `first` to the `last`, counted from the name and in its sentence? */
export const among = (place: Place, first: number, last: number, forms: ReadonlySet<string>): boolean => {
  const origin = first < 0 ? place.from : place.to;
  for (let k = first; k <= last; k++) if (forms.has(formAt(place, origin + k))) return true;
  return false;
};

/** Is somebody at work spoken of within a dozen words? */
export const isNearWork = ({ said, from, to }: Place): boolean =>
  said.slice(Math.max(0, from - 12), to + 12).some((word) => ROLES.has(word.form));

/** Is the sentence shouted? Then capitals say nothing. */
export function isLoud({ said, from, text }: Place): boolean {
  const around = said.slice(Math.max(0, from - 3), from + 4).filter((word) => word.form.length > 1);
  return around.length > 2 && around.every((word) => text.slice(word.start, word.end) === text.slice(word.start, word.end).toUpperCase());
}
