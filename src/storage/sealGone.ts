import { captureDigest, incidentDigest } from "../core/identity/seal";
import type { IncidentRow, ReviewRow, VersionRow } from "../core/schema/rows";
import type { Digest } from "../core/schema/seal";
import type { RejoinderDb } from "./db";
import { appendSeal } from "./seal";

/** Rows hashed in one step: a few milliseconds. */
const SLICE = 250;
/** Digests in one link: a line of an export stays far below its longest. */
const LINK = 1_000;

/** What is about to be deleted, by the keys of its rows. */
export interface Going {
  reviews: readonly string[];
  versions: readonly string[];
  incidents: readonly string[];
}

type Sealable = ReviewRow | VersionRow | IncidentRow;

const digestOf = (row: Sealable): Digest => ("rating" in row ? captureDigest(row.subject, row) : incidentDigest(row));

/**
 * Says in this device's chain that the content of these rows goes; of those that were sealed in any chain kept here. Their digests stay. Before
 * the rows are deleted, inside the same transaction.
 */
export async function sealGone(db: RejoinderDb, at: string, going: Going): Promise<void> {
  const sealed = new Set<Digest>();
  await db.seals.each(({ kind, items }) => {
    if (kind !== "deleted") for (const item of items) sealed.add(item);
  });
  if (sealed.size === 0) return;
  const gone = new Set<Digest>();
  for (const name of ["reviews", "versions", "incidents"] as const) {
    const keys = going[name];
    for (let from = 0; from < keys.length; from += SLICE) {
      for (const row of await db.table<Sealable, string>(name).bulkGet(keys.slice(from, from + SLICE))) {
        const digest = row && digestOf(row);
        if (digest && sealed.has(digest)) gone.add(digest);
      }
    }
  }
  const all = [...gone];
  for (let from = 0; from < all.length; from += LINK) await appendSeal(db, at, "deleted", all.slice(from, from + LINK));
}
