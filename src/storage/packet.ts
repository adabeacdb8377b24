import type { Table } from "../core/packet/packet";
import type { RejoinderDb } from "./db";
import { guarded, StorageError } from "./errors";
import { chainsOf } from "./seal";
import { readSummary } from "./summaries";

/** Everything kept that a packet of these reviews and journal entries may need. Rejects with `gone` when the subject was deleted. */
export const packetTable = (
  db: RejoinderDb,
  subjectKey: string,
  { reviews, entries }: { reviews: readonly string[]; entries: readonly string[] },
): Promise<Omit<Table, "site" | "rules">> =>
  guarded(() =>
    db.transaction("r", db.tables, async () => {
      const subject = await db.subjects.get(subjectKey);
      if (!subject) throw new StorageError("gone", `no subject ${subjectKey}`);
      const rows = (await db.reviews.bulkGet([...reviews])).filter((row) => row !== undefined);
      const keys = rows.map(({ key }) => key);
      const versions = await db.versions.where("review").anyOf(keys).toArray();
      const disputes = await db.disputes.where("review").anyOf(keys).toArray();
      const answers = await db.answers.where("review").anyOf(keys).toArray();
      const absences = (await db.absences.where("subject").equals(subjectKey).sortBy("since")).filter(({ review }) =>
        keys.includes(review),
      );
      const incidents = (await db.incidents.bulkGet([...entries])).filter((row) => row !== undefined);
      const snapshots = await db.snapshots.where("[subject+at]").between([subjectKey, ""], [subjectKey, "\uffff"]).toArray();
      const summary = await readSummary(db, subjectKey);
      return {
        subject,
        summary,
        reviews: rows.map((review) => ({
          review,
          versions: versions.filter((version) => version.review === review.key),
          disputes: disputes.filter((dispute) => dispute.review === review.key),
          answers: answers.filter((answer) => answer.review === review.key),
          absences: absences.filter((absence) => absence.review === review.key),
        })),
        incidents: incidents.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
        snapshot: snapshots.findLast(({ average }) => average !== null) ?? null,
        shifts: await db.shifts.where("subject").equals(subjectKey).sortBy("day"),
        chains: (await chainsOf(db)).map((links) => links.map(({ key, ...link }) => link)),
      };
    }),
  );
