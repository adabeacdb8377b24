/** How the days of a column are written. `serial`: a spreadsheet's day number; `epoch`: seconds or milliseconds since 1970. */
export type DateForm = "iso" | "day-first" | "month-first" | "words" | "compact" | "serial" | "epoch";

/** `ask`: every day of the column can be read both ways round, so the worker says which. */
export interface DateGuess {
  form: DateForm | "ask" | null;
  /** Share of the cells that hold a day in this form, 0 to 1. */
  share: number;
}

/** A day, and the hour on the clock of whoever wrote it, when it is given. */
export interface ReadDay {
  day: string;
  clock: string | null;
}

/** Whole names without accents in English, Spanish, French, German, Portuguese and Italian. */
const MONTHS = [
  "january enero janvier januar janeiro gennaio",
  "february febrero fevrier februar fevereiro febbraio",
  "march marzo mars maerz marco",
  "april abril avril aprile",
  "may mayo mai maio maggio",
  "june junio juin juni junho giugno",
  "july julio juillet juli julho luglio",
  "august agosto aout",
  "september septiembre setiembre septembre setembro settembre",
  "october octubre octobre oktober outubro ottobre",
  "november noviembre novembre novembro",
  "december diciembre decembre dezember dezembro dicembre",
].map((names) => names.split(" "));
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

const two = (value: number): string => String(value).padStart(2, "0");
const isoOf = (ms: number): string => new Date(ms).toISOString();

/** A day that the calendar has, from 1990 to 2100; two digits of a year are of this century. */
function dayOf(year: number, month: number, date: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  const leap = full % 4 === 0 && (full % 100 !== 0 || full % 400 === 0);
  const last = month === 2 && !leap ? 28 : (LENGTHS[month - 1] ?? 0);
  return full < 1990 || full > 2100 || date < 1 || date > last ? null : `${full}-${two(month)}-${two(date)}`;
}

/** "3:05 PM", "15:05", "15:05:22.1Z", "3 p. m." as a wall clock; null when it is none. */
export function readClock(said: string): string | null {
  const hit = /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2}(?:[.,]\d+)?)?\s*([ap]\.?\s?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i.exec(
    said.trim(),
  );
  if (!hit || (hit[2] === undefined && hit[3] === undefined)) return null;
  const hour = Number(hit[1]);
  const half = hit[3]?.[0]?.toLowerCase();
  if (Number(hit[2] ?? 0) > 59 || (half ? hour < 1 || hour > 12 : hour > 23)) return null;
  return `${two(half ? (hour % 12) + (half === "p" ? 12 : 0) : hour)}:${hit[2] ?? "00"}`;
}

const plain = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
/** The month a word begins, 1 to 12; 0 when it is none, or could be two. */
function monthNamed(word: string): number {
  const said = plain(word);
  const fits = MONTHS.flatMap((names, at) => (names.some((name) => name.startsWith(said)) ? [at + 1] : []));
  return said.length > 2 && fits.length === 1 ? (fits[0] ?? 0) : 0;
}

/** The day at the beginning of a cell and what stands after it. Null: the form is another. */
type Parsed = { year: number; month: number; date: number; rest: string };

function numeric(said: string): { a: number; b: number; year: number; dots: boolean; rest: string } | null {
  const hit = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?:[\s,T]+(.*))?$/.exec(said);
  return hit && { a: Number(hit[1]), b: Number(hit[3]), year: Number(hit[4]), dots: hit[2] === ".", rest: hit[5] ?? "" };
}

function words(said: string): Parsed | null {
  const hit =
    /^(?:\p{L}+\.?,?\s+)?(?:el\s+)?(?<d>\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(?:de\s+|of\s+)?(?<m>\p{L}{3,})\.?,?[\s-]+(?:de\s+|del\s+)?(?<y>\d{4}|\d{2})(?:[\s,]+(?:at\s+|a las\s+)?(?<r>.*))?$/iu.exec(
      said,
    ) ?? /^(?:\p{L}+\.?,\s+)?(?<m>\p{L}{3,})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})(?:[\s,]+(?:at\s+)?(?<r>.*))?$/iu.exec(said);
  const { d, m = "", y, r = "" } = hit?.groups ?? {};
  const month = monthNamed(m);
  return hit && month > 0 ? { year: Number(y), month, date: Number(d), rest: r } : null;
}

function parsed(said: string, form: DateForm): Parsed | null {
  if (form === "words") return words(said);
  if (form === "iso" || form === "compact") {
    const hit =
      form === "iso"
        ? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s,]+(.*))?$/.exec(said)
        : /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[T\s]+(.*))?$/.exec(said);
    return hit && { year: Number(hit[1]), month: Number(hit[2]), date: Number(hit[3]), rest: hit[4] ?? "" };
  }
  if (form === "serial" || form === "epoch") {
    const value = /^\d+(?:\.\d+)?$/.test(said) ? Number(said) : Number.NaN;
    const fits = form === "serial" ? value >= 30_000 && value < 60_000 : value >= 1e9 && value < 4e12;
    if (!fits) return null;
    const at = isoOf(form === "serial" ? SERIAL_EPOCH + Math.round(value * 86_400) * 1000 : value < 1e11 ? value * 1000 : value);
    const rest = Number.isInteger(value) && form === "serial" ? "" : at.slice(11, 16);
    return { year: Number(at.slice(0, 4)), month: Number(at.slice(5, 7)), date: Number(at.slice(8, 10)), rest };
  }
  const both = numeric(said);
  if (!both) return null;
  const { a, b, year, rest } = both;
  return form === "day-first" ? { year, month: b, date: a, rest } : { year, month: a, date: b, rest };
}

/**
 * The day that a cell says in this form, as it stands there: no zone is converted. Null when it says none, or one that no calendar
 * has. An hour that cannot be read is left out.
 */
export function readDay(said: string, form: DateForm): ReadDay | null {
  const found = parsed(said.trim(), form);
  const day = found && dayOf(found.year, found.month, found.date);
  return found && day ? { day, clock: readClock(found.rest) } : null;
}

const shareOf = (cells: readonly string[], form: DateForm): number =>
  cells.length === 0 ? 0 : cells.filter((cell) => readDay(cell, form) !== null).length / cells.length;

/** A day written out in words anywhere in a line ("Week of Mar 2, 2026"), the last one of several; null when there is none. */
export function dayWithin(line: string): string | null {
  const hits =
    line.match(/\d{4}-\d{2}-\d{2}|\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?: de)? \p{L}{3,}\.?(?: de)? \d{4}/gu) ?? [];
  return hits.map((hit) => (readDay(hit, "iso") ?? readDay(hit, "words"))?.day ?? null).findLast((day) => day !== null) ?? null;
}

const LEAST = 0.6;

/** How the days in these cells are written. Whether day or month comes first is decided only by a number above twelve, or by points. */
export function guessDates(column: readonly string[]): DateGuess {
  const cells = column.filter((cell) => cell.trim() !== "");
  for (const form of ["iso", "words", "compact", "serial", "epoch"] as const) {
    const share = shareOf(cells, form);
    if (share >= LEAST) return { form, share };
  }
  const day = shareOf(cells, "day-first");
  const month = shareOf(cells, "month-first");
  const share = Math.max(day, month);
  if (share < LEAST) return { form: null, share };
  if (day !== month) return { form: day > month ? "day-first" : "month-first", share };
  const dots = cells.some((cell) => numeric(cell.trim())?.dots);
  return { form: dots ? "day-first" : "ask", share };
}
