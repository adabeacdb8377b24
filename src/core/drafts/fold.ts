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

/** A pattern that matches whole words only, in any case unless `cased`. Whoever asks it of folded text folds its source too. */
export function words(source: string, cased = false): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, cased ? "gu" : "giu");
}
