import type { Mention } from "../schema/summary";
import { type Word, words } from "../text/words";
import { type Name, namesOf } from "./aliases";
import { isElse, isUnlikely } from "./context";
import { AMBIGUOUS } from "./lists";
import { isPerson } from "./person";
import type { Place } from "./place";
import { isGivenName } from "./relatives";
import { keepsFirst, oneSlip } from "./slip";

/** "Marysol (I hope I spell it right)": whoever says so means a name, within so many characters after it. */
const SPELLING = /\b(spell|spelling|spelled|spelt|escrib[eo]|se escribe)\b/i;
const BESIDE = 40;

/** Shortest name for which a single slip of the finger is still recognisable; one in the first letter only in a longer one. */
const SHORTEST_SLIP = 4;
const SHORTEST_FIRST_SLIP = 5;

/** How sure a slip, a plural and a name in small letters are; a name that is also a word, without a person's words beside it. */
const SLIP = 0.6;
const SURE_SLIP = 0.7;
const PLURAL = 0.7;
const SMALL = 0.8;
const UNSETTLED = 0.7;
/** A slip that is another person's common name, or one in the first letter, where the words say that it is a person. */
const DOUBTFUL = 0.5;

/** Names a worker is called, ready to be looked for. `trust`: what the worker's own answers taught about a form, added to its confidence. */
export interface Matcher {
  readonly names: readonly Name[];
  readonly trust: ReadonlyMap<string, number>;
  /** Words of the workplace's own name: "Maria's" at Maria's Kitchen is the place, unless the words say that it is a person. */
  readonly place: ReadonlySet<string>;
}

/** A matcher for these names, at a place of that name, before any answer. */
export const matcherOf = (aliases: readonly string[], place = ""): Matcher => ({
  names: namesOf(aliases),
  trust: new Map(),
  place: new Set(words(place).flatMap(({ form }) => [form, form.replace(/s$/, "")])),
});

/** The last matchers made: the same names are looked for in review after review. */
const made = new Map<string, Matcher>();
const MOST_MADE = 50;

function cached(aliases: readonly string[]): Matcher {
  const key = aliases.join("\n");
  let matcher = made.get(key);
  if (!matcher) {
    matcher = matcherOf(aliases);
    if (made.size >= MOST_MADE) made.clear();
    made.set(key, matcher);
  }
  return matcher;
}

/**
 * Where a text speaks of the worker by one of these names. Case, accents, possessive and titles do not matter; short forms, the given
 * name or the surname alone, "two Marisols" and one slip are found at lower confidence. A name that is also a word, a dish, a place or
 * somebody else in the text is left out. Spans hold the name alone, without title, possessive or point. Linear in the text's length.
 */
export function findMentions(text: string, called: readonly string[] | Matcher): Mention[] {
  const { names, trust, place } = "names" in called ? called : cached(called);
  if (names.length === 0) return [];
  const said = words(text);
  const out: Mention[] = [];
  for (let i = 0; i < said.length; i++) {
    const best = bestAt(said, i, names, text);
    if (!best || (place.has((said[i] as Word).form.replace(/s$/, "")) && !best.reasons.includes("person"))) continue;
    const first = said[i] as Word;
    const last = said[i + best.length - 1] as Word;
    const end = last.end - best.possessive;
    const taught = trust.get(formOf(said.slice(i, i + best.length), best.possessive)) ?? 0;
    const confidence = Math.round(Math.min(0.99, Math.max(0, best.confidence + taught)) * 100) / 100;
    if (confidence > 0) {
      const reasons = taught === 0 ? best.reasons : [...best.reasons, taught > 0 ? "confirmed" : "denied"];
      out.push({ start: first.start, end, text: text.slice(first.start, end), kind: "name", confidence, reasons });
    }
    i += best.length - 1;
  }
  // Who calls the worker by name hardly means them by another form of it too.
  const byName = out.some(({ reasons }) => reasons.includes("whole") && !reasons.includes("slip"));
  return byName ? out.filter(({ reasons }) => !reasons.includes("short")) : out;
}

/** How a form is remembered: folded, without the possessive. */
const formOf = (said: readonly Word[], possessive: number): string =>
  said.map(({ form }, i) => (possessive > 0 && i === said.length - 1 ? form.slice(0, -1) : form)).join(" ");

interface Match {
  readonly length: number;
  readonly possessive: number;
  readonly confidence: number;
  readonly reasons: string[];
}

function bestAt(said: readonly Word[], at: number, names: readonly Name[], text: string): Match | null {
  let best: Match | null = null;
  for (const name of names) {
    const found = match(said, at, name, text);
    if (found && (!best || found.length > best.length || (found.length === best.length && found.confidence > best.confidence)))
      best = found;
  }
  return best;
}

