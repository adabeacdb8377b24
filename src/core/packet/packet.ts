import { pseudonym } from "../identity/pseudonym";
import { captureDigest, incidentDigest } from "../identity/seal";
import type { Lang } from "../schema/draft";
import type { Capture, CapturedVersion, Cover, Packet, PacketEntry, SealedAt } from "../schema/packet";
import type { AbsenceRow, AnswerRow, DisputeRow, IncidentRow, ReviewRow, ShiftRow, SubjectRow, VersionRow } from "../schema/rows";
import type { Digest, SealLink } from "../schema/seal";
import type { RulePack, SiteInfo } from "../schema/site";
import { FlagKind, type Reason, type Summary } from "../schema/summary";
import { partsOf } from "./cover";
import { quotedRules } from "./rules";
import { timelineOf } from "./timeline";

/** What the worker put on the table: the chosen reviews with all that belongs to them. */
export interface Table {
  readonly subject: SubjectRow;
  readonly site: SiteInfo;
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
  readonly chains: ReadonlyArray<readonly SealLink[]>;
}

/** Days around a review for which the shift record is handed over: a review may be about a visit some weeks back. */
const SHIFT_DAYS = 35;

const reason = (code: string, params: Reason["params"] = {}): Reason => ({ code, params, spans: [] });

/**
 * Puts a packet together for one kind of reader: what strangers wrote, as read and sealed, apart from what the worker saw; the times of
 * both; the rules that fit, with their dates; and what is not known. Pure and linear in what is on the table. `madeAt`: instant.
 */
export function makePacket(table: Table, { cover, lang, madeAt }: { cover: Cover; lang: Lang; madeAt: string }): Packet {
  const { subject, site, rules, summary, chains } = table;
  const parts = partsOf[cover];
  const sealed = sealedBy(chains);
  const captures = table.reviews.map((one, i) => captureOf(one, i + 1, table, sealed));
  const journal = parts.journal ? table.incidents.map((row, i) => entryOf(row, i + 1, parts.notes, sealed)) : [];
  const shifts = parts.shifts ? shiftsAround(table) : [];
  return {
    format: "rejoinder-packet",
    version: 1,
    cover,
    lang,
    madeAt,
    subject: {
      key: subject.key,
      site: site.name,
      name: subject.name,
      kind: subject.kind,
      address: addressOf(subject, site),
      scaleMax: site.scale.max,
    },
    summary: summaryOf(captures, journal, summary),
    timeline: timelineOf(captures, journal),
    captures,
    journal,
    shifts,
    window: parts.window ? (summary?.window ?? null) : null,
    rules: parts.rules && rules ? quotedRules(table, lang) : [],
    unknown: unknownOf(captures, journal, shifts, table),
    chains: chains.map((links) => [...links]),
  };
}

/** Where each digest was first sealed. */
function sealedBy(chains: Table["chains"]): (digest: Digest) => SealedAt {
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

type Sealed = (digest: Digest) => SealedAt;

function captureOf(
  { review, versions, disputes, answers, absences }: Table["reviews"][number],
  n: number,
  table: Table,
  sealed: Sealed,
): Capture {
  const { subject, summary, site } = table;
  const versionOf = (one: ReviewRow | VersionRow, seenTo: string): CapturedVersion => {
    const digest = captureDigest(subject.key, one);
    const { rating, postedOn, text, reply, seenFrom } = one;
    return { rating, postedOn, text, reply, seenFrom, seenTo, digest, sealed: sealed(digest) };
  };
  const unlocked = disputes.find(({ keepName, reviewerName }) => keepName && reviewerName !== null);
  return {
    n,
    review: review.key,
    code: pseudonym(review.reviewer),
    reviewer: unlocked?.reviewerName ?? null,
    address: addressOf(subject, site),
    firstSeen: review.firstSeen,
    lastSeen: review.lastSeen,
    away: absences.map(({ kind, lastSeen, since, checkedAt, until }) => ({ kind, lastSeen, since, checkedAt, until })),
    versions: [
      versionOf(review, review.lastSeen),
      ...[...versions].sort((a, b) => b.version - a.version).map((version) => versionOf(version, version.seenTo)),
    ],
    shown: review.previous,
    flags: summary?.flags.filter(({ reviewId }) => reviewId === review.key) ?? [],
    disagreed: answers.flatMap(({ about, note, at }) => {
      const kind = FlagKind.safeParse(about.slice("flag:".length));
      return about.startsWith("flag:") && kind.success ? [{ kind: kind.data, note, at }] : [];
    }),
    disputes: disputes.map(({ addressee, ground, filedOn, dueOn, answer, answeredOn, appealsLeft, note }) => ({
      addressee,
      ground,
      filedOn,
      dueOn,
      answer,
      answeredOn,
      appealsLeft,
      note,
    })),
  };
}

function entryOf(row: IncidentRow, n: number, notes: boolean, sealed: Sealed): PacketEntry {
  const { at, kind, said, note, who, loggedAt } = row;
  const digest = incidentDigest(row);
  return { n, entry: { at, kind, said, note: notes ? note : "", who, loggedAt }, digest, sealed: sealed(digest) };
}

const addressOf = ({ siteId, kind }: SubjectRow, { address }: SiteInfo): string | null =>
  address && kind !== "account" ? address.replace("{id}", siteId) : null;

function shiftsAround({ reviews, shifts }: Table): Packet["shifts"] {
  const days = reviews.flatMap(({ review }) => (review.postedOn ? [Date.parse(review.postedOn)] : []));
  return shifts
    .filter(({ day }) => days.some((posted) => Date.parse(day) <= posted && Date.parse(day) >= posted - SHIFT_DAYS * 86_400_000))
    .map(({ day, start, end, off, people, label }) => ({ day, start, end, off, people, label }));
}

function summaryOf(captures: readonly Capture[], journal: readonly PacketEntry[], summary: Summary | null): Reason[] {
  const before = journal.filter(
    ({ entry, sealed }) => sealed && captures.some(({ firstSeen }) => (entry.loggedAt ?? sealed.at) < firstSeen),
  );
  return [
    reason("packet.captures", { n: captures.length }),
    ...(journal.length > 0 ? [reason("packet.entries", { n: journal.length, before: before.length })] : []),
    ...(typeof summary?.window?.average === "number" && summary.window.n !== null
      ? [reason("packet.usual", { mean: summary.window.average.toFixed(2), n: summary.window.n })]
      : []),
  ];
}

/** What a careful reader would ask and the packet cannot answer. */
function unknownOf(captures: readonly Capture[], journal: readonly PacketEntry[], shifts: Packet["shifts"], { subject }: Table): Reason[] {
  const undated = captures.filter(({ versions }) => versions[0]?.postedOn === null).length;
  const unsealed = captures.filter(({ versions }) => versions.some(({ sealed }) => sealed === null)).length;
  const after = journal.filter(({ entry }) => captures.every(({ firstSeen }) => (entry.loggedAt ?? "") >= firstSeen)).length;
  return [
    reason("unknown.who"),
    reason("unknown.clock"),
    ...(undated > 0 ? [reason("unknown.undated", { n: undated })] : []),
    ...(unsealed > 0 ? [reason("unknown.unsealed", { n: unsealed })] : []),
    ...(journal.length > 0 && after > 0 && captures.length > 0 ? [reason("unknown.after", { n: after })] : []),
    ...(subject.kind === "workplace" && shifts.length === 0 ? [reason("unknown.shifts")] : []),
    reason("unknown.elsewhere"),
  ];
}
