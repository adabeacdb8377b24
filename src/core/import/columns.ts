import { guessDates, readClock } from "./dates";
import { guessScale, type SiteScale } from "./scale";

/** What the rows of a table are. */
export type Target = "reviews" | "numbers" | "shifts";

/** What a column holds. Each stands once at most in a mapping. */
export type Role =
  | "rating"
  | "day"
  | "time"
  | "text"
  | "author"
  | "id"
  | "label"
  | "reply"
  | "average"
  | "count"
  | "start"
  | "end"
  | "people"
  | "off";

/** The roles that a table of each kind can have; the first ones it must have. */
export const ROLES: Readonly<Record<Target, readonly Role[]>> = {
  reviews: ["rating", "day", "time", "text", "author", "id", "label", "reply"],
  numbers: ["average", "day", "time", "count"],
  shifts: ["day", "start", "end", "label", "people", "off"],
};

/** Without these a row says nothing. */
export const NEEDED: Readonly<Record<Target, readonly Role[]>> = { reviews: ["rating"], numbers: ["average", "day"], shifts: ["day"] };

/** Headings as people and programs write them, in English and Spanish, without accents; the better fit stands first. */
const HEADINGS: Readonly<Record<Role, readonly RegExp[]>> = {
  rating: [
    /^(star[ _-]?)?rating$|^stars?$|^calificacion$|^estrellas$|^puntuacion$|^valoracion$/,
    /rating|stars?\b|score|quality|estrellas|puntu|calific|valorac|thumb|pulgar/,
  ],
  day: [
    /^(review|rating|posted|trip|completed)?[ _-]?(date|day)$|^fecha$|^dia$|^(shift|work)[ _-]?date$/,
    /\bdate\b|\bday\b|fecha|\bdia\b|posted|created|submitted|published|timestamp|\bon$|_at$|^when$|cuando/,
  ],
  time: [/^(posted |review )?(time|hour)$|^hora$/],
  text: [
    /^(review|comment|feedback|customer)?[ _-]?(text|comments?|body|message|words)$|^review$|^feedback$|^resena$|^comentarios?$|^opinion$/,
    /comment|text|review|feedback|message|comentario|resena|opinion|mensaje|notes?$/,
  ],
  author: [
    /^(author|reviewer|customer|client|buyer|guest|rider|student|user)[ _-]?(name)?$|^(autor|cliente|comprador|estudiante|pasajero)$/,
    /author|reviewer|customer|client|buyer|rider|guest|\bname$|autor|cliente|nombre/,
  ],
  id: [/^(review|rating|comment|trip|order|feedback)?[ _-]?(id|uuid)$/],
  label: [/^(course|class|label|gig|listing|service|category|city|store)([ _-]?(name|title))?$|^(curso|clase|materia|etiqueta|servicio)$/],
  reply: [/reply|response|respuesta/],
  average: [
    /^(my[ _-]?)?(average|avg|mean|driver|overall|current|customer)?[ _-]?(rating|score|stars?)?$|^promedio$|^calificacion$/,
    /average|\bavg\b|\bmean\b|rating|promedio|calific/,
  ],
  count: [/count|number of|ratings$|total|how many|cantidad|cuantas|numero/],
  start: [
    /^(shift |clock )?(start|from|begin|in)([ _-]?time)?$|^time[ _-]?in$|^(inicio|desde|entrada|hora de (inicio|entrada))$/,
    /start|inicio|entrada/,
  ],
  end: [
    /^(shift |clock )?(end|to|until|finish|out)([ _-]?time)?$|^time[ _-]?out$|^(fin|hasta|salida|hora de (fin|salida))$/,
    /\bend\b|finish|salida/,
  ],
  people: [/people|staff|servers|on shift|head ?count|personas|equipo/],
  off: [/^(day )?off$|^libre$|^descanso$/],
};

export const plainHeading = (heading: string): string =>
  heading.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[_-]+/g, " ").replace(/\s+/g, " ").trim();

