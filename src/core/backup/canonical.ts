import { plainHash } from "../identity/hash";

/** One text for one value, whatever the order of its fields; fields that are absent or undefined are the same. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join()}}`;
}

/** Do two values say the same? Most are equal as they stand, which is quick to see. */
export const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other) || canonical(one) === canonical(other);

export const hashOf = (value: unknown): string => plainHash(canonical(value));

/** The greater of two values in an order that both devices share; it means nothing else. */
export const greater = <T>(one: T, other: T): T => (canonical(one) < canonical(other) ? other : one);

/** Joins two values of which either may be absent. */
export const either = <T>(one: T | undefined, other: T | undefined, join: (one: T, other: T) => T): T | undefined =>
  one === undefined ? other : other === undefined ? one : join(one, other);

/** The same where absent is written null. */
export const known = <T>(one: T | null, other: T | null, join: (one: T, other: T) => T): T | null =>
  one === null ? other : other === null ? one : join(one, other);

const time = (instant: string): number => Date.parse(instant);
export const earlier = (one: string, other: string): string =>
  time(one) < time(other) || (time(one) === time(other) && one < other) ? one : other;
export const later = (one: string, other: string): string => (earlier(one, other) === one ? other : one);

/** The distinct texts, sorted. */
export const union = (...lists: ReadonlyArray<readonly string[]>): string[] => [...new Set(lists.flat())].sort();
