import type { ReadReview } from "../schema/reading";
import type { ReviewRow, VersionRow } from "../schema/rows";
import { agrees, contentHash, contentOf, fill, fold } from "./content";
import { versionOf } from "./version";

/** One look at one review. `at`: UTC instant of the look, so that instants order as strings. */
export interface Sighting {
  key: string;
  subject: string;
  reviewer: string | null;
  /** Keyed hash of the reviewer's name; null when the page names nobody. */
  readonly named: string | null;
  /** True when `reviewer` and `key` rest on the site's own ids. */
  strong: boolean;
  /** True when it was seen in a list that was narrowed to nothing. */
  listed: boolean;
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

type Previous = ReviewRow["previous"][number];

const either = <T>(one: T | null, other: T | null): boolean => one === null || other === null || one === other;
const isSame = (one: Previous, other: Previous): boolean =>
  fold(one.text) === fold(other.text) && either(one.postedOn, other.postedOn) && either(one.rating, other.rating);

/** Union of the earlier versions that the page itself shows, newest first. What one look could not read, the other may know. */
function unitePrevious(known: readonly Previous[], shown: readonly Previous[]): Previous[] {
  const all = [...known];
  for (const one of shown) {
    const at = all.findIndex((other) => isSame(one, other));
    const other = all[at];
    if (other) all[at] = { ...other, rating: other.rating ?? one.rating, postedOn: other.postedOn ?? one.postedOn };
    else all.push(one);
  }
  const order = (version: Previous): string => `${version.postedOn ?? ""}|${version.text}`;
  return all.sort((a, b) => (order(a) < order(b) ? 1 : -1));
}

/** The row of a review that was never held before. */
export function fresh({ key, subject, reviewer, named, listed, review, at }: Omit<Sighting, "strong">): ReviewRow {
  const { id, postedAt, previous, details } = review;
  return {
    key,
    subject,
    siteReviewId: id,
    reviewer,
    named,
    ...contentOf(review),
    ...(postedAt ? { postedAt } : {}),
    previous,
    details,
    firstSeen: at,
    seenFrom: at,
    lastSeen: at,
    version: 1,
    contentHash: contentHash(review),
    ...(listed ? { listed } : {}),
  };
}

/** What any sighting, also one of an old version, adds to what we know of a review. */
function shared(row: ReviewRow, sighting: Sighting) {
  const { reviewer, strong, listed, review, at } = sighting;
  return {
    reviewer: (strong ? reviewer : row.reviewer) ?? reviewer ?? row.reviewer,
    // A hash that is not needed is not made.
    named: row.named ?? sighting.named,
    previous: unitePrevious(row.previous, review.previous),
    firstSeen: min(row.firstSeen, at),
    ...(row.listed || listed ? { listed: true as const } : {}),
  };
}

/** The same version again: fields that were unknown are filled, the time it was seen is widened. */
function seenAgain(row: ReviewRow, sighting: Sighting): ReviewRow {
  const { review, at } = sighting;
  const content = fill(review, row);
  const learnt = content.postedOn !== row.postedOn || content.text !== row.text || content.reply?.text !== row.reply?.text;
  // A page shows it now: it is no longer only typed in or imported.
  const { postedOnPrecision: _coarse, source: _source, batch: _batch, ...rest } = row;
  const postedAt = row.postedAt ?? review.postedAt;
  return {
    ...rest,
    ...content,
    ...(postedAt ? { postedAt } : {}),
    siteReviewId: row.siteReviewId ?? review.id,
    details: at >= row.lastSeen ? { ...row.details, ...review.details } : { ...review.details, ...row.details },
    seenFrom: min(row.seenFrom, at),
    lastSeen: max(row.lastSeen, at),
    contentHash: learnt ? contentHash(content) : row.contentHash,
  };
}

const aside = (row: ReviewRow): VersionRow => versionOf(row, row, { version: row.version, from: row.seenFrom, to: row.lastSeen });

/** A version that was put aside, as it stood in front. */
function inFront({ postedAt, seenTo, ...version }: VersionRow, { reviewer, named, previous, firstSeen }: ReviewRow): ReviewRow {
  const { review: key, subject, siteReviewId, details, seenFrom, contentHash } = version;
  const own = { key, subject, siteReviewId, details, seenFrom, contentHash, lastSeen: seenTo, version: version.version };
  return {
    ...own,
    ...contentOf(version),
    ...(postedAt ? { postedAt } : {}),
    reviewer,
    ...(named === undefined ? {} : { named }),
    previous,
    firstSeen,
  };
}

/** The version in front is the one posted last; among those of one day the one seen last. Total, so no order of arrival matters. */
const rank = ({ postedOn, lastSeen, contentHash }: ReviewRow): string => `${postedOn ?? ""}|${lastSeen}|${contentHash}`;

/**
 * Joins a sighting to what is held: the same again, an edit (the older version is put aside, never dropped), or an old version seen
 * late, for example in a tab that was open for days. Joining twice, or in another order, gives the same.
 */
export function join(held: Held | undefined, sighting: Sighting): Held {
  if (!held) return { row: fresh(sighting), versions: [] };
  const { row, versions } = held;
  const common = shared(row, sighting);
  if (agrees(sighting.review, row)) return { row: { ...seenAgain(row, sighting), ...common }, versions };
  const known = versions.find((version) => agrees(sighting.review, version));
  const others = versions.filter((version) => version !== known);
  const other = known ? seenAgain(inFront(known, row), sighting) : { ...fresh(sighting), key: row.key, version: row.version };
  const [front, back] = rank(other) > rank(row) ? [other, row] : [row, other];
  return { row: { ...front, ...common, version: others.length + 2 }, versions: [...others, aside(back)] };
}
