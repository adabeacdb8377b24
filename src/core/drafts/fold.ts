/** Characters that stand for a plainer one; each keeps the length of one UTF-16 unit, so that offsets stay true. */
const plain: Record<string, string> = { "’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "«": '"', "»": '"', "\u00a0": " " };

/** Text without accents and typographic quotes, unit by unit: offsets in the result are offsets in `text`. Case is kept. */
export function fold(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const base = plain[unit] ?? (unit > "\u007f" ? unit.normalize("NFD").charAt(0) : unit);
    out += base;
  }
  return out;
}

/** A pattern over folded text that matches whole words only, in any case unless `cased`. Accents in the source do not matter. */
export function words(source: string, cased = false): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${fold(source)})(?![\\p{L}\\p{N}_])`, cased ? "gu" : "giu");
}
