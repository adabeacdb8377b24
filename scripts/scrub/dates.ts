import { dayIn } from "../../src/adapters/kit/dates";

const DAY_MS = 86_400_000;

/** Languages whose months a reader knows. */
const LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "cs", "da", "sv", "nb"];

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, "");

/** The twelve months as dates of these languages write them, in full and cut. */
const CALENDARS: string[][] = LANGUAGES.flatMap((language) =>
  (["long", "short"] as const).map((month) => {
    const format = new Intl.DateTimeFormat(language, { day: "numeric", month, year: "numeric", timeZone: "UTC" });
    const name = (n: number): string => format.formatToParts(Date.UTC(2026, n, 15)).find(({ type }) => type === "month")?.value ?? "";
    return Array.from({ length: 12 }, (_, n) => name(n));
  }),
);

/** Is this a month's name? */
export const isMonth = (word: string): boolean => CALENDARS.some((names) => names.some((name) => plain(name) === plain(word)));

const ordinal = (n: number): string => (n > 10 && n < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th"));

/** Another month in the language and manner of this word; null when it is none we know. */
function monthLike(word: string, month: number): string | null {
  const calendar = CALENDARS.find((names) => names.some((name) => plain(name) === plain(word)));
  const name = calendar?.[month - 1]?.replace(/\.$/, "");
  if (!name) return null;
  return /^\p{Lu}/u.test(word) ? name[0]?.toUpperCase() + name.slice(1) : name;
}

/** A number with as many digits as this one had. */
const padded = (n: number, like: string): string => (like.startsWith("0") ? String(n).padStart(like.length, "0") : String(n));

/** The day in the writing of the original, whose own day it was read as. Null where we do not know the writing. */
function written(original: string, was: string, day: string): string | null {
  const [year = "", month = "", date = ""] = day.split("-");
  const [m, d] = [Number(month), Number(date)];
  if (/^\d{4}-/.test(original)) return original.replace(/^\d{4}-\d{2}-\d{2}/, day);
  const numeric = /^(\d{1,2})(\D{1,2})(\d{1,2})(\D{1,2})\d{4}$/.exec(original);
  if (numeric) {
    const [, a = "", first, b = "", second] = numeric;
    const dayFirst = Number(a) !== Number(was.slice(5, 7)) || (original.includes(".") && Number(a) === Number(was.slice(8)));
    const [one, two] = dayFirst ? [d, m] : [m, d];
    return `${padded(one, a)}${first}${padded(two, b)}${second}${year}`;
  }
  const word = original.match(/\p{L}[\p{L}\p{M}]+/gu)?.find((one) => monthLike(one, 1) !== null);
  if (!word) return null;
  return original
    .replace(/\d{4}/, year)
    .replace(/(?<!\d)(\d{1,2})(st|nd|rd|th)?(?![\d\p{L}])/u, (_, old: string, th?: string) => padded(d, old) + (th ? ordinal(d) : ""))
    .replace(word, monthLike(word, m) ?? word);
}

/** The text with its day so many days earlier, when it is a day and nothing else; null when it is none. */
export function earlier(text: string, days: number): string | null {
  const said = text.trim();
  const day = dayIn(said, "month-first") ?? dayIn(said, "day-first");
  if (!day) return null;
  const moved = new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
  const result = written(said, day, moved);
  return result === null ? null : text.replace(said, result);
}
