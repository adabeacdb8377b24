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
const guarded: readonly ReviewKind[] = ["threat", "abuse"];

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

/** The text with as many of its optional slots as fit; the last ones go first. */
function shortened(
  write: (without: readonly string[]) => string,
  slots: readonly string[],
  most: { maxWords: number; maxChars: number | null },
): string {
  const optional = slots.filter((slot) => slot.endsWith("?")).reverse();
  const tooLong = (text: string) => text.split(/\s+/).length > most.maxWords || (most.maxChars !== null && text.length > most.maxChars);
  for (let left = 0; left < optional.length; left++) {
    const text = write(optional.slice(0, left));
    if (!tooLong(text)) return text;
  }
  return write(optional);
}

/** One text for one addressee. Needs no network and no clock; the same input gives the same text. */
export function compose(input: ComposeInput): Draft {
  const { addressee, lang, review, rules } = input;
  const kind = reviewKind(review, input.flags, input.site);
  const facts = usable(input);
  const values = valuesFor(input, kind, facts);
  const maxChars = statedFor(addressee, rules)?.value.maxChars ?? null;
  const words = usualWords(addressee, maxChars, kind);

  const suffixes = [`.${kind}`, ...(guarded.includes(kind) ? [".guarded"] : []), `.${values.topicId}`, `.${trades[input.role]}`, ""];
  const say = (slot: string): string | null => {
    for (const suffix of suffixes) {
      const ways = phrases[lang][`${addressee}.${slot}${suffix}`];
      if (ways?.length === 0) return "";
      const known = ways?.map((way) => fill(way, values)).filter((way) => way !== null) ?? [];
      if (known.length) return known[input.variant % known.length] ?? null;
    }
    return null;
  };
  const write = (without: readonly string[]): string =>
    recipes[addressee]
      .map((slots) => slots.filter((slot) => !without.includes(slot)).map((slot) => firstSaid(slot.replace("?", "").split("|"), say)))
      .map((said) => said.filter(Boolean).join(" "))
      .filter(Boolean)
      .join("\n\n");
  const text = shortened(write, recipes[addressee].flat(), { maxWords: words[1], maxChars });
  const ground = addressee === "report" || addressee === "manager" ? groundFor({ ...input, kind: input.site.claim }) : null;
  const rests = ground ? [{ fact: ground.value.id, asOf: ground.asOf, source: ground.source, confidence: ground.confidence }] : [];
  return { addressee, lang, text, maxChars, findings: check(text, input), rests };
}