const POSSESSIVE = /['’`´]s$/i;

/** How one word of a text stands to one word of a name; null when it is another word. */
type Likeness = "same" | "owner" | "plural" | "slip" | null;

function likeness(word: Word, wanted: string, isLast: boolean, text: string): Likeness {
  const { form } = word;
  if (form === wanted) return "same";
  // Cheap before costly: most words of a text are like no name.
  if (Math.abs(form.length - wanted.length) > 2) return null;
  const owner = isLast && form.endsWith("s") && POSSESSIVE.test(text.slice(word.start, word.end)) ? form.slice(0, -1) : null;
  if (owner === wanted) return "owner";
  if (isLast && owner === null && word.capital && form === `${wanted}s`) return "plural";
  const spelt = owner ?? form;
  if (wanted.length < SHORTEST_SLIP || !word.capital || AMBIGUOUS.has(spelt) || !oneSlip(spelt, wanted)) return null;
  return "slip";
}

function match(said: readonly Word[], at: number, name: Name, text: string): Match | null {
  const { forms, ambiguous } = name;
  const end = at + forms.length - 1;
  const seen = new Set<Likeness>();
  let possessive = 0;
  for (let k = 0; k < forms.length; k++) {
    const word = said[at + k];
    const wanted = forms[k] as string;
    if (!word || (wanted.length === 1 && forms.length > 1 && !word.capital)) return null;
    const like = likeness(word, wanted, at + k === end, text);
    if (like === null || (like === "slip" && seen.has("slip"))) return null;
    seen.add(like);
    if (POSSESSIVE.test(text.slice(word.start, word.end)) && word.form !== wanted) possessive = 2;
  }
  const trailing = (forms.at(-1) ?? "").endsWith("s") && /^['’`´]/.test(text.slice(said[end]?.end));
  const first = said[at] as Word;
  const place: Place = { said, from: at, to: end, text, owns: possessive > 0 || trailing };
  if (isElse(place, name.form === "whole" || name.form === "short")) return null;
  const person = isPerson(place);
  if (person !== "strong" && (isUnlikely(place) || (name.form !== "whole" && !first.capital))) return null;
  if (ambiguous && (first.capital && !seen.has("plural") ? !person : person !== "strong" || HELPERS.has(first.form))) return null;
  if (forms.length === 1 && (forms[0] as string).length === 1 && person !== "strong") return null;
  const last = said[end] as Word;
  const inside = name.form === "whole" && at > 0 && said[at - 1]?.sentence === first.sentence;
  const after = text.slice(last.end, last.end + BESIDE);
  const slip = seen.has("slip")
    ? slipOf(said.slice(at, end + 1), forms, possessive > 0, SPELLING.test(after) ? "strong" : person, inside)
    : 1;
  if (slip === 0 || (seen.has("slip") && name.form !== "whole" && name.form !== "given")) return null;
  const settled = person === "strong";
  let confidence = first.capital ? name.sure : Math.min(name.sure, SMALL);
  if (seen.has("plural")) confidence = Math.min(confidence, PLURAL);
  if (ambiguous && !settled) confidence = Math.min(confidence, UNSETTLED);
  const reasons: string[] = [name.form, ...[...seen].filter((like) => like === "slip" || like === "plural")];
  if (person) reasons.push("person");
  return { length: forms.length, possessive, confidence: Math.min(confidence, slip), reasons };
}

/**
 * How sure a slip is, 0 when it is none: a common name is its owner's; a changed first letter, or a slip in a short name, needs words
 * that say it is a person, or a capital that no start of a sentence explains (`inside`).
 */
function slipOf(
  said: readonly Word[],
  forms: readonly string[],
  owns: boolean,
  person: ReturnType<typeof isPerson>,
  inside: boolean,
): number {
  const last = said.length - 1;
  const k = said.findIndex(({ form }, i) => form !== forms[i] && !(owns && i === last && form.slice(0, -1) === forms[i]));
  const word = said[k];
  const wanted = forms[k];
  if (!word || wanted === undefined) return 1;
  const spelt = owns && k === last ? word.form.slice(0, -1) : word.form;
  if (isGivenName(spelt) && forms.length === 1) return person === "strong" ? DOUBTFUL : 0;
  const sure = forms.length > 1 || person !== null;
  if (!keepsFirst(spelt, wanted)) return wanted.length >= SHORTEST_FIRST_SLIP && (sure || inside) ? DOUBTFUL : 0;
  if (wanted.length === SHORTEST_SLIP) return sure ? DOUBTFUL : 0;
  return person === "strong" ? SURE_SLIP : SLIP;
}

/** Names that are helping verbs: in small letters after "our waitress" they are verbs. */
const HELPERS = new Set(["may", "will"]);
