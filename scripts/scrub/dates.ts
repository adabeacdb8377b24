import { dayIn } from "../../src/adapters/kit/dates";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAY_MS = 86_400_000;

const ordinal = (n: number): string => (n > 10 && n < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th"));

/** The day in the writing of the original. Null where we do not know the writing. */
function written(original: string, day: string): string | null {
  const [year = "", month = "", date = ""] = day.split("-");
  const [m, d] = [Number(month), Number(date)];
  if (/^\d{4}-/.test(original)) return original.replace(/^\d{4}-\d{2}-\d{2}/, day);
  if (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(original)) return /^0|\/0/.test(original) ? `${month}/${date}/${year}` : `${m}/${d}/${year}`;
  if (/^[A-Z][a-z]{2} \d{1,2}, \d{4}$/.test(original)) return `${MONTHS[m - 1]} ${d}, ${year}`;
  if (/^[A-Z][a-z]{2} \d{1,2}[a-z]{2}, \d{4}$/.test(original)) return `${MONTHS[m - 1]} ${d}${ordinal(d)}, ${year}`;
  return null;
}

/** The text with its day so many days earlier, when it is a day and nothing else; null when it is none. */
export function earlier(text: string, days: number): string | null {
  const said = text.trim();
  const day = dayIn(said, "month-first");
  if (!day) return null;
  const moved = new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
  const result = written(said, moved);
  return result === null ? null : text.replace(said, result);
}
