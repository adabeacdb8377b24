import type { Shift } from "../schema/shift";
import type { Day } from "../schema/time";
import { fold, words } from "../text/words";
import { plus, weekdayOf } from "./days";
import { hoursIn } from "./hours";

/** What a pasted rota came to: the worker's shifts, and the lines that seem to say something and were not understood. */
export interface Rota {
  readonly shifts: Shift[];
  readonly left: string[];
}

/** `week`: the first day it may be about; a weekday without a date falls on it or on the six days after. `names`: what the worker is called. */
export interface RotaRules {
  readonly week: Day;
  readonly names: readonly string[];
}

const list = (text: string): string[] => text.split(" ");
/** Names of the weekdays from Sunday on, folded. */
const WEEKDAYS = [
  "sun sunday su dom domingo",
  "mon monday mo lun lunes",
  "tue tues tuesday tu mar martes",
  "wed weds wednesday we mie miercoles",
  "thu thur thurs thursday th jue jueves",
  "fri friday fr vie viernes",
  "sat saturday sa sab sabado",
].map(list);
const MONTHS = [
  "jan january ene enero",
  "feb february febrero",
  "mar march marzo",
  "apr april abr abril",
  "may mayo",
  "jun june junio",
  "jul july julio",
  "aug august ago agosto",
  "sep sept september septiembre",
  "oct october octubre",
  "nov november noviembre",
  "dec december dic diciembre",
].map(list);
const OFF = /\b(off|libre|descanso|descansa|franco|rdo|vacation|vacaciones|pto|holiday|leave)\b|^[\s:,]*[x–—-]\s*$/i;
const PEOPLE = /\b(\d{1,2})\s*(?:on\b|people|servers|staff|of us|personas|meseros|en turno)/i;
const DATE =
  /^[\s,]*(?:(\d{4}-\d{2}-\d{2})|(\d{1,2})[/.](\d{1,2})(?:[/.]\d{2,4})?(?![\d:])|(\d{1,2})(?:st|nd|rd|th)?\s+(?:de\s+)?(\p{L}{3,})|(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?!\s*(?:-|–|a|to)\s*\d)|(\d{1,2})(?:st|nd|rd|th)?\s*[:,](?!\d))/u;
/** Farther than this from the week no rota reaches, in days. */
const REACH = 60;

const at = (names: readonly string[][], word: string): number => names.findIndex((forms) => forms.includes(fold(word)));

/** The nearest day to the week, within reach, that the parts of a date can mean. Null when none or two can. */
function nearest(week: Day, weekday: number | null, fits: (month: number, date: number) => boolean): Day | null {
  const found: Day[] = [];
  for (let k = 0; k <= REACH; k++)
    for (const day of k === 0 ? [week] : [plus(week, k), plus(week, -k)])
      if (fits(Number(day.slice(5, 7)), Number(day.slice(8, 10))) && (weekday === null || weekdayOf(day) === weekday)) found.push(day);
  return weekday === null && found.length > 1 ? null : (found[0] ?? null);
}

/** The day at the beginning of a line or a heading, and what stands after it. */
function dayAt(line: string, week: Day): { day: Day; rest: string } | null {
  const opening = /^[\s\-*•]*(\p{L}+)\.?/u.exec(line);
  const weekday = opening?.[1] ? at(WEEKDAYS, opening[1]) : -1;
  const after = weekday >= 0 && opening ? line.slice(opening[0].length) : line;
  const wanted = weekday >= 0 ? weekday : null;
  const date = DATE.exec(after);
  const [, iso, a, b, date1, month1 = "", month2 = "", date2, alone] = date ?? [];
  const rest = after.slice(date?.[0].length ?? 0);
  const month = at(MONTHS, month1 || month2) + 1;
  if (iso) return wanted === null || weekdayOf(iso) === wanted ? { day: iso, rest } : null;
  let day: Day | null = null;
  if (a && b) day = nearest(week, wanted, (m, d) => (m === Number(a) && d === Number(b)) || (m === Number(b) && d === Number(a)));
  else if (month > 0) day = nearest(week, wanted, (m, d) => m === month && d === Number(date1 ?? date2));
  else if (alone && wanted !== null) day = nearest(week, wanted, (_, d) => d === Number(alone));
  else if (wanted !== null) return { day: plus(week, (wanted - weekdayOf(week) + 7) % 7), rest: after };
  return day ? { day, rest } : null;
}

const shift = (day: Day, more: Partial<Shift>): Shift => ({ day, start: null, end: null, off: false, people: null, label: "", ...more });

/** The shifts a cell or the rest of a line says; null when it says nothing of a shift. */
function shiftsIn(text: string, day: Day, people: number | null): Shift[] | null {
  const hours = hoursIn(text);
  if (hours.length > 0) return hours.map((one) => shift(day, { ...one, people }));
  return OFF.test(text) ? [shift(day, { off: true })] : null;
}

const cellsOf = (line: string): string[] => line.split(/\t|;|\||\s{2,}/).map((cell) => cell.trim());

/** A table with the days as its head: the row that bears one of the names, or the only one. Everyone who has hours that day is counted. */
function readGrid(head: readonly string[], rows: readonly string[][], { week, names }: RotaRules): Rota {
  const days = head.map((cell) => dayAt(cell, week)?.day ?? null);
  const called = new Set(names.flatMap((name) => words(name).map(({ form }) => form)));
  const first = days.findIndex((day) => day !== null);
  const own =
    rows.length === 1 ? rows : rows.filter((row) => row.slice(0, first).some((cell) => words(cell).some(({ form }) => called.has(form))));
  const left: string[] = own.length === 0 ? rows.map((row) => row.join(" ")) : [];
  const shifts = own.flatMap((row) =>
    days.flatMap((day, column) => {
      const cell = row[column] ?? "";
      if (!day || cell === "") return [];
      const people = rows.filter((other) => hoursIn(other[column] ?? "").length > 0).length;
      const found = shiftsIn(cell, day, people > 0 ? people : null);
      if (!found) left.push(`${head[column]} ${cell}`);
      return found ?? [];
    }),
  );
  return { shifts, left };
}

/**
 * Reads a rota as people paste it: a line for each day ("Fri 11/27 5pm-close", "sábado libre", "Sun 17:00-23:00, 3 on"), or a table with the
 * days as its head and a row for each person. What is not understood is given back, never guessed: hours without a half of the day stay open.
 */
export function readRota(text: string, rules: RotaRules): Rota {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const top = lines.findIndex((line) => cellsOf(line).filter((cell) => dayAt(cell, rules.week) !== null).length >= 3);
  if (top >= 0) return readGrid(cellsOf(lines[top] ?? ""), lines.slice(top + 1).map(cellsOf), rules);
  const shifts: Shift[] = [];
  const left: string[] = [];
  for (const line of lines) {
    const found = dayAt(line, rules.week);
    const people = Number(PEOPLE.exec(found?.rest ?? "")?.[1] ?? 0);
    const own = found && shiftsIn(found.rest, found.day, people > 0 ? people : null);
    if (own) shifts.push(...own);
    else if (found || /\d/.test(line)) left.push(line.trim());
  }
  return { shifts, left };
}
