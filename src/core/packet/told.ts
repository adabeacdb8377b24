import type { Capture, PacketEntry } from "../schema/packet";
import type { Shift } from "../schema/shift";
import type { Reason } from "../schema/summary";
import type { Table } from "./packet";

const reason = (code: string, params: Reason["params"] = {}): Reason => ({ code, params, spans: [] });
const counted = (code: string, n: number): Reason[] => (n > 0 ? [reason(code, { n })] : []);

/** What lies here, in a few lines. */
export function summaryOf(captures: readonly Capture[], journal: readonly PacketEntry[]): Reason[] {
  const of = (source: Capture["source"]) => captures.filter((one) => one.source === source).length;
  const days = captures.flatMap(({ versions }) => versions.at(-1)?.postedOn ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  // Only the seal tells when an entry was there; the time written on it may come from a file.
  const before = journal.filter(({ sealed }) => sealed && captures.some(({ firstSeen }) => sealed.at < firstSeen));
  return [
    ...(captures.length === 0 ? [reason("packet.noReviews")] : []),
    ...counted("packet.captures", of(null)),
    ...counted("packet.typed", of("typed")),
    ...counted("packet.imported", of("imported")),
    ...(from && to && from !== to ? [reason("packet.period", { from, to })] : []),
    ...counted("packet.changed", captures.filter(({ versions }) => versions.length > 1).length),
    ...counted("packet.away", captures.filter(isAway).length),
    ...counted("packet.disputed", captures.filter(({ disputes }) => disputes.length > 0).length),
    ...(journal.length > 0 ? [reason("packet.entries", { n: journal.length, before: before.length })] : []),
  ];
}

/** It was not on the page at the last look for it. */
export const isAway = ({ away }: Capture): boolean => away.at(-1)?.until === null;

/** What a careful reader would ask and the packet cannot answer. `shifts`: null when this reader gets no shift record anyway. */
export function unknownOf(
  captures: readonly Capture[],
  journal: readonly PacketEntry[],
  shifts: readonly Shift[] | null,
  { subject }: Table,
): Reason[] {
  const read = captures.filter(({ source }) => source === null);
  const undated = captures.filter(({ versions }) => versions[0]?.postedOn === null).length;
  const unsealed = read.filter(({ versions }) => versions.some(({ sealed }) => sealed === null)).length;
  const after = journal.filter(({ entry, sealed }) =>
    captures.every(({ firstSeen }) => (sealed?.at ?? entry.loggedAt ?? "") >= firstSeen),
  ).length;
  return [
    ...(captures.length > 0 ? [reason("unknown.who")] : []),
    reason("unknown.clock"),
    ...counted("unknown.unread", captures.length - read.length),
    ...counted("unknown.undated", undated),
    ...counted("unknown.unsealed", unsealed),
    ...counted("unknown.unsealedEntries", journal.filter(({ sealed }) => sealed === null).length),
    ...(captures.length > 0 ? counted("unknown.after", after) : []),
    ...(captures.length > 0 && subject.kind === "workplace" && shifts?.length === 0 ? [reason("unknown.shifts")] : []),
    reason("unknown.elsewhere"),
  ];
}
