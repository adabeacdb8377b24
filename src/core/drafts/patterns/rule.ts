import type { Role } from "../../schema/draft";

/**
 * One thing a guard looks for, as data. `pattern` sees text without accents and typographic quotes and matches whole words;
 * `{list}` stands for a named list of the same language.
 */
export interface GuardRule {
  kind: string;
  /** `public`: only in what the reviewer and everyone else can read; `all`: also in private texts. */
  where: "public" | "all";
  /** False: advice. */
  stop?: false;
  roles?: readonly Role[];
  sites?: readonly string[];
  /** Capital letters count. */
  cased?: true;
  pattern: string;
  /** Only in a sentence (or, `whenText`, a text) in which this stands too. */
  when?: string;
  whenText?: string;
  /** Not in a sentence in which this stands. */
  unless?: string;
}

/** The guards' knowledge of one language: named lists and the rules that use them. */
export interface GuardBook {
  lists: Readonly<Record<string, string>>;
  rules: readonly GuardRule[];
}
