import type { SubjectRow } from "../core/schema/rows";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";

/** Key of a subject: `site:idOnSite`. */
export const subjectKey = (site: string, siteId: string): string => `${site}:${siteId}`;

/** What the worker claims: the page is mine, I work there under these names, or an account with a number only. */
export type Claim = Pick<SubjectRow, "site" | "siteId" | "name" | "kind" | "aliases">;

/** Claims a subject. Claiming it again changes its name, kind and aliases and keeps everything else. */
export const claim = (db: RejoinderDb, { site, siteId, name, kind, aliases }: Claim, at: string): Promise<SubjectRow> =>
  guarded(() =>
    db.transaction("rw", db.subjects, async () => {
      const key = subjectKey(site, siteId);
      const before = await db.subjects.get(key);
      const row: SubjectRow = before
        ? { ...before, name, kind, aliases, revision: before.revision + 1 }
        : { key, site, siteId, name, kind, aliases, claimedAt: at, revision: 0 };
      await db.subjects.put(row);
      return row;
    }),
  );

/** Everything claimed, longest claimed first. */
export const listSubjects = (db: RejoinderDb): Promise<SubjectRow[]> => guarded(() => db.subjects.toCollection().sortBy("claimedAt"));

export const getSubject = (db: RejoinderDb, key: string): Promise<SubjectRow | undefined> => guarded(() => db.subjects.get(key));

/** True when the worker has claimed this page, so that it may be read. */
export const isWatched = async (db: RejoinderDb, key: string): Promise<boolean> => {
  const subject = await getSubject(db, key);
  return subject !== undefined && subject.kind !== "account";
};

/** Says that what is stored of a subject has changed. Inside the transaction that changed it. */
export async function touch(db: RejoinderDb, key: string): Promise<void> {
  await db.subjects
    .where("key")
    .equals(key)
    .modify((subject) => {
      subject.revision += 1;
    });
}
export { deleteAll, purgeSite, purgeSubject } from "./purge";
