import type { Lang } from "../schema/draft";
import * as en from "./phrases/en";
import * as es from "./phrases/es";

/** Every slot of every draft, by language: ways to say it. */
export const phrases: Record<Lang, Readonly<Record<string, readonly string[]>>> = { en: en.phrases, es: es.phrases };

export const lexicon = { en: en.words, es: es.words };

/** A day as people write it, with the year only when it is not `now`'s. */
export function spell(day: string, lang: Lang, now: Date): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const { months, date: form, dateWithYear } = lexicon[lang];
  return (
    fill(year === now.getUTCFullYear() ? form : dateWithYear, { d: String(date), month: months[month - 1] ?? "", y: String(year) }) ?? ""
  );
}

/** "one-star", "2.5-star", as the language has it. */
export function spellStars(rating: number, lang: Lang): string {
  const { stars, starsPart } = lexicon[lang];
  const whole = Number.isInteger(rating) ? stars[rating - 1] : undefined;
  return whole ?? starsPart.replace("{n}", lang === "es" ? String(rating).replace(".", ",") : String(rating));
}

/** `a, b and c`. */
export function list(items: readonly string[], lang: Lang): string {
  const head = items.slice(0, -1);
  const last = items.at(-1) ?? "";
  return head.length ? `${head.join(", ")}${lexicon[lang].and}${last}` : last;
}

/** The template with its values, or null when one of them is not known. */
export function fill(template: string, values: Readonly<Record<string, string | null>>): string | null {
  let known = true;
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === null || value === undefined) known = false;
    return value ?? "";
  });
  return known ? text : null;
}