const fits = (heading: string, role: Role): number => {
  const plain = plainHeading(heading);
  const at = plain === "" ? -1 : HEADINGS[role].findIndex((pattern) => pattern.test(plain));
  return at < 0 ? 0 : 1 / (at + 1);
};

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell.trim() !== "");

/** How well the cells themselves suit a role, 0 to 1; null: cells cannot say. */
function suits(cells: readonly string[], role: Role, scale: SiteScale): number | null {
  const some = filled(cells);
  if (some.length === 0) return null;
  if (role === "rating") return guessScale(some, scale).share;
  if (role === "average") return some.filter((cell) => /^\s*\d(?:[.,]\d+)?\s*(?:★|%|\/\s*5)?\s*$/.test(cell)).length / some.length;
  if (role === "day") return guessDates(some).share;
  if (role === "start" || role === "end" || role === "time")
    return some.filter((cell) => readClock(cell) ?? readClock(cell.split(/[T\s]/).slice(1).join(" "))).length / some.length;
  if (role === "count" || role === "people") return some.filter((cell) => /^\s*\d[\d., ]*\s*$/.test(cell)).length / some.length;
  return null;
}

const LEAST = 0.6;

/** Are these the names of columns, and no row of the table? */
export function hasHeadings([first = [], ...rest]: readonly string[][], scale: SiteScale): boolean {
  const cells = filled(first);
  const named = cells.some((cell) => Object.keys(HEADINGS).some((role) => fits(cell, role as Role) > 0));
  const speaks = cells.some((cell) => guessDates([cell]).share > 0 || guessScale([cell], scale).share > 0);
  return cells.length > 0 && !speaks && (named || rest.length > 0) && cells.every((cell) => cell.length < 60);
}

/** The role of each column, null where there is none: by its heading, held against its cells; a heading that its cells deny is not believed. */
export function guessRoles(headings: readonly string[], rows: readonly string[][], target: Target, scale: SiteScale): (Role | null)[] {
  const width = Math.max(headings.length, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ""));
  const scores = columns.flatMap((cells, at) =>
    ROLES[target].flatMap((role) => {
      const byName = fits(headings[at] ?? "", role);
      const byCells = suits(cells, role, scale);
      if (byCells !== null && byCells < LEAST) return [];
      // Without a heading only what shows in the cells themselves is told: days, and numbers that must be ratings.
      const nameless = (headings[at] ?? "") === "" && (role === "day" || role === NEEDED[target][0]) ? (byCells ?? 0) / 10 : 0;
      const score = byName > 0 ? byName + (byCells ?? 0) / 10 : nameless;
      return score > 0 ? [{ at, role, score }] : [];
    }),
  );
  const roles: (Role | null)[] = columns.map(() => null);
  for (const { at, role } of scores.sort((a, b) => b.score - a.score)) {
    if (roles[at] === null && !roles.includes(role)) roles[at] = role;
  }
  if (target === "reviews" && !roles.includes("text")) {
    // The words are the column with the longest cells, if they are sentences at all.
    const lengths = columns.map((cells, at) =>
      roles[at] === null ? cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length) : 0,
    );
    const longest = lengths.indexOf(Math.max(...lengths));
    if ((lengths[longest] ?? 0) >= 20 && (headings[longest] ?? "") === "") roles[longest] = "text";
  }
  return roles;
}

/** What the rows most likely are. */
export function guessTarget(headings: readonly string[], rows: readonly string[][], scale: SiteScale): Target {
  const roles = (target: Target) => guessRoles(headings, rows, target, scale);
  const shifts = roles("shifts");
  const reviews = roles("reviews");
  if (shifts.includes("start") || (shifts.includes("off") && !reviews.includes("rating"))) return "shifts";
  if (reviews.includes("text") || reviews.includes("author") || reviews.includes("id") || reviews.includes("label")) return "reviews";
  // One number a day with more digits than a single rating has: what the app showed.
  const at = reviews.indexOf("rating");
  const several = rows.filter((row) => /^\d[.,]\d{2}$/.test((row[at] ?? "").trim())).length;
  return at >= 0 && several >= rows.length * LEAST ? "numbers" : "reviews";
}
