/**
 * Stars in a label, whatever its language: the one number in it ("5 star rating", "Bewertung: 4 Sterne", "3,5 étoiles");
 * of two numbers the one that is not the top of the scale ("4 out of 5"). Null when there is none or it is no number of stars.
 */
export function starsIn(label: string, max = 5): number | null {
  const numbers = (label.match(/\d+(?:[.,]\d+)?/g) ?? []).map((n) => Number(n.replace(",", ".")));
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2) return null;
  if (second !== undefined && first !== max && second !== max) return null;
  const stars = second === undefined || second === max ? first : second;
  return stars >= 1 && stars <= max && Number.isInteger(stars * 2) ? stars : null;
}

/** A single rating as embedded data gives it; null when it is no number on the scale. */
export function rated(value: unknown, min = 1, max = 5): number | null {
  return typeof value === "number" && value >= min && value <= max ? value : null;
}

/** The first whole number in a text, with or without separators of thousands; null when it is rounded ("1.1k") or a fraction. */
export function countIn(text: string): number | null {
  const found = /\d+(?:[.,'’\s]\d{3})*(?![\d])/.exec(text);
  if (!found || /^[.,]\d|^\s?[km]\b/i.test(text.slice(found.index + found[0].length))) return null;
  const n = Number(found[0].replace(/\D/g, ""));
  return Number.isSafeInteger(n) ? n : null;
}

/** An average as stated, with the digits after its point; null off the scale of 1 to 5 (0 is a site's word for "none yet"). */
export function average(value: unknown, least = 0): { average: number; decimals: number } | null {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim().replace(",", ".") : "";
  if (!/^\d+(?:\.\d+)?$/.test(text)) return null;
  if (Number(text) < 1 || Number(text) > 5) return null;
  return { average: Number(text), decimals: Math.min(6, Math.max(least, text.split(".")[1]?.length ?? 0)) };
}
