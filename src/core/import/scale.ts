/** What the ratings of a column are counted in. `stars`: on the site's own scale. */
export type ScaleForm = "stars" | "ten" | "hundred" | "thumbs";

/** `ask`: the numbers fit more than one scale. */
export interface ScaleGuess {
  form: ScaleForm | "ask" | null;
  /** Share of the cells that hold a rating in this form, 0 to 1. */
  share: number;
}

/** The scale that the site's ratings are on. */
export interface SiteScale {
  min: number;
  max: number;
}

const UP =
  /^(?:👍.*|(?:thumbs?|pulgar)[\s_-]*(?:up|arriba)|up|positive|positiv[oa]|good|like[sd]?|yes|s[ií]|true|satisfied|recommended|1)$/iu;
const DOWN =
  /^(?:👎.*|(?:thumbs?|pulgar)[\s_-]*(?:down|abajo)|down|negative|negativ[oa]|bad|dislike[sd]?|no|false|dissatisfied|not recommended|0|-1)$/iu;
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
};

/** A number of a cell, and the highest it says it could be ("8/10", "85 %", "★★★☆☆"). */
interface Said {
  value: number;
  of: number | null;
}

/** "4,5", "5 stars", "4 of 5", "★★★★☆", "FIVE", "85 %": what the cell says, without a scale of ours. */
function numberIn(cell: string): Said | null {
  const said = cell.trim();
  const drawn = /^(?:(★|⭐)\uFE0F?\s*)+(☆*)$/u.exec(said.replace(/\s/g, ""));
  if (drawn) {
    const full = [...said.matchAll(/★|⭐/gu)].length;
    const open = [...said.matchAll(/☆/gu)].length;
    return { value: full, of: open > 0 ? full + open : null };
  }
  const word = /^(?:rated\s+)?([a-z]+)(?:[\s_-]*(?:stars?|estrellas?))?$/i.exec(said)?.[1]?.toLowerCase() ?? "";
  if (WORDS[word]) return { value: WORDS[word], of: null };
  const hit =
    /^(?:rated\s+)?(\d{1,4}(?:[.,]\d{1,4})?)\s*(?:(%)|(?:\/|of|out of|de|von|sur)\s*(\d{1,3})(?:[.,]0+)?)?\s*(?:★|⭐|\*|(?:-|\s)?(?:stars?|estrellas?|points?|puntos?))?$/iu.exec(
      said,
    );
  if (!hit) return null;
  return { value: Number(String(hit[1]).replace(",", ".")), of: hit[2] ? 100 : hit[3] ? Number(hit[3]) : null };
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/**
 * The rating that a cell says, on the site's scale. A rating out of 10 or 100 keeps its share of the whole (8 of 10 is 4 of 5), but
 * never falls below the site's lowest; a thumb up is the highest, down the lowest. Null: unread, or off the scale.
 */
export function readRating(cell: string, form: ScaleForm, { min, max }: SiteScale): number | null {
  if (form === "thumbs") return UP.test(cell.trim()) ? max : DOWN.test(cell.trim()) ? min : null;
  const said = numberIn(cell);
  if (!said) return null;
  const of = said.of ?? (form === "stars" ? max : form === "ten" ? 10 : 100);
  const value = round((said.value / of) * max);
  if (said.value < 0 || said.value > of) return null;
  return of === max ? (value < min ? null : value) : Math.max(min, value);
}

const LEAST = 0.6;

/** What the ratings in these cells are counted in. */
export function guessScale(column: readonly string[], { max }: SiteScale): ScaleGuess {
  const cells = column.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (cells.length === 0) return { form: null, share: 0 };
  const shareOf = (count: number): number => count / cells.length;
  const thumbs = shareOf(cells.filter((cell) => UP.test(cell) || DOWN.test(cell)).length);
  const numbers = cells.flatMap((cell) => numberIn(cell) ?? []);
  const share = shareOf(numbers.length);
  const onlyBits = numbers.every(({ value, of }) => of === null && (value === 0 || value === 1));
  // A column of zeros and ones is thumbs; one of ones alone might also be single stars.
  if (thumbs >= LEAST && onlyBits) return cells.every((cell) => cell === "1") ? { form: "ask", share } : { form: "thumbs", share: thumbs };
  if (share < LEAST) return { form: null, share };
  // A cell that says its own scale ("8/10") is read by it, so only the others decide.
  const bare = numbers.filter(({ of }) => of === null).map(({ value }) => value);
  const top = bare.length > 0 ? Math.max(...bare) : (numbers[0]?.of ?? max);
  if (top <= max) return { form: "stars", share };
  // A few numbers above the stars may be slips of the key as well as a larger scale.
  if (bare.filter((value) => value > max).length * 2 < bare.length) return { form: "ask", share };
  return top <= 10 ? { form: "ten", share } : top <= 100 ? { form: "hundred", share } : { form: null, share };
}
