import { incidentDigest } from "../identity/seal";
import type { Lang } from "../schema/draft";
import type { Cover, Packet, PacketEntry, SealedAt } from "../schema/packet";
import type {
  AbsenceRow,
  AnswerRow,
  DisputeRow,
  IncidentRow,
  ReviewRow,
  ShiftRow,
  SnapshotRow,
  SubjectRow,
  VersionRow,
} from "../schema/rows";
import type { Digest, SealLink } from "../schema/seal";
import type { RulePack, SiteInfo } from "../schema/site";
import type { Summary } from "../schema/summary";
import { addressOf, capturesOf, type Sealed } from "./captures";
import { partsOf } from "./cover";
import { quotedRules } from "./rules";
import { timelineOf } from "./timeline";
import { summaryOf, unknownOf } from "./told";

/** What the worker put on the table: the chosen reviews and journal entries with all that belongs to them. */
export interface Table {
  readonly subject: SubjectRow;
  readonly site: SiteInfo;
  /** With the worker's own values in the place of ours. */
  readonly rules: RulePack | null;
  readonly summary: Summary | null;
  readonly reviews: ReadonlyArray<{
    review: ReviewRow;
    versions: readonly VersionRow[];
    disputes: readonly DisputeRow[];
    answers: readonly AnswerRow[];
    absences: readonly AbsenceRow[];
  }>;
  readonly incidents: readonly IncidentRow[];
  readonly shifts: readonly ShiftRow[];
  /** The newest snapshot that has an average. */
  readonly snapshot: SnapshotRow | null;
  readonly chains: ReadonlyArray<readonly SealLink[]>;
}

/** Days around a review for which the shift record is handed over: a review may be about a visit some weeks back. */
const SHIFT_DAYS = 35;

interface Order {
  cover: Cover;
  lang: Lang;
  madeAt: string;
  zone: string;
}

/**
 * Puts a packet together for one kind of reader: what strangers wrote, as read and sealed, apart from what the worker saw; the times of
 * both; the rules that fit, with their dates; and what is not known. Pure and linear in what is on the table. `madeAt`: instant; `zone`: the
 * time zone of the device.
 */
export function makePacket(table: Table, { cover, lang, madeAt, zone }: Order): Packet {
  const { subject, site, rules, summary, chains } = table;
  const parts = partsOf[cover];
  const sealed = sealedBy(chains);
  const captures = capturesOf(table, parts, sealed);
  const journal = parts.journal ? table.incidents.map((row, i) => entryOf(row, i + 1, parts.notes, sealed)) : [];
  const shifts = parts.shifts ? shiftsAround(table) : [];
  return {
    format: "rejoinder-packet",
    version: 1,
    cover,
    lang,
    madeAt,
    zone,
    subject: {
      key: subject.key,
      site: site.name,
      name: subject.name,
      kind: subject.kind,
      address: addressOf(subject, site),
      scaleMax: site.scale.max,
    },
    summary: summaryOf(captures, journal),
    timeline: timelineOf(captures, journal, zone),
    captures,
    journal,
    shifts,
    window: parts.window ? (summary?.window ?? null) : null,
    windowRule: parts.window && rules?.window ? statedIn(rules.window) : null,
    shown: parts.window ? shownIn(table) : null,
    rules: parts.rules && rules ? quotedRules(table, lang) : [],
    unknown: unknownOf(captures, journal, parts.shifts ? shifts : null, table),
    chains: chains.map((links) => [...links]),
  };
}

/** Where each digest was first sealed. */
function sealedBy(chains: Table["chains"]): Sealed {
  const places = new Map<Digest, NonNullable<SealedAt>>();
  for (const { kind, items, chain, index, at } of chains.flat()) {
    if (kind === "deleted") continue;
    for (const item of items) {
      const known = places.get(item);
      if (!known || at < known.at) places.set(item, { chain, index, at });
    }
  }
  return (digest) => places.get(digest) ?? null;
}

function entryOf(row: IncidentRow, n: number, notes: boolean, sealed: Sealed): PacketEntry {
  const { at, kind, said, note, who, loggedAt } = row;
  const digest = incidentDigest(row);
  return { n, entry: { at, kind, said, note: notes ? note : "", who, loggedAt }, digest, sealed: sealed(digest) };
}

const statedIn = ({ asOf, source, confidence }: NonNullable<Packet["windowRule"]>): NonNullable<Packet["windowRule"]> => ({
  asOf,
  source,
  confidence,
});

const shownIn = ({ snapshot }: Table): Packet["shown"] =>
  snapshot?.average == null ? null : { average: snapshot.average, count: snapshot.count, at: snapshot.at, source: snapshot.source };

function shiftsAround({ reviews, shifts }: Table): Packet["shifts"] {
  const days = reviews.flatMap(({ review }) => (review.postedOn ? [Date.parse(review.postedOn)] : []));
  return shifts
    .filter(({ day }) => days.some((posted) => Date.parse(day) <= posted && Date.parse(day) >= posted - SHIFT_DAYS * 86_400_000))
    .map(({ day, start, end, off, people, label }) => ({ day, start, end, off, people, label }));
}
