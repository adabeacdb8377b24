import { fold } from "../core/identity/content";
import { type Hasher, plainHash } from "../core/identity/hash";
import { identityOf } from "../core/identity/identity";
import { fresh } from "../core/identity/join";
import type { HistorySnapshot } from "../core/schema/history";
import type { Incident } from "../core/schema/incident";
import type { ReadReview } from "../core/schema/reading";
import type { IncidentRow, ReviewRow, ShiftRow, SnapshotRow } from "../core/schema/rows";
import type { Shift } from "../core/schema/shift";
import type { SiteInfo } from "../core/schema/site";
import { snapshotKey } from "./snapshots";

/** Whose rows they are, when they came and with which import. */
export interface Bringing {
  subject: string;
  at: string;
  batch: string;
}

/** Two rows with the same name tell the same: day, rating and words. */
export const contentName = ({ postedOn, rating, text }: Pick<ReviewRow, "postedOn" | "rating" | "text">): string =>
  `${postedOn ?? ""}|${rating}|${fold(text)}`;

/**
 * Makes rows of the reviews of one file. A review without an id or words (the bare stars of one day) has nothing to be known by, so
 * the first, second … of the same content in a file are the first, second … of it: the same file again brings nothing new.
 */
export function reviewRows(site: SiteInfo, hash: Hasher, { subject, at, batch }: Bringing): (review: ReadReview) => ReviewRow {
  const times = new Map<string, number>();
  const taken = new Set<string>();
  return (review) => {
    const { id, reviewer, named } = identityOf(review, site, subject, hash);
    const content = `${contentName(review)}|${review.author.name ?? ""}`;
    const nth = times.get(content) ?? 0;
    times.set(content, nth + 1);
    const weak = id.startsWith("t:") && (review.text.trim() === "" || taken.has(id));
    const own = weak ? `i:${hash("nth", site.id, subject, content, String(nth))}` : id;
    taken.add(own);
    const row = fresh({ key: `${subject}|${own}`, subject, reviewer, named, listed: false, review, at });
    return { ...row, source: "imported", batch };
  };
}

export const snapshotRow = (snapshot: HistorySnapshot, { subject, batch }: Bringing): SnapshotRow => {
  const { average, decimals, count = null, distribution = null } = snapshot;
  const at = new Date(snapshot.at).toISOString();
  const key = `${snapshotKey(subject, "imported", at)}|${average}`;
  return { key, subject, at, source: "imported", average, decimals, count, distribution, seen: null, aboutMe: null, batch };
};

export const shiftRow = (shift: Shift, { subject, batch }: Bringing): ShiftRow => ({
  ...shift,
  key: [subject, shift.day, shift.start ?? "", shift.end ?? "", shift.off ? "off" : "", shift.label].join("|"),
  subject,
  batch,
});

export const incidentRow = (incident: Incident, { subject, at: now, batch }: Bringing): IncidentRow => {
  // An entry of which only the day is known stands at noon.
  const at = new Date(incident.at.length === 10 ? `${incident.at}T12:00:00Z` : incident.at).toISOString();
  const { kind, note, who } = incident;
  const key = `i:${plainHash(subject, at, kind, note, who)}`;
  return { ...incident, key, subject, at, loggedAt: new Date(incident.loggedAt ?? now).toISOString(), review: null, batch };
};
