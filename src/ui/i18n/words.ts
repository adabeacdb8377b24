import type { Lang } from "../../core/schema/draft";
import type { en } from "./en";

export type Key = keyof typeof en;
/** A key that exists in the forms `.one` and `.other`; a language without its own form for a number uses `.other`. */
export type PluralKey = Key extends infer K ? (K extends `${infer Base}.other` ? Base : never) : never;
export type Params = Readonly<Record<string, string | number>>;

export type Catalogue = Readonly<Record<Key, string>>;

const DECIMAL = /^-?\d+\.(\d+)$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Everything that turns facts into words of one language: sentences, numbers and days, always with an explicit locale. */
export interface Words {
  lang: Lang;
  locale: string;
  /**
   * The sentence under this key. In its `{name}` places numbers are written with at most two decimals, a decimal that comes as text
   * with just its own, and ISO days as dates.
   */
  t(key: Key, params?: Params): string;
  /** The form for `count`, which also fills `{count}`. */
  plural(key: PluralKey, count: number, params?: Params): string;
  /** The sentence of a code that came as data (`reason.<code>`, `error.<code>` …); null when the catalogue does not know it. */
  coded(prefix: string, code: string, params?: Params): string | null;
  number(value: number, decimals?: number): string;
  /** A calendar day in full words. `now` leaves the year out when it is the present one. */
  day(day: string, now?: Date): string;
  /** The same with a short month, for where there is little room. */
  shortDay(day: string): string;
  /** Day and time of an instant by the clock of the device. */
  moment(instant: string): string;
  /** "today", "yesterday", a weekday within the last six days, else the date; by the clock of the device. */
  since(instant: string, now: Date): string;
}

const utcDay = (day: string): Date | null => {
  const parts = DAY.exec(day);
  return parts ? new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))) : null;
};

/** Days between two moments by the calendar of the device, summer time or not. */
const daysBetween = (from: Date, to: Date): number =>
  Math.round(
    (Date.UTC(to.getFullYear(), to.getMonth(), to.getDate()) - Date.UTC(from.getFullYear(), from.getMonth(), from.getDate())) / 86_400_000,
  );

/** The language to start with, from what the browser is shown in. */
export const languageOf = (uiLanguage: string): Lang => (/^es\b/i.test(uiLanguage) ? "es" : "en");

/**
 * The words of one language from its catalogue. `uiLanguage` (such as `es-MX`) picks the form of numbers and dates when it is of that language;
 * otherwise plain American English or Latin American Spanish.
 */
export function wordsFrom(sentences: Catalogue, lang: Lang, uiLanguage = ""): Words {
  const locale = uiLanguage.toLowerCase().startsWith(lang) && uiLanguage.length > 2 ? uiLanguage : lang === "es" ? "es-419" : "en-US";
  const catalogue: Readonly<Record<string, string>> = sentences;
  const plurals = new Intl.PluralRules(locale);
  const loose = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const fixed = (decimals: number) => new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

  // Making a format costs far more than using it; a long document writes thousands of days.
  const made = new Map<string, Intl.DateTimeFormat>();
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const name = JSON.stringify(options);
    const known = made.get(name) ?? new Intl.DateTimeFormat(locale, options);
    made.set(name, known);
    return known;
  };

  const dayWords = (day: string, now?: Date): string => {
    const date = utcDay(day);
    if (!date) return day;
    const year = now && date.getUTCFullYear() === now.getFullYear() ? {} : { year: "numeric" as const };
    return format({ day: "numeric", month: "long", ...year, timeZone: "UTC" }).format(date);
  };
  const write = (value: string | number): string => {
    if (typeof value === "number") return loose.format(value);
    const decimal = DECIMAL.exec(value);
    return decimal ? fixed(decimal[1]?.length ?? 0).format(Number(value)) : dayWords(value);
  };
  const fill = (text: string, params: Params = {}): string =>
    text
      .replace(/\{(\w+)\}/g, (place, name: string) => {
        const value = params[name];
        return value === undefined ? place : write(value);
      })
      // An hour that ends with a point of its own ("p. m.") ends the sentence too.
      .replace(/(\b[ap]\.\s?m\.)\.(?!\.)/g, "$1");

  const since = (instant: string, now: Date): string => {
    const then = new Date(instant);
    const days = daysBetween(then, now);
    if (days === 0 || days === 1) return catalogue[days === 0 ? "time.today" : "time.yesterday"] ?? "";
    if (days > 1 && days < 7) return fill(catalogue["time.on"] ?? "", { day: format({ weekday: "long" }).format(then) });
    const year = then.getFullYear() === now.getFullYear() ? {} : { year: "numeric" as const };
    return fill(catalogue["time.on"] ?? "", {
      day: format({ day: "numeric", month: "long", ...year }).format(then),
    });
  };

  return {
    lang,
    locale,
    t: (key, params) => fill(catalogue[key] ?? key, params),
    plural(key, count, params) {
      const form = catalogue[`${key}.${plurals.select(count)}`] ?? catalogue[`${key}.other`] ?? key;
      return fill(form, { count, ...params });
    },
    coded(prefix, code, params) {
      const text = catalogue[`${prefix}.${code}`];
      return text === undefined ? null : fill(text, params);
    },
    number: (value, decimals) => (decimals === undefined ? loose : fixed(decimals)).format(value),
    day: dayWords,
    shortDay: (day) => {
      const date = utcDay(day);
      return date ? format({ day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(date) : day;
    },
    moment: (instant) => format({ dateStyle: "medium", timeStyle: "short" }).format(new Date(instant)),
    since,
  };
}
