import { dayWithin } from "./dates";

/** A number with the digits it was shown in. */
export interface Shown {
  value: number;
  decimals: number;
}

/** Why a line with a number or words in it is not kept. */
export type Unkept = "last-week" | "this-week" | "everybody" | "percent" | "comment" | "unclear";

/** What a pasted rating screen or weekly e-mail says. What it does not say is null; of two that could be meant none is chosen. */
export interface Pasted {
  /** Sites named in it. */
  sites: string[];
  /** The worker's own number as it stands now; several when more than one could be it. */
  averages: Shown[];
  count: number | null;
  /** How many ratings the screen says the number covers at most ("last 500 trips"). */
  window: number | null;
  /** Counts of 1 to 5 stars. */
  distribution: number[] | null;
  day: string | null;
  /** Lines that were understood and are not kept, and lines with a number that were not understood. */
  unkept: Array<{ line: string; why: Unkept }>;
}

const NUMBER = /(?<![\d.,$€£])([0-5])[.,](\d{1,2})(?![\d%]|[.,]\d|\s?(?:%|mi\b|km\b|hours?\b|hrs?\b|h\b))/;
const WHOLE = /^(?:★|⭐)?\s*5(?:[.,]0+)?\s*(?:★|⭐)?$/u;
const LAST_WEEK = /last week|previous week|prior week|semana pasada|semana anterior/i;
const THIS_WEEK = /this week|current week|week'?s (?:average|rating)|esta semana/i;
const EVERYBODY =
  /all drivers|other drivers|all dashers|all shoppers|average driver|in your (?:area|city|region)|todos los|otros conductores/i;
const MINE = /rating|stars?|★|⭐|score|calificaci[oó]n|estrellas|promedio/i;
const MINIMUM = /minimum|at least|above|below|under|goal|target|m[ií]nim[oa]|por (?:encima|debajo)/i;

const count = (digits: string): number => Number(digits.replace(/[.,\s]/g, ""));

/** "5 stars 480", "5 ★: 480", "480 five-star", or star and count on lines of their own. All five, or none of them. */
function starsIn(lines: readonly string[]): { counts: number[]; used: Set<number> } | null {
  const found = new Map<number, { count: number; used: number[] }>();
  lines.forEach((line, at) => {
    const one =
      /^([1-5])\s*(?:-|\s)?(?:stars?|★|⭐|estrellas?)\s*[:·–-]?\s*\(?(\d[\d.,]*)?\)?(?:\s*(?:ratings?|trips?|calificaciones))?$/iu.exec(
        line,
      );
    const turned = /^(\d[\d.,]*)\s*[x×]?\s*([1-5])\s*(?:-|\s)?(?:stars?|★|⭐|estrellas?)(?:\s*(?:ratings?|trips?))?$/iu.exec(line);
    const next = lines[at + 1] ?? "";
    if (one?.[2]) found.set(Number(one[1]), { count: count(one[2]), used: [at] });
    else if (one && /^\d[\d.,]*$/.test(next)) found.set(Number(one[1]), { count: count(next), used: [at, at + 1] });
    else if (turned) found.set(Number(turned[2]), { count: count(turned[1] ?? ""), used: [at] });
  });
  if (found.size < 5) {
    // Bare pairs: 5, its count, 4, its count … as they come when a chart is copied.
    const from = lines.findIndex((_line, at) =>
      [5, 4, 3, 2, 1].every((star, nth) => lines[at + nth * 2] === String(star) && /^\d[\d.,]*$/.test(lines[at + nth * 2 + 1] ?? "")),
    );
    if (from < 0) return null;
    const counts = [9, 7, 5, 3, 1].map((offset) => count(lines[from + offset] ?? ""));
    return { counts, used: new Set(Array.from({ length: 10 }, (_, at) => from + at)) };
  }
  const all = [1, 2, 3, 4, 5].map((star) => found.get(star) ?? { count: 0, used: [] });
  return { counts: all.map((one) => one.count), used: new Set(all.flatMap((one) => one.used)) };
}

/** What a line with a number is about, by its own words and the line above. */
function aboutOf(line: string, above: string): "mine" | Unkept {
  const own = line.replace(NUMBER, "").replace(/[★⭐\s/:·]|out of 5|de 5|\b5\b/giu, "");
  // The line above says what a bare number is, unless it has a number of its own.
  for (const words of own === "" && !NUMBER.test(above) ? [line, above] : [line]) {
    if (LAST_WEEK.test(words)) return "last-week";
    if (EVERYBODY.test(words)) return "everybody";
    if (THIS_WEEK.test(words)) return "this-week";
  }
  if (MINIMUM.test(line)) return "unclear";
  return own === "" || MINE.test(line) ? "mine" : "unclear";
}

/** Reads a pasted screen or e-mail of a gig app. `sites`: those that it may be of. Without a rating in it, `averages` is empty. */
export function readPasted(text: string, sites: ReadonlyArray<{ id: string; name: string }>): Pasted {
  const lines = text
    .slice(0, 200_000)
    .split(/\r?\n/)
    .map((line) => line.replace(/[\u200b\u00a0]/g, " ").trim())
    .filter((line) => line !== "")
    .slice(0, 2_000);
  const stars = starsIn(lines);
  const pasted: Pasted = {
    sites: sites.filter(({ name }) => text.toLowerCase().includes(name.toLowerCase())).map(({ id }) => id),
    averages: [],
    count: null,
    window: null,
    distribution: stars?.counts ?? null,
    day: lines.map(dayWithin).findLast((day) => day !== null) ?? null,
    unkept: [],
  };
  lines.forEach((line, at) => {
    if (!stars?.used.has(at)) readLine(line, lines[at - 1] ?? "", pasted);
  });
  return pasted;
}

function readLine(line: string, above: string, pasted: Pasted): void {
  const last = /(?:last|past|most recent|[uú]ltim[oa]s)\s+(\d{2,4})\b/i.exec(line);
  if (last) pasted.window = Number(last[1]);
  const total =
    /(?<!last )(?<!past )\b(\d{1,3}(?:[.,]\d{3})+|\d+)\s+(?:ratings|rated (?:trips|rides)|customer ratings|calificaciones)\b/i.exec(line);
  if (total && !last) pasted.count = count(total[1] ?? "");
  const number = NUMBER.exec(line) ?? (WHOLE.test(line) ? (/(5)(?:[.,](0+))?/.exec(line) as RegExpExecArray) : null);
  if (number) {
    const about = aboutOf(line, above);
    const shown = { value: Number(`${number[1]}.${number[2] ?? "0"}`), decimals: number[2]?.length ?? 0 };
    if (shown.value > 5 || shown.value < 1) pasted.unkept.push({ line, why: "unclear" });
    else if (about !== "mine") pasted.unkept.push({ line, why: about });
    else if (!pasted.averages.some(({ value }) => value === shown.value)) pasted.averages.push(shown);
    return;
  }
  if (/\d\s?%/.test(line)) pasted.unkept.push({ line, why: "percent" });
  else if (/^["“«].{3,}["”»]$/u.test(line)) pasted.unkept.push({ line, why: "comment" });
}
