import type { TextLanguage } from "./language";
import { STEP, WEIGHTS } from "./weights";
import { SPANISH } from "./weights.es";
import type { Word } from "./words";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const NEGATIONS = set(
  "not no never nothing nobody none neither dont doesnt didnt isnt wasnt arent werent wont wouldnt cant cannot couldnt shouldnt havent hasnt hadnt aint without hardly barely nunca jamas ni nada ningun ninguna sin tampoco",
);
const TURNS = set("but however though although pero aunque");
/** How many words after a negation it reaches. */
const REACH = 3;

/** What the sentiment of words is judged by: each word, turned after a negation, and each two in a row. */
export function sentimentFeatures(said: readonly Word[]): string[] {
  const out: string[] = [];
  let reach = 0;
  let last: Word | undefined;
  for (const word of said) {
    const follows = last !== undefined && last.sentence === word.sentence;
    if (!follows || TURNS.has(word.form)) reach = 0;
    out.push(reach > 0 ? `!${word.form}` : word.form);
    if (follows) out.push(`${last?.form}_${word.form}`);
    reach = NEGATIONS.has(word.form) ? REACH : reach - 1;
    last = word;
  }
  return out;
}

type Weights = ReadonlyMap<string, number>;

const read = (table: Readonly<Record<string, string>>): Weights =>
  new Map(
    Object.entries(table).flatMap(([steps, features]) =>
      features
        .trim()
        .split(/\s+/)
        .map((feature) => [feature, Number(steps) * STEP] as const),
    ),
  );

/** Read at the first text of that language: opening the popup needs neither. */
const tables: { en?: Weights; es?: Weights } = {};

/**
 * How kind words are: about 0 for neither, 1 and more for kind, -1 and less for unkind; 0 in a language we do not read. Sum of word
 * weights over the root of their number. English weights are trained (scripts/train-sentiment.ts), Spanish ones set by hand.
 */
export function kindness(said: readonly Word[], language: TextLanguage): number {
  if (language === "other") return 0;
  tables[language] ??= read(language === "en" ? WEIGHTS : SPANISH);
  const weights = tables[language];
  let sum = 0;
  let count = 0;
  for (const feature of new Set(sentimentFeatures(said))) {
    const weight =
      weights.get(feature) ?? (language === "es" && feature.startsWith("!") ? -(weights.get(feature.slice(1)) ?? 0) : undefined);
    if (weight === undefined) continue;
    sum += weight;
    count++;
  }
  return count === 0 ? 0 : sum / Math.sqrt(count);
}

/** Sentiment of a text, 0 unkind to 1 kind; 0.5 neither. */
export const sentimentOf = (said: readonly Word[], language: TextLanguage): number => 1 / (1 + Math.exp(-kindness(said, language)));
