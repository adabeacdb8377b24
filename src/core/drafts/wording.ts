import type { Lang, Line } from "../schema/draft";
import type { ComposeInput } from "./input";
import type { ReviewKind } from "./kind";
import { recipes } from "./recipes";
import { sentencesIn } from "./sentences";
import { fill, phrases } from "./speak";
import { trades, valuesFor } from "./values";

/** One of our phrases with its blanks filled, in both languages. */
interface Said {
  phrase: string;
  text: string;
  gloss: string;
}

export const otherThan = (lang: Lang): Lang => (lang === "en" ? "es" : "en");

/** Kinds that are kept and reported, not answered. */
const guarded: readonly ReviewKind[] = ["danger", "threat", "abuse"];

/** How a text is written: without these slots, and with a short quotation or the usual one. */
type Write = (without: readonly string[], short: boolean) => Said[][];

type Most = { maxWords: number; maxChars: number | null };

const textOf = (paragraphs: readonly Said[][]): string => paragraphs.map((said) => said.map(({ text }) => text).join(" ")).join("\n\n");

/** The text with as much as fits: first the last optional slot goes, then most of the quotation, then the other optional slots. */
function shortened(write: Write, slots: readonly string[], { maxWords, maxChars }: Most): Said[][] {
  const optional = slots.filter((slot) => slot.endsWith("?")).reverse();
  const fits = (text: string) => text.split(/\s+/).length <= maxWords && (maxChars === null || text.length <= maxChars);
  const whole = write([], false);
  if (fits(textOf(whole))) return whole;
  for (let left = 1; left < optional.length; left++) {
    const part = write(optional.slice(0, left), true);
    if (fits(textOf(part))) return part;
  }
  return write(optional, true);
}

/** Where a phrase has as many sentences in both languages, sentence beside sentence; else the phrase as a whole. */
function linesOf({ phrase, text, gloss }: Said): Line[] {
  const [own, other] = [sentencesIn(text), sentencesIn(gloss)];
  return own.length === other.length ? own.map((one, i) => ({ phrase, text: one, gloss: other[i] ?? "" })) : [{ phrase, text, gloss }];
}

/** The words of one draft, as text and as lines with their counterparts. `facts`: those that may stand in it. */
export function wording(input: ComposeInput, kind: ReviewKind, facts: readonly string[], most: Most): { text: string; lines: Line[] } {
  const { addressee, lang, role, tone, variant } = input;
  const other = otherThan(lang);
  const values = valuesFor(input, kind, facts);
  const counterparts = valuesFor({ ...input, lang: other }, kind, facts);
  const suffixes = [
    `.${role}.${kind}`,
    `.${kind}`,
    ...(guarded.includes(kind) ? [".guarded"] : []),
    `.${values.topicId}`,
    `.${role}`,
    `.${trades[role]}`,
    "",
  ].flatMap((suffix) => [`${suffix}~${tone}`, suffix]);

  const say = (slot: string, short: boolean): Said | "" | null => {
    const quoted = (known: typeof values) => (short ? { ...known, quote: known.shortQuote ?? null } : known);
    for (const suffix of suffixes) {
      const key = `${addressee}.${slot}${suffix}`;
      const ways = phrases[lang][key];
      if (ways?.length === 0) return "";
      for (let i = 0; ways && i < ways.length; i++) {
        const at = (variant + i) % ways.length;
        const text = fill(ways[at] ?? "", quoted(values));
        if (text !== null)
          return { phrase: `${key}#${at}`, text, gloss: fill(phrases[other][key]?.[at] ?? "", quoted(counterparts)) ?? "" };
      }
    }
    return null;
  };
  const firstSaid = (slot: string, short: boolean): Said[] => {
    for (const one of slot.replace("?", "").split("|")) {
      const said = say(one, short);
      if (said !== null) return said === "" ? [] : [said];
    }
    return [];
  };
  const write: Write = (without, short) =>
    recipes[addressee]
      .map((slots) => slots.filter((slot) => !without.includes(slot)).flatMap((slot) => firstSaid(slot, short)))
      .filter((said) => said.length > 0);
  const paragraphs = shortened(write, recipes[addressee].flat(), most);
  return { text: textOf(paragraphs), lines: paragraphs.flat().flatMap(linesOf) };
}
