import type { TextLanguage } from "../language";
import { type Finder, type Found, phraseFinder } from "../phrases";
import { kindness } from "../sentiment";
import type { Word } from "../words";
import { aspectOf, type Trade } from "./control";
import { en } from "./en";
import { es } from "./es";

export type Stance = "negative" | "neutral" | "positive";

/** What one place of a text speaks of, and how. Offsets are UTF-16, end exclusive. `clause` counts the text's clauses from 0. */
export interface Aspect {
  readonly aspect: string;
  readonly stance: Stance;
  readonly start: number;
  readonly end: number;
  readonly clause: number;
  /** The words themselves carry the stance; otherwise it is that of the clause around them. */
  readonly told: boolean;
}

const finders: { en?: Finder; es?: Finder } = {};
const finderOf = (language: "en" | "es"): Finder => {
  finders[language] ??= phraseFinder(language === "en" ? en : es);
  return finders[language];
};

const TURNS = new Set(["but", "however", "although", "though", "except", "pero", "aunque", "sino"]);
const NEGATIONS = new Set(["not", "never", "isnt", "wasnt", "arent", "werent", "no", "nunca", "nor", "wont"]);
/** How unkind, or kind, a clause must be to have a stance. */
const UNKIND = -0.25;
const KIND = 0.35;

/** The clauses of a text: its sentences, cut where a "but" turns them. */
export function clausesOf(said: readonly Word[]): Word[][] {
  const out: Word[][] = [];
  for (const word of said) {
    const last = out.at(-1);
    if (!last || last[0]?.sentence !== word.sentence || TURNS.has(word.form)) out.push([word]);
    else last.push(word);
  }
  return out;
}

/** What a text speaks of and how, in order of place. Nothing in a language we do not read. Linear in its words. */
export function aspectsOf(said: readonly Word[], language: TextLanguage, trade: Trade): Aspect[] {
  if (language === "other") return [];
  const find = finderOf(language);
  return clausesOf(said).flatMap((clause, i) => inClause(clause, i, find(clause), kindness(clause, language), trade));
}

function inClause(clause: readonly Word[], place: number, found: readonly Found[], kind: number, trade: Trade): Aspect[] {
  const around: Stance = kind <= UNKIND ? "negative" : kind >= KIND ? "positive" : "neutral";
  const best = new Map<string, Aspect>();
  for (const { id, start, end } of found) {
    const known = aspectOf(id, trade);
    if (!known) continue;
    const { aspect, carries } = known;
    const turned = carries !== null && isNegated(clause, start, carries === "positive" ? end : start);
    const stance = carries === null ? around : !turned ? carries : carries === "positive" ? "negative" : "neutral";
    const told = carries !== null && !(turned && carries === "negative");
    const before = best.get(aspect);
    if (!before || RANK[stance] + (told ? 2 : 0) > RANK[before.stance] + (before.told ? 2 : 0))
      best.set(aspect, { aspect, stance, start, end, clause: place, told });
  }
  return [...best.values()].sort((a, b) => a.start - b.start);
}

/** Which stance a clause takes to an aspect it speaks of in several ways. */
const RANK: Readonly<Record<Stance, number>> = { negative: 2, positive: 1, neutral: 0 };

/** "Never rude", "staff was not helpful": is there a negation in the two words before, or before `end`? */
function isNegated(clause: readonly Word[], start: number, end: number): boolean {
  const at = clause.findIndex((word) => word.start === start);
  const inside = clause.slice(at + 1).filter((word) => word.end <= end);
  return [clause[at - 1], clause[at - 2], ...inside].some((word) => NEGATIONS.has(word?.form ?? ""));
}
