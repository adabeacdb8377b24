/** A number as people type it: point or comma, blanks around. Null when it is none. `decimals`: digits after the point, as typed. */
export function typedNumber(typed: string): { value: number; decimals: number } | null {
  const match = /^\s*(\d{1,7})(?:[.,](\d{1,6}))?\s*$/.exec(typed);
  if (!match) return null;
  const decimals = match[2] ?? "";
  return { value: Number(`${match[1]}.${decimals || "0"}`), decimals: decimals.length };
}

/** A whole number, also with thousands marks ("1,204", "1.204"); null when it is none. */
export function typedCount(typed: string): number | null {
  const plain = typed.trim().replace(/(?<=\d)[.,\s](?=\d{3}(?:\D|$))/g, "");
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}
