import type { HistoryReview, HistorySnapshot, MentionAnswer, SubjectHistory } from "../core/schema/history";
import type { ReviewRow, SnapshotRow } from "../core/schema/rows";
import type { RejoinderDb } from "./db";
import { guarded, StorageError } from "./errors";

function toReview({ key, rating, postedOn, postedAt, text, details }: ReviewRow): HistoryReview {
  return { id: key, rating, postedOn, ...(postedAt ? { postedAt } : {}), text, details };
}

/** Digits after the point that a number needs: what a page that does not say how it rounds has shown at least. */
const digits = (value: number): number => Math.min(6, String(value).split(".")[1]?.length ?? 0);

function toSnapshot({ at, average, decimals, count, distribution }: SnapshotRow): HistorySnapshot[] {
  if (average === null) return [];
  return [
    { at, average, decimals: decimals ?? digits(average), ...(count === null ? {} : { count }), ...(distribution ? { distribution } : {}) },
  ];
}

/**
 * Everything kept of a subject as the input of the analysis, oldest first; ids of reviews are row keys. A review of which the worker
 * said that it is not about them stays kept and is left out here.
 * Rejects with `failed` when nobody has claimed the subject.
 */
export const historyOf = (db: RejoinderDb, key: string): Promise<SubjectHistory> =>
  guarded(() =>
    db.transaction("r", [db.subjects, db.reviews, db.snapshots, db.incidents, db.shifts, db.answers], async () => {
      const subject = await db.subjects.get(key);
      if (!subject) throw new StorageError("failed", `no subject ${key}`);
      const said = new Map<string, MentionAnswer["answer"]>();
      await db.answers
        .where("subject")
        .equals(key)
        .each(({ about, answer, review }) => about === "mention" && said.set(review, answer));
      const rows = await db.reviews.where("subject").equals(key).toArray();
      const answers = rows.flatMap((row) => {
        const answer = said.get(row.key);
        return answer === undefined ? [] : [{ text: row.text, answer }];
      });
      const kept = rows.filter((row) => said.get(row.key) !== "no");
      const reviews = kept.map(toReview);
      const snapshots = await db.snapshots.where("[subject+at]").between([key, ""], [key, "\uffff"]).toArray();
      const when = (review: HistoryReview): string => review.postedAt ?? review.postedOn ?? "";
      reviews.sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : a.id < b.id ? -1 : 1));
      // An entry that is tied to no subject may be about any of them.
      const incidents = (await db.incidents.orderBy("at").toArray()).filter((row) => row.subject === null || row.subject === key);
      const shifts = await db.shifts.where("[subject+day]").between([key, ""], [key, "\uffff"]).toArray();
      const { site, kind, name, aliases } = subject;
      return {
        id: key,
        site,
        kind,
        name,
        aliases,
        reviews,
        snapshots: snapshots.flatMap(toSnapshot),
        incidents: incidents.map(({ at, kind: what, said, note, who, loggedAt }) => ({ at, kind: what, said, note, who, loggedAt })),
        ...(answers.length > 0 ? { answers } : {}),
        shifts: shifts.map(({ day, start, end, off, people, label }) => ({ day, start, end, off, people, label })),
      };
    }),
  );
