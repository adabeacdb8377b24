import type { Held, Sighting } from "../core/identity/join";
import { sameReview } from "../core/identity/same";
import type { ReviewRow } from "../core/schema/rows";
import type { SiteInfo } from "../core/schema/site";
import type { RejoinderDb } from "./db";

/** Above this share of the subject, one read of all of it is cheaper than one look-up a review. */
const SHARE = 4;

/** Rows kept under a weak identity: read before the site showed us its own. There are hardly ever any. */
function weakRows(db: RejoinderDb, subject: string, identity: SiteInfo["identity"]): Promise<ReviewRow[]> {
  const prefixes = identity === "author" ? ["r:", "t:"] : ["t:"];
  return db.reviews
    .where("key")
    .startsWithAnyOf(prefixes.map((prefix) => `${subject}|${prefix}`))
    .filter((row) => row.subject === subject)
    .toArray();
}

/** Lists by a name, so that only what could meet is compared. */
function grouped<T>(list: readonly T[], nameOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const name = nameOf(one);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}

/**
 * Which of these rows each of these sightings belongs to, by the sighting's key. What the site's own ids say comes first. What only
 * could be the same is joined where one sighting and one row are left that fit, each no other; else both are kept. No row is used twice.
 */
function pair(missing: readonly Sighting[], candidates: readonly ReviewRow[], identity: SiteInfo["identity"]): Map<string, ReviewRow> {
  const found = new Map<string, ReviewRow>();
  const used = new Set<string>();
  // One review that is listed twice is one sighting here.
  const open = [...new Map(missing.map((sighting) => [sighting.key, sighting])).values()];
  const byId = grouped(candidates, (row) => row.siteReviewId ?? "");
  const byReviewer = grouped(candidates, (row) => row.reviewer ?? "");
  for (const sighting of open) {
    const likely = [...(byId.get(sighting.review.id ?? "") ?? []), ...(byReviewer.get(sighting.reviewer ?? "") ?? [])];
    const row = likely.find((candidate) => !used.has(candidate.key) && sameReview(sighting, candidate, identity) === "yes");
    if (!row) continue;
    found.set(sighting.key, row);
    used.add(row.key);
  }
  const alike = (one: { postedOn: string | null; rating: number }): string => `${one.postedOn} ${one.rating}`;
  const byDay = grouped(
    candidates.filter(({ key }) => !used.has(key)),
    alike,
  );
  const fits = new Map<string, Sighting[]>();
  const single: Array<[Sighting, ReviewRow]> = [];
  for (const sighting of open) {
    if (found.has(sighting.key)) continue;
    const { postedOn, rating } = sighting.review;
    const dayless = postedOn === null ? byReviewer.get(sighting.reviewer ?? "") : byDay.get(alike({ postedOn: null, rating }));
    const likely = new Set([...(byDay.get(alike(sighting.review)) ?? []), ...(dayless ?? [])]);
    const rows = [...likely].filter((row) => !used.has(row.key) && sameReview(sighting, row, identity) === "maybe");
    for (const { key } of rows) fits.set(key, [...(fits.get(key) ?? []), sighting]);
    if (rows.length === 1 && rows[0]) single.push([sighting, rows[0]]);
  }
  for (const [sighting, row] of single) if (fits.get(row.key)?.length === 1) found.set(sighting.key, row);
  return found;
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
  const here = new Set(keys);
  const pairs = pair(
    missing,
    candidates.filter(({ key }) => !here.has(key)),
    identity,
  );
  for (const row of pairs.values()) rows.set(row.key, row);
  const moved = sightings.map((sighting) => {
    const row = pairs.get(sighting.key);
    return row ? { ...sighting, key: row.key } : sighting;
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
