import { agrees } from "../core/identity/content";
import { keyedHasher } from "../core/identity/hash";
import { identityOf } from "../core/identity/identity";
import { type Held, join, type Sighting } from "../core/identity/join";
import type { Reading, ReadReview } from "../core/schema/reading";
import type { ReviewRow, SubjectRow, VersionRow } from "../core/schema/rows";
import type { SiteInfo } from "../core/schema/site";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";
import { findRows, findVersions } from "./held";
import { recordHealth, recordStated } from "./record";
import { pseudonymKey } from "./settings";

export interface MergeInput {
  reading: Reading;
  /** The claimed subject the reading is of. */
  subject: Pick<SubjectRow, "key">;
  site: SiteInfo;
  /** When the page was read. */
  at: string;
  /** Which new reviews to keep; all of them when left out. One that is kept already stays followed, whatever it becomes. */
  keep?: (review: ReadReview) => boolean;
  /** Reviews on the page that earlier readings of it carried, so they are not in this one. */
  alreadySent?: number;
}

/** `kept` = `added` + `changed` + `same`. */
export interface Merged {
  kept: number;
  added: number;
  changed: number;
  same: number;
}

/** A row without the time it was last seen: being seen again is no change. */
const material = (row: ReviewRow): string => JSON.stringify({ ...row, lastSeen: "" });

function sight(input: MergeInput, reviews: readonly ReadReview[], key: string, at: string): Sighting[] {
  const hash = keyedHasher(key);
  const subject = input.subject.key;
  return reviews.map((review) => {
    const { id, strong, reviewer } = identityOf(review, input.site, subject, hash);
    return { key: `${subject}|${id}`, subject, reviewer, strong, review, at };
  });
}

/** Joins every sighting to what is stored, in memory. Gives what is now held of each review that was seen, by key. */
function joinAll(sightings: Sighting[], rows: Map<string, ReviewRow>, versions: Map<string, readonly VersionRow[]>, suspect: boolean) {
  const held = new Map<string, Held>();
  for (const sighting of sightings) {
    const { key, review } = sighting;
    const row = rows.get(key);
    const before = held.get(key) ?? (row && { row, versions: versions.get(key) ?? [] });
    // A page we understood only in part may add what is new; it is no witness against what we hold.
    const joined = before && suspect && !agrees(review, before.row) ? before : join(before, sighting);
    held.set(key, joined);
  }
  return held;
}

/** What must be written so that the tables hold `now` where they held `row` and `versions`. */
function difference(now: Held, row: ReviewRow | undefined, versions: readonly VersionRow[]) {
  const aside = now.versions.filter((version) => !versions.includes(version));
  const restored = versions.filter(({ key }) => !now.versions.some((version) => version.key === key)).map(({ key }) => key);
  const edited = row !== undefined && (now.versions.length > versions.length || restored.length > 0);
  const changed = !row || edited || material(now.row) !== material(row);
  return { aside, restored, changed, edited, write: changed || now.row.lastSeen !== row?.lastSeen };
}

async function writeReviews(db: RejoinderDb, seen: Sighting[], { subject, site, reading, keep }: MergeInput) {
  const found = await findRows(db, subject.key, seen, site.identity);
  const sightings = keep ? found.sightings.filter(({ key, review }) => found.rows.has(key) || keep(review)) : found.sightings;
  const disputed = sightings.filter(({ key, review }) => {
    const row = found.rows.get(key);
    return row && !agrees(review, row);
  });
  const versions = await findVersions(db, [...new Set(disputed.map(({ key }) => key))]);
  const puts: ReviewRow[] = [];
  const asides: VersionRow[] = [];
  const restored: string[] = [];
  let added = 0;
  let edited = 0;
  let changed = false;
  for (const [key, now] of joinAll(sightings, found.rows, versions, reading.state === "suspect")) {
    const before = found.rows.get(key);
    const step = difference(now, before, versions.get(key) ?? []);
    if (!before) added += 1;
    if (step.edited) edited += 1;
    if (step.changed) changed = true;
    if (step.write) puts.push(now.row);
    asides.push(...step.aside);
    restored.push(...step.restored);
  }
  await Promise.all([db.reviews.bulkPut(puts), db.versions.bulkPut(asides), db.versions.bulkDelete(restored)]);
  const kept = sightings.length;
  return { kept, added, changed: edited, same: kept - added - edited, material: changed };
}

/**
 * Joins one Reading to what is stored, in one read-write transaction: new, same, edited (the older version is put aside in
 * `versions`), with the platform's numbers and the site's health. All of it happens or none. The same Reading again adds nothing;
 * two at once do not double. A reading that is not-loaded, blocked or no review page touches the health row only.
 * Rejects with a StorageError; then nothing was changed.
 */
export function merge(db: RejoinderDb, input: MergeInput): Promise<Merged> {
  const { reading } = input;
  const at = new Date(input.at).toISOString();
  const useful = reading.state === "read" || reading.state === "no-reviews" || reading.state === "suspect";
  const reviews = useful ? reading.reviews : [];
  const tables = [db.subjects, db.reviews, db.versions, db.snapshots, db.health, db.settings];
  return guarded(() =>
    db.transaction("rw", tables, async () => {
      const subject = await db.subjects.get(input.subject.key);
      if (!subject) return { kept: 0, added: 0, changed: 0, same: 0 };
      const sightings = reviews.length > 0 ? sight(input, reviews, await pseudonymKey(db), at) : [];
      const { material: changed, ...result } = await writeReviews(db, sightings, input);
      await recordHealth(db, reading, at, input.alreadySent ?? 0);
      const stated = await recordStated(db, subject, reading, at);
      const readAt = useful && at > (subject.lastReadAt ?? "") ? at : subject.lastReadAt;
      const revision = subject.revision + (changed || stated ? 1 : 0);
      if (revision !== subject.revision || readAt !== subject.lastReadAt) {
        await db.subjects.put({ ...subject, revision, ...(readAt ? { lastReadAt: readAt } : {}) });
      }
      return result;
    }),
  );
}
