import { fold, lower } from "./fold";
import { fields } from "./patterns/fields";
import model from "./score.json";

/** The beginning of a word stands for its forms: "changed" and "changes", "cambiara" and "cambien". */
const stem = (word: string): string => (/\d/.test(word) ? "#" : word.slice(0, 5));

/** Words that point at somebody: a careful public text seldom needs one, an attack hardly does without. The thanks at its start do not count. */
const somebody = new RegExp(
  `(?<!thank )(?<!thanks to )\\b(?:${[
    "you|yours?|yourself|he|she|him|his|hers?|they|them|their|this|that|somebody|someone",
    "guest|customer|client|buyer|rider|passenger|diner|student|reviewer|lady|woman|man|gentleman|couple|person|owner|author|writer",
    "usted|ustedes|tus?|te|ti|sus?|les?|lo|ellas?|ellos|quien (?:escrib|firm|opin|resen)\\w*|est[aeo]s?|es[aeo]s?",
    "huesped|client[ea]s?|comprador\\w*|pasajer\\w+|comensal|alumn\\w+|estudiantes?|senora?|mujer|hombre|chic[oa]|pareja|duen[oa]|persona|autora?",
  ].join("|")})\\b`,
);

/** Shortest beginning of a word that a field names. */
const shortest = 3;

/** Fields by whole word, and by the beginning of one; made at the first use. */
let known: { words: Map<string, string[]>; beginnings: Map<string, string[]> } | undefined;

function learnFields() {
  const [words, beginnings] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const [field, list] of Object.entries(fields))
    for (const word of list.split(" ")) {
      const [map, plain] = word.endsWith("*") ? [beginnings, word.slice(0, -1)] : [words, word];
      map.set(plain, [...(map.get(plain) ?? []), `@${field}`]);
    }
  return { words, beginnings };
}

function fieldsOf(word: string): string[] {
  if (/\d/.test(word)) return ["@#"];
  known ??= learnFields();
  const found = new Set(known.words.get(word));
  for (let end = shortest; end <= word.length; end++) for (const field of known.beginnings.get(word.slice(0, end)) ?? []) found.add(field);
  return [...found].sort();
}

/**
 * What the score sees of a text, each once: stems and pairs of stems, fields, fields side by side and fields in one text, and whether it points
 * at somebody. Stems and fields count apart for what the public reads (`P`) and for the rest (`Q`).
 */
export function traits(text: string, open: boolean): string[] {
  const plain = lower(fold(text));
  const tokens = plain.match(/[a-z']+|\d+|[.,:?"]/g) ?? [];
  const side = open ? "P" : "Q";
  const found = new Set([side]);
  const everyField = new Set<string>();
  let [before, fieldsBefore] = ["^", [] as string[]];
  for (const token of tokens) {
    const one = stem(token);
    const here = fieldsOf(token);
    found.add(one).add(`${side} ${one}`).add(`${before} ${one}`);
    for (const field of here) everyField.add(field);
    for (const left of fieldsBefore.length > 0 ? fieldsBefore : [before])
      for (const right of here.length > 0 ? here : [one]) found.add(`${left} ${right}`);
    [before, fieldsBefore] = [one, here];
  }
  const sorted = [...everyField].sort();
  sorted.forEach((field, i) => {
    found.add(field).add(side + field);
    for (const other of sorted.slice(i + 1)) found.add(`${side}${field}&${other}`);
  });
  if (somebody.test(plain)) found.add(`${side} %somebody`);
  return [...found];
}

/** A sentence of fewer words goes with the one before it. */
const fewestOfSentence = 3;

/** Where the sentences of a text stand, in UTF-16 units. */
export function sentencePlaces(text: string): Array<{ start: number; end: number }> {
  const places: Array<{ start: number; end: number }> = [];
  const add = (start: number, end: number) => {
    const words = text.slice(start, end).trim();
    const last = places.at(-1);
    if (words === "") return;
    if (last && words.split(/\s+/).length < fewestOfSentence) last.end = end;
    else places.push({ start, end });
  };
  let start = 0;
  for (const gap of text.matchAll(/\n+|(?<=[.?!…]["'”’»)\]]*)\s+/g)) {
    add(start, gap.index);
    start = gap.index + gap[0].length;
  }
  add(start, text.length);
  return places;
}

interface Weighed {
  bias: number;
  weights: Readonly<Record<string, number>>;
}

const weigh = ({ bias, weights }: Weighed, text: string, open: boolean): number => {
  const known = traits(text, open).flatMap((trait) => weights[trait] ?? []);
  return bias + known.reduce((total, weight) => total + weight, 0) / Math.sqrt(known.length || 1);
};

/** A few words say too little to be judged as a whole. */
export const fewestWords = 8;

/** How much one sentence by itself resembles those that made a reply one to stop. The unit has no meaning outside. */
export const likeness = (sentence: string, open: boolean): number => weigh(model.sentence, sentence, open);

/** How far careful words speak for a text: no further, or one bad sentence among many of them would pass. */
const vouching = -0.5;

/** What the whole and its worst sentence by itself come to. */
export const together = (whole: number, worst: number): number => Math.max(whole, vouching) + worst;

/** How much a text resembles invented replies that had to be stopped: above 0 more than is safe. */
export function resemblance(text: string, open: boolean): number {
  const worst = Math.max(...sentencePlaces(text).map(({ start, end }) => likeness(text.slice(start, end), open)));
  return together(weigh(model.whole, text, open), worst) - model.threshold[open ? "open" : "closed"];
}
