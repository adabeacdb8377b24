import type { HistoryReview, HistorySnapshot, SubjectHistory } from "./schema/history";
import type { AbsenceRow, AnswerRow, IncidentRow, ReviewRow, ShiftRow, SnapshotRow, SubjectRow } from "./schema/rows";

/** What is kept of one subject, in any order; rows of others are not among them, but entries of the journal that belong to none are. */
export interface Kept {
  readonly subject: SubjectRow;
  readonly reviews: readonly ReviewRow[];
  readonly absences: readonly AbsenceRow[];
  readonly snapshots: readonly SnapshotRow[];
  readonly answers: readonly AnswerRow[];
  readonly incidents: readonly IncidentRow[];
  readonly shifts: readonly ShiftRow[];
}

function toReview({ key, rating, postedOn, postedAt, text, details }: ReviewRow, away: AbsenceRow["kind"] | undefined): HistoryReview {
  return { id: key, rating, postedOn, ...(postedAt ? { postedAt } : {}), text, details, ...(away ? { away } : {}) };
}

/** Digits after the point that a number needs: what a page that does not say how it rounds has shown at least. */
const digits = (value: number): number => Math.min(6, String(value).split(".")[1]?.length ?? 0);

function toSnapshot({ at, average, decimals, count, distribution }: SnapshotRow): HistorySnapshot[] {
  if (average === null) return [];
  return [
    { at, average, decimals: decimals ?? digits(average), ...(count === null ? {} : { count }), ...(distribution ? { distribution } : {}) },
  ];
}

const when = (review: HistoryReview): string => review.postedAt ?? review.postedOn ?? "";
const by =
  <T>(order: (row: T) => string) =>
  (a: T, b: T): number =>
    order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0;

/**
 * Everything kept of a subject as the input of the analysis, oldest first; ids of reviews are row keys. A review of which the worker
 * said that it is not about them is left out; one that is away is marked.
 */
export function makeHistory({ subject, reviews: rows, absences, snapshots, answers, incidents, shifts }: Kept): SubjectHistory {
  const said = new Map(answers.flatMap(({ about, review, answer }) => (about === "mention" ? [[review, answer] as const] : [])));
  const told = rows.flatMap(({ key, text }) => {
    const answer = said.get(key);
    return answer === undefined ? [] : [{ text, answer }];
  });
  const away = new Map(absences.flatMap(({ review, kind, until }) => (until === null ? [[review, kind] as const] : [])));
  const reviews = rows.filter(({ key }) => said.get(key) !== "no").map((row) => toReview(row, away.get(row.key)));
  reviews.sort((a, b) => by(when)(a, b) || by<HistoryReview>(({ id }) => id)(a, b));
  const { key, site, kind, name, aliases } = subject;
  return {
    id: key,
    site,
    kind,
    name,
    aliases,
    reviews,
    snapshots: [...snapshots].sort(by(({ at }) => at)).flatMap(toSnapshot),
    incidents: [...incidents]
      .sort(by(({ at }) => at))
      .map(({ at, kind: what, said: words, note, who, loggedAt }) => ({ at, kind: what, said: words, note, who, loggedAt })),
    ...(told.length > 0 ? { answers: told } : {}),
    shifts: [...shifts]
      .sort(by(({ day }) => day))
      .map(({ day, start, end, off, people, label }) => ({ day, start, end, off, people, label })),
  };
}

/** Every subject of an export as the input of the analysis. */
export function historiesOf(
  tables: { [T in Exclude<keyof Kept, "subject">]: Kept[T] } & { subjects: readonly SubjectRow[] },
): SubjectHistory[] {
  const { subjects, reviews, absences, snapshots, answers, incidents, shifts } = tables;
  const own = <T extends { subject: string | null }>(rows: readonly T[], key: string): T[] => rows.filter((row) => row.subject === key);
  return subjects.map((subject) =>
    makeHistory({
      subject,
      reviews: own(reviews, subject.key),
      absences: own(absences, subject.key),
      snapshots: own(snapshots, subject.key),
      answers: own(answers, subject.key),
      incidents: incidents.filter((row) => row.subject === null || row.subject === subject.key),
      shifts: own(shifts, subject.key),
    }),
  );
}
