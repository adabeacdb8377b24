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

const two = (part: number): string => String(part).padStart(2, "0");

/** A moment as a field for day and time shows it, by the clock of the device: `2026-11-23T18:05`. */
export const localTime = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;

/** The instant of a day and time by the clock of the device; null when it is none, or lies ahead of `now` by more than a minute. */
export function typedTime(typed: string, now: Date): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(typed)) return null;
  const time = new Date(typed);
  return Number.isNaN(time.getTime()) || time.getTime() > now.getTime() + 60_000 ? null : time.toISOString();
}
