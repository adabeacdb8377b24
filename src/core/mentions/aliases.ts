import { words } from "../text/words";
import { AMBIGUOUS, TITLES } from "./lists";
import { relatives } from "./relatives";

/** How a name in a text stands to the worker's own: the name as given, a short form of it, the given name or the surname alone. */
export type Form = "whole" | "short" | "given" | "surname";

/** One way to be called, as the matcher reads it. `sure`: confidence 0..1 when it stands with a capital letter. */
export interface Name {
  readonly forms: readonly string[];
  readonly form: Form;
  readonly sure: number;
  /** It is also a word, a month, a dish: only the context tells. */
  readonly ambiguous: boolean;
}

const JOINED = /\s*(?:&|\+|,|\/|\band\b|\by\b)\s*/iu;

/** Every way the worker may be called by these names: "Ana Prado" is also Ana, Prado, A. Prado, Ana P. and Anita. Best first. */
export function namesOf(aliases: readonly string[]): Name[] {
  const out = new Map<string, Name>();
  const add = (forms: readonly string[], form: Form, sure: number) => {
    const key = forms.join(" ");
    if (!out.has(key)) out.set(key, { forms, form, sure, ambiguous: forms.length === 1 && AMBIGUOUS.has(key) });
  };
  const parts = aliases.flatMap((alias) => [alias, ...alias.split(JOINED)]).map(formsOf);
  for (const forms of parts) if (forms.length > 0) add(forms, "whole", 0.95);
  for (const forms of parts) {
    const [given, last] = [forms[0], forms.at(-1)];
    if (!given || !last) continue;
    if (forms.length > 1) {
      add([given[0] as string, last], "whole", 0.9);
      add([given, last[0] as string], "whole", 0.9);
      if (given.length > 1) add([given], "given", 0.85);
      if (last.length > 2) add([last], "surname", 0.7);
    }
    for (const short of relatives(given)) {
      add([short], "short", 0.75);
      if (forms.length > 1) add([short, last], "short", 0.9);
    }
  }
  return [...out.values()];
}

const formsOf = (alias: string): string[] =>
  words(alias)
    .map((word) => word.form)
    .filter((form) => !TITLES.has(form));
