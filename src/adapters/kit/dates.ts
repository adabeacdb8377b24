/** Which of two numbers in a date comes first. Null: the page does not tell, so a date that can be read both ways is not read. */
export type DateOrder = "month-first" | "day-first" | null;

/**
 * The months' names without accents, as they stand in dates: en, de, fr, es, it, pt, nl, cs, and what Danish, Swedish and Norwegian
 * write otherwise. Abbreviations stand among them where they are no beginning of a name; a name that begins another of its month does not.
 */
const MONTHS = [
  "january januari janner janvier enero gennaio janeiro leden ledna",
  "february februari feber fevrier febrero febbraio fevereiro unora",
  "march mars marzo marco maart marts brezen brezna mrt mrz",
  "avril abril aprile duben dubna",
  "mayo maggio maio mei maj kveten kvetna",
  "june juin junio giugno junho cerven cervna cvn",
  "july juillet julio luglio julho cervenec cervence cvc",
  "aout agosto augustus augusti srpen srpna",
  "september septembre septiembre setiembre settembre setembro zari",
  "october oktober octobre octubre ottobre outubro rijen rijna",
  "november novembre noviembre novembro listopadu",
  "december dezember decembre diciembre dicembre dezembro prosinec prosince",
].map((names) => names.split(" "));

function day(year: number, month: number, date: number): string | null {
  const iso = [year, month, date].map((n) => String(n).padStart(2, "0")).join("-");
  // A day that no calendar has becomes another one.
  return year >= 1990 && year <= 2100 && new Date(Date.UTC(year, month - 1, date)).toISOString().startsWith(iso) ? iso : null;
}

/** Number of the month that a word names in full or begins with three letters or more; 0 when it names none, or could begin two. */
function monthNamed(word: string): number {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const whole = MONTHS.findIndex((names) => names.includes(plain));
  if (whole >= 0 || plain.length < 3) return whole + 1;
  const begun = MONTHS.flatMap((names, i) => (names.some((name) => name.startsWith(plain)) ? [i + 1] : []));
  return begun.length === 1 ? (begun[0] ?? 0) : 0;
}

/** The calendar day that a text as a whole says, or null: "3/1/2018", "7. Sep. 2025", "Oct 14th, 2021", "2025-09-07T…", "2021年10月4日". */
export function dayIn(text: string, order: DateOrder): string | null {
  const said = text.trim();
  if (said.length < 6 || said.length > 40 || !/\d/.test(said)) return null;
  const iso = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?(?:$|[T\s])/.exec(said);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})(\/|-|\.\s?)(\d{1,2})(?:\/|-|\.\s?)(\d{4})$/.exec(said);
  if (numeric) {
    const [a, b, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    if (numeric[2]?.startsWith(".") || order === "day-first" || (order === null && a > 12)) return day(year, b, a);
    return order === "month-first" || b > 12 ? day(year, a, b) : null;
  }
  const words = said.match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  const numbers = words.filter((word) => /^\d/.test(word));
  const names = words.filter((word) => !/^\d/.test(word) && !/^(?:st|nd|rd|th|er|de|del|of|den|d)$/i.test(word));
  const year = numbers.find((n) => n.length === 4);
  const date = numbers.find((n) => n.length < 3);
  if (numbers.length !== 2 || names.length !== 1 || !year || !date) return null;
  return day(Number(year), monthNamed(names[0] ?? ""), Number(date));
}

/** ISO instant from "2025-09-07T19:18:53-04:00" or "2021-10-14 11:21:29 +0000 UTC"; null without an offset. */
export function instantIn(text: string): string | null {
  const m = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3])(:[0-5]\d:[0-5]\d)(\.\d{1,9})?\s?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)(?: UTC)?$/.exec(
    text.trim(),
  );
  const [, date = "", hour, rest, , zone = ""] = m ?? [];
  if (!m || !dayIn(date, null)) return null;
  const offset = /^[+-]00:?00$/.test(zone) ? "Z" : zone.replace(/^(.\d\d)(\d\d)$/, "$1:$2");
  return `${date}T${hour}${rest}${offset}`;
}
