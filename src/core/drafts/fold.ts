/** Typographic marks that stand for a plainer one; each keeps the length of one UTF-16 unit, so that offsets stay true. */
const plain: Record<string, string> = { "’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "«": '"', "»": '"', "\u00a0": " " };

const map = (text: string, each: (unit: string) => string): string => {
  let out = "";
  for (let i = 0; i < text.length; i++) out += each(text.charAt(i));
  return out;
};

/** Text with plain quotes and blanks, unit by unit: offsets in the result are offsets in `text`. */
export const level = (text: string): string => map(text, (unit) => plain[unit] ?? unit);

/** As `level`, and without accents. Case is kept. */
export const fold = (text: string): string =>
  map(text, (unit) => plain[unit] ?? (unit > "\u007f" ? unit.normalize("NFD").charAt(0) : unit));

/** A levelled text with its quotations blank, place by place: in a private text they are evidence, not ours. */
export const withoutQuotes = (text: string): string => text.replace(/"[^"]*"/g, (quoted) => " ".repeat(quoted.length));

/** In small letters, unit by unit; one whose small form is longer stays as it is. */
export const lower = (text: string): string =>
  map(text, (unit) => {
    const small = unit.toLowerCase();
    return small.length === 1 ? small : unit;
  });

/** Letters of English and Spanish (and their neighbours): a far smaller class than all of Unicode's, which takes long to compile. */
const letters = "A-Za-z\u00C0-\u024F";

/**
 * A pattern that matches whole words only; in it, `\w` and `\p{L}` mean Latin letters with their accents. Unless `cased` it is in
 * small letters and wants a text in small letters: an expression that ignores case takes several times as long to compile.
 * Whoever asks it of folded text folds its source too.
 */
export function words(source: string, cased = false): RegExp {
  const latin = source.replaceAll("\\w", `[${letters}0-9_]`).replaceAll("[\\p{L}", `[${letters}`).replaceAll("\\p{L}", `[${letters}]`);
  return new RegExp(`(?<![${letters}0-9_])(?:${cased ? latin : lower(latin)})(?![${letters}0-9_])`, "g");
}
