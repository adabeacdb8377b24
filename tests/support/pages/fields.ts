import type { Reading } from "../../../src/core/schema/reading";
import { digest } from "./digest";

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Details that are compared; a reader may give more. */
const DETAILS = [
  "course",
  "difficulty",
  "grade",
  "wouldTakeAgain",
  "attendance",
  "textbook",
  "forCredit",
  "online",
  "tags",
  "gig",
  "price",
  "days",
  "cancelled",
  "repeatBuyer",
  "listing",
  "job",
  "jobEnded",
];

/** One field that is not as expected. It never says the value. */
export interface Difference {
  path: string;
  what: "missing" | "extra" | "different";
}

export interface Comparison {
  agreeing: number;
  differences: Difference[];
}

/** Empty tags, an empty reply list and nothing at all are the same nothing. */
const given = (value: unknown): boolean => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Compares a Reading with hashed expectations, field by field. */
export function compare(reading: Reading, expected: unknown, salt: string, page: string): Comparison {
  const out: Comparison = { agreeing: 0, differences: [] };

  const leaf = (path: string, actual: unknown, hash: unknown): void => {
    const what = !given(actual)
      ? given(hash)
        ? "missing"
        : null
      : !given(hash)
        ? "extra"
        : digest(salt, page, path, actual) === hash
          ? null
          : "different";
    if (what) out.differences.push({ path, what });
    else out.agreeing += 1;
  };

  const walk = (path: string, actual: unknown, hash: unknown): void => {
    if (Array.isArray(hash)) {
      const list = Array.isArray(actual) ? actual : [];
      for (let i = 0; i < Math.max(list.length, hash.length); i++) {
        if (i >= hash.length) out.differences.push({ path: `${path}/${i}`, what: "extra" });
        else if (i >= list.length) out.differences.push({ path: `${path}/${i}`, what: "missing" });
        else walk(`${path}/${i}`, list[i], hash[i]);
      }
    } else if (isObject(hash)) {
      const values = isObject(actual) ? actual : {};
      const keys = path.endsWith("/details") ? DETAILS : Object.keys(hash);
      for (const key of keys) walk(path ? `${path}/${key}` : key, values[key], hash[key]);
    } else leaf(path, actual, hash);
  };

  walk("", reading, expected);
  return out;
}

/** Differences without their indices, counted: `reviews/text different x3`. */
export function tally(differences: Difference[]): string {
  const counts = new Map<string, number>();
  for (const { path, what } of differences) {
    const name = `${path.replace(/\/\d+/g, "")} ${what}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => (count > 1 ? `${name} x${count}` : name)).join(", ");
}
