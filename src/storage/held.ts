import { fill } from "../core/identity/content";
import type { Held, Sighting } from "../core/identity/join";
import type { ReviewRow } from "../core/schema/rows";
import type { SiteInfo } from "../core/schema/site";
import type { RejoinderDb } from "./db";

/** Above this share of the subject, one read of all of it is cheaper than one look-up a review. */
const SHARE = 4;

const sameWords = (review: Sighting["review"], row: ReviewRow): boolean =>
  row.text !== "" && review.postedOn === row.postedOn && review.rating === row.rating && fill(review, row).text === row.text;

/** Is this row, found under another key, the same review? By the site's id, by its author, or by day, rating and words. */
function meets({ review, reviewer, strong }: Sighting, row: ReviewRow, identity: SiteInfo["identity"]): boolean {
  if (review.id !== null && row.siteReviewId !== null) return review.id === row.siteReviewId;
  if (strong && identity === "author" && row.reviewer !== null && row.reviewer === reviewer) return true;
  return sameWords(review, row);
}

/** Rows kept under a weak identity: read before the site showed us its own. There are hardly ever any. */
function weakRows(db: RejoinderDb, subject: string, identity: SiteInfo["identity"]): Promise<ReviewRow[]> {
  const prefixes = identity === "author" ? ["r:", "t:"] : ["t:"];
  return db.reviews
    .where("key")
    .startsWithAnyOf(prefixes.map((prefix) => `${subject}|${prefix}`))
    .filter((row) => row.subject === subject)
    .toArray();
}

/**
 * Gives each sighting the key of the review it belongs to, the rows that exist under these keys, and how many the subject has. A
 * review read once without and once with the site's own ids meets itself here.
 */
export async function findRows(db: RejoinderDb, subject: string, sightings: Sighting[], identity: SiteInfo["identity"]) {
  const rows = new Map<string, ReviewRow>();
  const stored = await db.reviews.where("subject").equals(subject).count();
  if (stored === 0 || sightings.length === 0) return { sightings, rows, stored };
  const keys = sightings.map((sighting) => sighting.key);
  const found = stored < keys.length * SHARE ? await db.reviews.where("subject").equals(subject).toArray() : await db.reviews.bulkGet(keys);
  for (const row of found) if (row) rows.set(row.key, row);

  const missing = sightings.filter(({ key }) => !rows.has(key));
  if (missing.length === 0) return { sightings, rows, stored };
  const anyWeak = missing.some(({ strong }) => !strong);
  const candidates = anyWeak ? await db.reviews.where("subject").equals(subject).toArray() : await weakRows(db, subject, identity);
  if (candidates.length === 0) return { sightings, rows, stored };
  const moved = sightings.map((sighting) => {
    if (rows.has(sighting.key)) return sighting;
    const row = candidates.find((candidate) => meets(sighting, candidate, identity));
    if (!row) return sighting;
    rows.set(row.key, row);
    return { ...sighting, key: row.key };
  });
  return { sightings: moved, rows, stored };
}

/** The put-aside versions of those rows that a sighting disagrees with; the others need none. */
export async function findVersions(db: RejoinderDb, keys: string[]): Promise<Map<string, Held["versions"]>> {
  const versions = new Map<string, Held["versions"]>();
  if (keys.length === 0) return versions;
  for (const version of await db.versions.where("review").anyOf(keys).toArray()) {
    versions.set(version.review, [...(versions.get(version.review) ?? []), version]);
  }
  return versions;
}
