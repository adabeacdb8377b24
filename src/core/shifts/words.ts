import type { feasts } from "./days";

/** What a phrase says of the day of a visit. `n`: of days, weeks or months back; `weekday` 0 Sunday … 6 Saturday. */
export type Said =
  | { readonly kind: "same" | "yesterday" | "weekend" | "last-weekend" | "last-week" | "few-days" }
  | { readonly kind: "ago"; readonly unit: "day" | "week" | "month" }
  | { readonly kind: "weekday"; readonly weekday: number }
  | { readonly kind: "feast"; readonly feast: keyof typeof feasts };

/** Which hours of a day a word names, as wall clock hours; above 24: after midnight. */
export const parts = {
  breakfast: [5, 12],
  brunch: [8, 16],
  lunch: [10, 17],
  afternoon: [12, 19],
  evening: [16, 28],
} as const;
export type Part = keyof typeof parts;

export interface Rule {
  readonly pattern: RegExp;
  readonly said: Said;
}

const NUMBER = "(\\d{1,2}|a|an|one|two|three|four|five|six|couple(?: of)?|few|un|una|uno|dos|tres|cuatro|cinco|seis|unos|unas|un par de)";
const rule = (pattern: string, said: Said): Rule => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu"),
  said,
});

const WEEKDAYS: ReadonlyArray<readonly [en: string, short: string, es: string]> = [
  ["sunday", "sun", "domingo"],
  ["monday", "mon", "lunes"],
  ["tuesday", "tues?", "martes"],
  ["wednesday", "weds?", "miércoles|miercoles"],
  ["thursday", "thurs?", "jueves"],
  ["friday", "fri", "viernes"],
  ["saturday", "sat", "sábado|sabado"],
];
/** "Every Friday", "on Fridays", "closed Mondays", "open Sunday" tell of a custom, not of a visit. */
const CUSTOM = "(?<!(?:every|each|most|usually|always|closed|open|todos los|cada|los)\\s(?:on\\s)?)";

/** Phrases that tell when somebody came, English and Spanish. The first that fits a place is taken. */
export const rules: readonly Rule[] = [
  rule(
    "tonight|this (?:morning|afternoon|evening)|today|earlier today|just (?:left|got back|came back)|esta (?:noche|mañana|tarde)|hoy|acabo de (?:salir|volver|regresar)",
    {
      kind: "same",
    },
  ),
  rule("yesterday(?: (?:morning|afternoon|evening))?|last night|the other night|ayer|anoche", { kind: "yesterday" }),
  rule("(?:this past|past|last) weekend|el fin de semana pasado", { kind: "last-weekend" }),
  rule("(?:this|over the|on the) weekend|este fin de semana|el fin de semana", { kind: "weekend" }),
  rule("(?:the )?other day|a few days (?:ago|back)|recently|el otro día|el otro dia|hace (?:unos|pocos) días", { kind: "few-days" }),
  rule(`${NUMBER} days? (?:ago|back)|hace ${NUMBER} d[ií]as?`, { kind: "ago", unit: "day" }),
  rule(`${NUMBER} weeks? (?:ago|back)|hace ${NUMBER} semanas?`, { kind: "ago", unit: "week" }),
  rule(`${NUMBER} months? (?:ago|back)|last month|hace ${NUMBER} mes(?:es)?|el mes pasado`, { kind: "ago", unit: "month" }),
  rule("last week|la semana pasada", { kind: "last-week" }),
  rule("new year'?s eve|nochevieja|fin de año", { kind: "feast", feast: "new-year-eve" }),
  rule("new year'?s day|año nuevo", { kind: "feast", feast: "new-year" }),
  rule("valentine'?s(?: day)?|san valentín", { kind: "feast", feast: "valentine" }),
  rule("mother'?s day|mothers'? day", { kind: "feast", feast: "mothers-day" }),
  rule("father'?s day|fathers'? day", { kind: "feast", feast: "fathers-day" }),
  rule("(?:the )?(?:fourth|4th) of july|july (?:fourth|4th)", { kind: "feast", feast: "july-fourth" }),
  rule("halloween", { kind: "feast", feast: "halloween" }),
  rule("thanksgiving(?: day)?|acción de gracias", { kind: "feast", feast: "thanksgiving" }),
  rule("christmas eve|nochebuena", { kind: "feast", feast: "christmas-eve" }),
  rule("christmas(?: day)?|navidad", { kind: "feast", feast: "christmas" }),
  ...WEEKDAYS.map(([en, short, es], weekday) =>
    rule(
      `${CUSTOM}(?:(?:last|this past|this|on|on a|a|the)\\s)?${en}(?!\\s(?:nights? are|through|thru|to|-))|(?:last|this|on)\\s(?:${short})|(?:el|este)\\s(?:${es})(?:\\spasado)?`,
      {
        kind: "weekday",
        weekday,
      },
    ),
  ),
];

const part = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");

/** Words for a part of the day. Several in one text say nothing together. */
export const partWords: Readonly<Record<Part, RegExp>> = {
  breakfast: part("for breakfast|this morning|desayunar|desayuno|esta mañana"),
  brunch: part("for brunch|brunch(?:ed|ing)?"),
  lunch: part("for lunch|lunch(?:time|ed)?|a comer al mediodía|almuerzo|almorzar"),
  afternoon: part("this afternoon|in the afternoon|happy hour|esta tarde|por la tarde"),
  evening: part("tonight|last night|for dinner|dinner(?:time)?|this evening|in the evening|late night|cena|cenar|esta noche|anoche"),
};

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  un: 1,
  una: 1,
  uno: 1,
  two: 2,
  couple: 2,
  "couple of": 2,
  dos: 2,
  "un par de": 2,
  three: 3,
  few: 3,
  tres: 3,
  unos: 3,
  unas: 3,
  four: 4,
  cuatro: 4,
  five: 5,
  cinco: 5,
  six: 6,
  seis: 6,
};

/** The number that a phrase such as "two weeks ago" names; 1 when it names none ("last month"). */
export const countIn = (groups: ReadonlyArray<string | undefined>): number => {
  const said = groups.find((group) => group !== undefined)?.toLowerCase();
  return said === undefined ? 1 : (COUNTS[said] ?? (Number(said) || 1));
};
