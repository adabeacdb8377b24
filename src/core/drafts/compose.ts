import type { Draft } from "../schema/draft";
import { isPublic, statedFor } from "./audience";
import { check } from "./guards";
import type { ComposeInput } from "./input";
import { type ReviewKind, reviewKind } from "./kind";
import { groundFor, usualWords } from "./plan";
import { recipes } from "./recipes";
import { fill, phrases } from "./speak";
import { trades, valuesFor } from "./values";

/** Kinds that are kept and reported, not answered. */
const guarded: readonly ReviewKind[] = ["danger", "threat", "abuse"];

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

const firstSaid = (slots: readonly string[], say: (slot: string) => string | null): string => {
  for (const slot of slots) {
    const said = say(slot);
    if (said !== null) return said;
  }
  return "";
};

/** How a text is written: without these slots, and with a short quotation or the usual one. */
type Write = (without: readonly string[], short: boolean) => string;

/** The text with as much as fits: first the last optional slot goes, then most of the quotation, then the other optional slots. */
function shortened(write: Write, slots: readonly string[], most: { maxWords: number; maxChars: number | null }): string {
  const optional = slots.filter((slot) => slot.endsWith("?")).reverse();
  const attempts = [[0, false] as const, ...optional.map((_, i) => [i + 1, true] as const)];
  const texts = attempts.map(
    ([left, short]) =>
      () =>
        write(optional.slice(0, left), short),
  );
  const fits = (text: string) => text.split(/\s+/).length <= most.maxWords && (most.maxChars === null || text.length <= most.maxChars);
  for (const make of texts) {
    const text = make();
    if (fits(text)) return text;
  }
  return write(optional, true);
}

/** One text for one addressee. Needs no network and no clock; the same input gives the same text. */
export function compose(input: ComposeInput): Draft {
  const { addressee, lang, review, rules } = input;
  const kind = reviewKind(review, input.flags, input.site);
  const facts = usable(input);
  const values = valuesFor(input, kind, facts);
  const maxChars = statedFor(addressee, rules)?.value.maxChars ?? null;
  const words = usualWords(addressee, maxChars, kind);

  const suffixes = [
    `.${input.role}.${kind}`,
    `.${kind}`,
    ...(guarded.includes(kind) ? [".guarded"] : []),
    `.${values.topicId}`,
    `.${input.role}`,
    `.${trades[input.role]}`,
    "",
  ];
  const say = (slot: string, short: boolean): string | null => {
    const known = short ? { ...values, quote: values.shortQuote ?? null } : values;
    for (const suffix of suffixes) {
      const ways = phrases[lang][`${addressee}.${slot}${suffix}`];
      if (ways?.length === 0) return "";
      const said = ways?.map((way) => fill(way, known)).filter((way) => way !== null) ?? [];
      if (said.length) return said[input.variant % said.length] ?? null;
    }
    return null;
  };
  const write: Write = (without, short) =>
    recipes[addressee]
      .map((slots) =>
        slots
          .filter((slot) => !without.includes(slot))
          .map((slot) => firstSaid(slot.replace("?", "").split("|"), (one) => say(one, short))),
      )
      .map((said) => said.filter(Boolean).join(" "))
      .filter(Boolean)
      .join("\n\n");
  const text = shortened(write, recipes[addressee].flat(), { maxWords: words[1], maxChars });
  const ground = addressee === "report" || addressee === "manager" ? groundFor({ ...input, kind: input.site.claim }) : null;
  const rests = ground ? [{ fact: ground.value.id, asOf: ground.asOf, source: ground.source, confidence: ground.confidence }] : [];
  return { addressee, lang, text, maxChars, findings: check(text, input), rests };
}
