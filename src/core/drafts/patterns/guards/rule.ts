import type { Role } from "../../../schema/draft";

/**
 * One thing a guard looks for, as data. The patterns see text without accents and typographic quotes and match whole words;
 * `{list}` stands for a named list of the same language.
 */
export interface GuardRule {
  kind: string;
  /** `public`: only in what the reviewer and everyone else can read; `private`: only in the rest; `all`: everywhere. */
  where: "public" | "private" | "all";
  /** False: advice. */
  stop?: false;
  roles?: readonly Role[];
  /** Capital letters count. */
  cased?: true;
  any: readonly string[];
  /** Only in a sentence (or, `whenText`, a text) in which this stands too. */
  when?: string;
  whenText?: string;
  /** Not in a sentence (or, `unlessText`, a text) in which this stands. */
  unless?: string;
  unlessText?: string;
}

/** The guards' knowledge of one language: named lists and the rules that use them. */
export interface GuardBook {
  lists: Readonly<Record<string, string>>;
  rules: readonly GuardRule[];
}
