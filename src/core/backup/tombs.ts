import { plainHash } from "../identity/hash";
import type { ReviewRow, TombstoneRow } from "../schema/rows";
import type { AnyRow } from "./joinRows";
import type { TableName } from "./tables";

/**
 * Names something deleted without saying what it was. `site`: a review by the site's id; `content`: by what it said; `row`: a row of another
 * table, `table|key`. */
export const tombOf = (kind: "subject" | "review" | "site" | "content" | "row", key: string): string => plainHash("tomb", kind, key);

/** Every name a review is known by, here and on devices with another key. */
export const tombsOf = ({ key, also = [], subject, siteReviewId, contentHash }: ReviewRow): string[] => [
  ...[key, ...also.filter((name) => !name.startsWith("@"))].map((name) => tombOf("review", name)),
  ...(siteReviewId ? [tombOf("site", `${subject}|${siteReviewId}`)] : []),
  tombOf("content", `${subject}|${contentHash}`),
];

/** When a row was last touched; empty for rows that have no time. */
const touched = (row: AnyRow): string => {
  for (const name of ["lastSeen", "seenTo", "savedAt", "loggedAt", "at", "openedAt", "claimedAt"]) {
    const value = row[name];
    if (typeof value === "string") return value;
  }
  return "";
};

const before = (one: string, other: string): boolean => one === "" || Date.parse(one) <= Date.parse(other);

const LASTING: readonly TableName[] = ["tombstones", "settings", "health", "imports", "seals"];

/** Tables of which a row by itself may be deleted. */
const ROWS: readonly TableName[] = ["snapshots", "incidents", "shifts"];

/** What two devices hold of when a subject was claimed last, by its key. */
export type Claimed = ReadonlyMap<string, string>;

/**
 * Tells which rows were deleted on one of the devices, so that an older file does not bring them back. What was read or written after
 * the deletion stays. Of a subject that was claimed anew the rows without a time stay too. Ask for a review before its parts.
 */
export function buried(tombs: readonly TombstoneRow[], claimed: Claimed): (table: TableName, row: AnyRow) => boolean {
  if (tombs.length === 0) return () => false;
  const at = new Map(tombs.map((tomb) => [tomb.key, tomb.at]));
  const subjects = new Map<string, string | undefined>();
  const reviews = new Map<string, string>();
  const subjectTomb = (key: string): string | undefined => {
    if (!subjects.has(key)) subjects.set(key, at.get(tombOf("subject", key)));
    return subjects.get(key);
  };
  return (table, row) => {
    if (LASTING.includes(table)) return false;
    const subject = table === "subjects" ? row.key : row.subject;
    const gone = typeof subject === "string" ? subjectTomb(subject) : undefined;
    if (gone !== undefined && before(touched(row) || claimed.get(String(subject)) || "", gone)) return true;
    if (table === "reviews") {
      const found = tombsOf(row as unknown as ReviewRow).flatMap((name) => at.get(name) ?? []);
      const last = found.sort().at(-1);
      if (last === undefined) return false;
      reviews.set(row.key, last);
      return before(touched(row), last);
    }
    const own = ROWS.includes(table) ? at.get(tombOf("row", `${table}|${row.key}`)) : undefined;
    if (own !== undefined && before(touched(row), own)) return true;
    if (typeof row.review !== "string") return false;
    const last = reviews.get(row.review) ?? at.get(tombOf("review", row.review));
    return last !== undefined && before(touched(row), last);
  };
}
