import type { HistorySnapshot } from "../schema/history";
import type { ReadReview } from "../schema/reading";
import type { Shift } from "../schema/shift";
import { guessRoles, guessTarget, hasHeadings, NEEDED, type Role, type Target } from "./columns";
import { type DateForm, guessDates, readClock, readDay } from "./dates";
import { guessScale, readRating, type ScaleForm, type SiteScale } from "./scale";

/** How a table is read: what its rows are, what its columns hold, how days and ratings are written. `ask`: the worker says. */
export interface Mapping {
  target: Target;
  headings: boolean;
  roles: readonly (Role | null)[];
  dates: DateForm | "ask" | null;
  scale: ScaleForm | "ask" | null;
}

/** Why a row was left out, with the cell that could not be read. */
export interface Trouble {
  /** Rows count from 1, the headings' row included. */
  row: number;
  why: "rating" | "no-rating" | "day" | "no-day" | "future" | "clock" | "long";
  cell: string;
}

/** What one row came to. */
export type Understood = { review: ReadReview } | { snapshot: HistorySnapshot } | { shift: Shift };

const MOST_TEXT = 50_000;

/** The mapping a table seems to want. */
export function guessMapping(rows: readonly string[][], scale: SiteScale, wanted?: Target): Mapping {
  const headings = hasHeadings(rows, scale);
  const names = headings ? (rows[0] ?? []) : [];
  const body = headings ? rows.slice(1) : rows;
  const target = wanted ?? guessTarget(names, body, scale);
  return refine({ target, headings, roles: guessRoles(names, body, target, scale), dates: null, scale: null }, rows, scale);
}

/** The same mapping with days and scale guessed anew from the columns it names. */
export function refine(mapping: Mapping, rows: readonly string[][], scale: SiteScale): Mapping {
  const body = mapping.headings ? rows.slice(1) : rows;
  const column = (role: Role): string[] => {
    const at = mapping.roles.indexOf(role);
    return at < 0 ? [] : body.map((row) => row[at] ?? "");
  };
  return { ...mapping, dates: guessDates(column("day")).form, scale: guessScale(column("rating"), scale).form };
}

/** What must still be said before the table can be read: a column that is missing, the order of the days, the scale. */
export function openQuestions({ target, roles, dates, scale }: Mapping): Array<Role | "dates" | "scale"> {
  const missing: Array<Role | "dates" | "scale"> = NEEDED[target].filter((role) => !roles.includes(role));
  if (roles.includes("day") && (dates === "ask" || dates === null)) missing.push("dates");
  if (target === "reviews" && roles.includes("rating") && (scale === "ask" || scale === null)) missing.push("scale");
  return missing;
}

/** Everything that stays the same from row to row. `today`: the worker's own day; later ones are no days of a review. */
export interface Rules {
  mapping: Mapping;
  scale: SiteScale;
  /** What the site calls a course, gig or place in a review's details. */
  labelKey: string;
  today: string;
}

type Cells = (role: Role) => string;

function whenOf(cell: Cells, { mapping, today }: Rules, mayBeLater: boolean): { day: string; clock: string | null } | Omit<Trouble, "row"> {
  const said = cell("day");
  const { dates } = mapping;
  const read = dates && dates !== "ask" ? readDay(said, dates) : null;
  if (!read) return { why: "day", cell: said };
  if (!mayBeLater && read.day > today) return { why: "future", cell: said };
  return { day: read.day, clock: readClock(cell("time")) ?? read.clock };
}

function review(cell: Cells, rules: Rules): Understood | Omit<Trouble, "row"> {
  const { mapping, scale } = rules;
  const said = cell("rating");
  if (said === "") return { why: "no-rating", cell: "" };
  const rating = mapping.scale && mapping.scale !== "ask" ? readRating(said, mapping.scale, scale) : null;
  if (rating === null) return { why: "rating", cell: said };
  const when = cell("day") === "" ? { day: null } : whenOf(cell, rules, false);
  if ("why" in when) return when;
  const text = cell("text");
  if (text.length > MOST_TEXT) return { why: "long", cell: text.slice(0, 80) };
  const label = cell("label").slice(0, 500);
  return {
    review: {
      id: cell("id").slice(0, 200) || null,
      author: { id: null, name: cell("author").slice(0, 200) || null },
      rating,
      postedOn: when.day,
      text,
      reply: cell("reply") === "" ? null : { text: cell("reply").slice(0, MOST_TEXT), postedOn: null },
      previous: [],
      details: label === "" ? {} : { [rules.labelKey]: label },
    },
  };
}

function snapshot(cell: Cells, rules: Rules): Understood | Omit<Trouble, "row"> {
  const said = cell("average");
  const number = /^(\d{1,3})(?:[.,](\d{1,6}))?\s*(?:★|stars?|\/\s*5)?$/i.exec(said);
  if (said === "") return { why: "no-rating", cell: "" };
  const average = number ? Number(`${number[1]}.${number[2] ?? "0"}`) : Number.NaN;
  if (!number || average < rules.scale.min || average > rules.scale.max) return { why: "rating", cell: said };
  const when = cell("day") === "" ? { why: "no-day" as const, cell: "" } : whenOf(cell, rules, false);
  if ("why" in when) return when;
  const count = cell("count").replace(/(?<=\d)[., ](?=\d{3})/g, "");
  return {
    snapshot: {
      at: `${when.day}T${when.clock ?? "12:00"}:00Z`,
      average,
      decimals: number[2]?.length ?? 0,
      ...(/^\d{1,9}$/.test(count) ? { count: Number(count) } : {}),
    },
  };
}

const YES = /^(yes|y|x|true|1|off|s[ií]|libre|descanso)$/i;

function shift(cell: Cells, rules: Rules): Understood | Omit<Trouble, "row"> {
  const when = cell("day") === "" ? { why: "no-day" as const, cell: "" } : whenOf(cell, rules, true);
  if ("why" in when) return when;
  const clock = (role: "start" | "end"): string | null => {
    const said = cell(role);
    const { dates } = rules.mapping;
    return readClock(said) ?? (dates && dates !== "ask" ? (readDay(said, dates)?.clock ?? null) : null);
  };
  for (const role of ["start", "end"] as const) if (cell(role) !== "" && clock(role) === null) return { why: "clock", cell: cell(role) };
  const people = Number(cell("people"));
  const off = YES.test(cell("off"));
  return {
    shift: {
      day: when.day,
      start: off ? null : (clock("start") ?? when.clock),
      end: off ? null : clock("end"),
      off,
      people: Number.isInteger(people) && people > 0 ? people : null,
      label: cell("label").slice(0, 120),
    },
  };
}

/** What a row says under these rules, or why it was left out. An unread cell is never guessed. */
export function understand(row: readonly string[], number: number, rules: Rules): Understood | Trouble {
  const cell: Cells = (role) => {
    const at = rules.mapping.roles.indexOf(role);
    return at < 0 ? "" : (row[at] ?? "").trim();
  };
  const { target } = rules.mapping;
  const result = target === "reviews" ? review(cell, rules) : target === "numbers" ? snapshot(cell, rules) : shift(cell, rules);
  return "why" in result ? { row: number, ...result } : result;
}
