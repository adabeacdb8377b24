import { fold, lower } from "./fold";
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

/** Stems and pairs of stems of a text, each once, and whether it points at somebody; a stem counts apart for what the public reads. */
export function traits(text: string, open: boolean): string[] {
  const plain = lower(fold(text));
  const stems = (plain.match(/[a-z']+|\d+|[.,:?"]/g) ?? []).map(stem);
  const side = open ? "P" : "Q";
  const found = new Set([side]);
  stems.forEach((one, i) => {
    found
      .add(one)
      .add(`${side} ${one}`)
      .add(`${stems[i - 1] ?? "^"} ${one}`);
  });
  if (somebody.test(plain)) found.add(`${side} %somebody`);
  return [...found];
}

const weights: Readonly<Record<string, number>> = model.weights;

/** A few words say too little to be judged as a whole. */
export const fewestWords = 8;

/** How much a text resembles invented replies that had to be stopped: above 0 more than is safe. The unit has no meaning outside. */
export function resemblance(text: string, open: boolean): number {
  const known = traits(text, open).flatMap((trait) => weights[trait] ?? []);
  const sum = known.reduce((total, weight) => total + weight, 0);
  return model.bias + sum / Math.sqrt(known.length || 1) - model.threshold;
}
