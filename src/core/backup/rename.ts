import type { ReviewRow } from "../schema/rows";
import type { AnyRow } from "./joinRows";

/** Gives rows that speak of a review its new name. */
export function renamer(names: ReadonlyMap<string, string>): <R extends AnyRow>(row: R) => R {
  const rename = (key: unknown): unknown => {
    if (typeof key !== "string") return key;
    for (const mark of ["|", "#"]) {
      for (let at = key.lastIndexOf(mark); at > 0; at = key.lastIndexOf(mark, at - 1)) {
        const now = names.get(key.slice(0, at));
        if (now !== undefined) return now + key.slice(at);
      }
    }
    return names.get(key) ?? key;
  };
  return (row) => {
    if (names.size === 0) return row;
    if (Array.isArray(row.before) && Array.isArray(row.aside)) {
      const before = row.before.map((review: ReviewRow) => ({ ...review, key: rename(review.key) }));
      return { ...row, before, aside: row.aside.map(rename) };
    }
    if (typeof row.review !== "string" || !names.has(row.review)) return row;
    return { ...row, key: rename(row.key), review: names.get(row.review) };
  };
}
