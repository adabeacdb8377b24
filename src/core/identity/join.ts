import type { ReadReview } from "../schema/reading";
import type { ReviewRow, VersionRow } from "../schema/rows";
import { agrees, type Content, contentHash, contentOf, fill } from "./content";

/** One look at one review. `at`: UTC instant of the look, so that instants order as strings. */
export interface Sighting {
  key: string;
  subject: string;
  reviewer: string | null;
  /** True when `reviewer` and `key` rest on the site's own ids. */
  strong: boolean;
  review: ReadReview;
  at: string;
}

/** What we hold of one review: the newest version, and those put aside. A content stands in exactly one of the two. */
export interface Held {
  row: ReviewRow;
  versions: readonly VersionRow[];
}

const min = (a: string, b: string): string => (a < b ? a : b);
const max = (a: string, b: string): string => (a > b ? a : b);

/** Union of the earlier versions that the page itself shows, newest first. */
function unitePrevious(one: ReviewRow["previous"], other: ReviewRow["previous"]): ReviewRow["previous"] {
  if (other.length === 0) return one;
  const all = new Map([...one, ...other].map((version) => [JSON.stringify([version.rating, version.postedOn, version.text]), version]));
  const entries = [...all].sort(([a, va], [b, vb]) => (vb.postedOn ?? "").localeCompare(va.postedOn ?? "") || (a < b ? -1 : 1));
  return entries.map(([, version]) => version);
}

function fresh({ key, subject, reviewer, review, at }: Sighting): ReviewRow {
  const { id, postedAt, previous, details } = review;
  return {
    key,
    subject,
    siteReviewId: id,
    reviewer,
    ...contentOf(review),
    ...(postedAt ? { postedAt } : {}),
    previous,
    details,
    firstSeen: at,
    seenFrom: at,
    lastSeen: at,
    version: 1,
    contentHash: contentHash(review),
  };
}

/** What any sighting, also one of an old version, may add to a row. */
function enrich(row: ReviewRow, { reviewer, strong, review, at }: Sighting): ReviewRow {
  return {
    ...row,
    reviewer: (strong ? reviewer : row.reviewer) ?? reviewer ?? row.reviewer,
    previous: unitePrevious(row.previous, review.previous),
    firstSeen: min(row.firstSeen, at),
  };
}

function seenAgain(row: ReviewRow, sighting: Sighting): ReviewRow {
  const { review, at } = sighting;
  const content = fill(review, row);
  const postedAt = review.postedAt ?? row.postedAt;
  return {
    ...enrich(row, sighting),
    ...content,
    siteReviewId: row.siteReviewId ?? review.id,
    ...(postedAt ? { postedAt } : {}),
    details: at >= row.lastSeen ? { ...row.details, ...review.details } : { ...review.details, ...row.details },
    seenFrom: min(row.seenFrom, at),
    lastSeen: max(row.lastSeen, at),
    contentHash: contentHash(content),
  };
}

function aside(row: ReviewRow): VersionRow {
  const { key, subject, version, details, seenFrom, lastSeen, contentHash } = row;
  return {
    key: `${key}#${contentHash}`,
    review: key,
    subject,
    version,
    ...contentOf(row),
    details,
    contentHash,
    seenFrom,
    seenTo: lastSeen,
  };
}

/** The sighting as a version of its own, or the known version it shows again. */
function versionOf(sighting: Sighting, held: Held, known: VersionRow | undefined): VersionRow {
  const { review, at } = sighting;
  if (known) return { ...known, seenFrom: min(known.seenFrom, at), seenTo: max(known.seenTo, at) };
  return {
    ...aside({ ...fresh(sighting), version: held.row.version }),
    key: `${held.row.key}#${contentHash(review)}`,
    review: held.row.key,
  };
}

/** The newest version is the one posted last; among those of one day the one seen last. Total, so no order of arrival matters. */
const rank = (content: Content, seenTo: string, hash: string): string => `${content.postedOn ?? ""}|${seenTo}|${hash}`;

function promote(row: ReviewRow, version: VersionRow, sighting: Sighting): ReviewRow {
  const { postedAt: _old, postedOnPrecision: _coarse, ...rest } = enrich(row, sighting);
  const { postedAt } = sighting.review;
  return {
    ...rest,
    ...contentOf(version),
    ...(postedAt ? { postedAt } : {}),
    // An updated review may have a new id on the site; the old one would lead elsewhere.
    siteReviewId: sighting.review.id,
    details: version.details,
    seenFrom: version.seenFrom,
    lastSeen: version.seenTo,
    contentHash: version.contentHash,
  };
}

/**
 * Joins a sighting to what is held: the same again, an edit (the older version is put aside, never dropped), or an old version seen
 * late, for example in a tab that was open for days. Joining twice, or in another order, gives the same.
 */
export function join(held: Held | undefined, sighting: Sighting): Held {
  if (!held) return { row: fresh(sighting), versions: [] };
  const { row, versions } = held;
  if (agrees(sighting.review, row)) return { row: seenAgain(row, sighting), versions };
  const known = versions.find((version) => agrees(sighting.review, version));
  const version = versionOf(sighting, held, known);
  const others = versions.filter((other) => other !== known);
  const newer = rank(version, version.seenTo, version.contentHash) > rank(row, row.lastSeen, row.contentHash);
  const next = newer ? promote(row, version, sighting) : enrich(row, sighting);
  return { row: { ...next, version: others.length + 2 }, versions: [...others, newer ? aside(row) : version] };
}
