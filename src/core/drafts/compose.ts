import type { Draft, Line } from "../schema/draft";
import { isPublic, statedFor } from "./audience";
import { check } from "./guards";
import type { ComposeInput } from "./input";
import { reviewKind } from "./kind";
import { clauseFor, groundFor, usualWords } from "./plan";
import { wording } from "./wording";

const asSentence = (fact: string): string => {
  const text = fact.replace(/\s+/g, " ").trim();
  return /[.?…]$/.test(text) ? text : `${text}.`;
};

/** Facts that may stand in this text: all in private; in public only what names nobody and speaks for the house or the whole course. */
function usable(input: ComposeInput): string[] {
  const facts = input.facts.map(asSentence).filter((fact) => /\p{L}/u.test(fact));
  if (!isPublic(input.addressee)) return facts;
  const alone = /(?<!\p{L})(?:I|me|my|mine|myself|yo|me|mi|mis|conmigo)(?!\p{L})/iu;
  return facts.filter((fact) => !alone.test(fact) && !check(fact, input).length && fact.split(" ").length <= 30).slice(0, 1);
}

/** The words alone, before any guard has read them. */
export function write(input: ComposeInput): { text: string; lines: Line[]; maxChars: number | null } {
  const kind = reviewKind(input.review, input.flags, input.site);
  const maxChars = statedFor(input.addressee, input.rules)?.value.maxChars ?? null;
  const [, maxWords] = usualWords(input.addressee, maxChars, kind);
  return { ...wording(input, kind, usable(input), { maxWords, maxChars }), maxChars };
}

/** One text for one addressee. Needs no network and no clock; the same input gives the same text. */
export function compose(input: ComposeInput): Draft {
  const { addressee, lang } = input;
  const made = write(input);
  const about = { ...input, kind: input.site.claim };
  const ground = addressee === "report" || addressee === "manager" ? groundFor(about) : null;
  const clause = made.lines.some(({ phrase }) => phrase.startsWith("support.clause")) ? clauseFor(about) : null;
  const rests = [ground, clause].flatMap((fact) =>
    fact ? [{ fact: fact.value.id, asOf: fact.asOf, source: fact.source, confidence: fact.confidence }] : [],
  );
  return { addressee, lang, ...made, findings: check(made.text, input), rests };
}
