import { agrees } from "../core/identity/content";
import { type Held, join, type Sighting } from "../core/identity/join";
import { captureDigest } from "../core/identity/seal";
import type { Reading, ReadReview } from "../core/schema/reading";
import type { ReviewRow, SubjectRow, VersionRow } from "../core/schema/rows";
import type { Digest } from "../core/schema/seal";
import type { SiteInfo } from "../core/schema/site";
import type { RejoinderDb } from "./db";
import { findRows, findVersions } from "./held";

/** Reviews written in one go. While the database writes one batch, the next is joined and hashed. */
const BATCH = 500;

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

/** What came of it. `material`: something changed. `held`: reviews of the subject now. */
export interface Written extends Merged {
  material: boolean;
  /** The reviews that are new, when nothing changed besides them; else null. */
  appended: string[] | null;
  held: number;
  /** The kept reviews that were seen, by key, as they were seen last. */
  seen: ReadonlyMap<string, ReadReview>;
  /** Digests of the contents that were not kept before. */
  digests: Digest[];
}

/** A row without the time it was last seen: being seen again is no change. */
const material = (row: ReviewRow): string => JSON.stringify({ ...row, lastSeen: "" });

/** All that was seen of one review: most often one sighting. */
interface Seen {
  key: string;
  row: ReviewRow | undefined;
  versions: readonly VersionRow[];
  sightings: Sighting[];
}

async function lookUp(
  db: RejoinderDb,
  seen: Sighting[],
  { subject, site, keep }: MergeInput,
): Promise<{ reviews: Seen[]; stored: number }> {
  const { sightings, rows, stored } = await findRows(db, subject.key, seen, site.identity);
  const reviews = new Map<string, Seen>();
  const disputed: Seen[] = [];
  for (const sighting of sightings) {
    const { key, review } = sighting;
    const row = rows.get(key);
    if (!row && keep && !keep(review)) continue;
    const one = reviews.get(key) ?? { key, row, versions: [], sightings: [] };
    one.sightings.push(sighting);
    reviews.set(key, one);
    if (row && !agrees(review, row)) disputed.push(one);
  }
  const versions = await findVersions(
    db,
    disputed.map(({ key }) => key),
  );
  for (const one of disputed) one.versions = versions.get(one.key) ?? [];
  return { reviews: [...reviews.values()], stored };
}

function joined({ row, versions, sightings }: Seen, suspect: boolean): Held {
  let held: Held | undefined = row && { row, versions };
  for (const sighting of sightings) {
    // A page we understood only in part may add what is new; it is no witness against what we hold.
    if (!(held && suspect && !agrees(sighting.review, held.row))) held = join(held, sighting);
  }
  return held as Held; // there is at least one sighting
}

/** Joins the sightings to what is stored and writes what differs. Inside the transaction. */
export async function writeReviews(db: RejoinderDb, seen: Sighting[], input: MergeInput): Promise<Written> {
  const { reviews, stored } = await lookUp(db, seen, input);
  const keys = new Map(reviews.flatMap(({ key, sightings }) => sightings.map(({ review }) => [key, review] as const)));
  const result = { kept: 0, added: 0, changed: 0, same: 0, material: false, held: stored, seen: keys, digests: [] as Digest[] };
  const fresh: string[] = [];
  let onlyFresh = true;
  let before: PromiseLike<unknown> | undefined;
  for (let from = 0; from < reviews.length; from += BATCH) {
    const rows: ReviewRow[] = [];
    const aside: VersionRow[] = [];
    const gone: string[] = [];
    for (const one of reviews.slice(from, from + BATCH)) {
      const now = joined(one, input.reading.state === "suspect");
      const put = now.versions.filter((version) => !one.versions.includes(version));
      const back = one.versions.filter(({ key }) => !now.versions.some((version) => version.key === key));
      const edited = one.row !== undefined && (now.versions.length > one.versions.length || back.length > 0);
      const changed = !one.row || edited || material(now.row) !== material(one.row);
      if (changed || now.row.lastSeen !== one.row?.lastSeen) rows.push(now.row);
      aside.push(...put);
      const contents = [now.row, ...put].filter(({ contentHash }) => contentHash !== one.row?.contentHash);
      result.digests.push(...contents.map((content) => captureDigest(now.row.subject, content)));
      gone.push(...back.map(({ key }) => key));
      result.kept += one.sightings.length;
      if (!one.row) {
        result.added += 1;
        fresh.push(one.key);
      } else if (changed) onlyFresh = false;
      if (edited) result.changed += 1;
      if (changed) result.material = true;
    }
    const writing = Promise.all([db.reviews.bulkPut(rows), db.versions.bulkPut(aside), db.versions.bulkDelete(gone)]);
    await before;
    before = writing;
  }
  await before;
  result.held += result.added;
  result.same = result.kept - result.added - result.changed;
  return { ...result, appended: onlyFresh ? fresh : null };
}
