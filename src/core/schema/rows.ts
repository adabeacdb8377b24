import { Dispute } from "./dispute";
import { Incident } from "./incident";
import { Coverage, Details, PreviousVersion, ReadingState, Reply, Road } from "./reading";
import { SealLink } from "./seal";
import { Shift } from "./shift";
import { Addressee, SubjectKind } from "./site";
import { Summary } from "./summary";
import { Day, Instant } from "./time";
import { z } from "./zod";

/** `site:idOnSite`, for an account `site:account`. */
export const SubjectKey = z.string().min(3).max(260);
export type SubjectKey = z.infer<typeof SubjectKey>;

/** What is rated, claimed by the worker. `revision` grows with every change to its reviews or snapshots. */
export const SubjectRow = z.strictObject({
  key: SubjectKey,
  site: z.string(),
  siteId: z.string(),
  name: z.string(),
  kind: SubjectKind,
  /** Names the worker is called there (workplace only). */
  aliases: z.array(z.string().min(1).max(80)).max(20),
  claimedAt: Instant,
  revision: z.number().int().nonnegative(),
  /** When one of its pages was last read well. */
  lastReadAt: Instant.optional(),
});
export type SubjectRow = z.infer<typeof SubjectRow>;

/**
 * The newest version of one review. `key` = subject key + "|" + identity (see `SiteInfo.identity`).
 * `reviewer` is a keyed hash, never a name; `named` is the one of the name alone, absent in rows of version 1. `contentHash` covers rating, day, text and reply.
 * `firstSeen`: of the review in any version; `seenFrom` and `lastSeen`: of this version. `version` counts its versions so far.
 * `listed`: it was seen in a list that was narrowed to nothing, so that its absence from such a list can mean something.
 */
export const ReviewRow = z.strictObject({
  key: z.string(),
  subject: SubjectKey,
  siteReviewId: z.string().nullable(),
  reviewer: z.string().nullable(),
  named: z.string().nullable().optional(),
  rating: z.number(),
  postedOn: Day.nullable(),
  /** Only when coarser than a day. */
  postedOnPrecision: z.enum(["week", "month", "year"]).optional(),
  postedAt: Instant.optional(),
  text: z.string(),
  reply: Reply.nullable(),
  previous: z.array(PreviousVersion),
  details: Details,
  firstSeen: Instant,
  seenFrom: Instant,
  lastSeen: Instant,
  version: z.number().int().positive(),
  contentHash: z.string(),
  listed: z.literal(true).optional(),
  /** How it came here when no page has shown it yet; absent: read from a page. */
  source: z.enum(["typed", "imported"]).optional(),
  /** The import that brought it, while no page has shown it. */
  batch: z.string().optional(),
  /** Names the key under which `reviewer`, `named` and the key were hashed, when it is not this device's: the row came from another one. */
  under: z.string().max(16).optional(),
  /** Names the same review or reviewer had on other devices: review keys, and reviewers' hashes after `@`. */
  also: z.array(z.string()).optional(),
});
export type ReviewRow = z.infer<typeof ReviewRow>;

/**
 * A version that is not the newest. `key` = review key + "#" + content hash: one content is one version, however often it is seen.
 * `version`: the count of versions when it was put aside.
 */
export const VersionRow = z.strictObject({
  key: z.string(),
  review: z.string(),
  subject: SubjectKey,
  version: z.number().int().positive(),
  siteReviewId: z.string().nullable(),
  rating: z.number(),
  postedOn: Day.nullable(),
  postedOnPrecision: z.enum(["week", "month", "year"]).optional(),
  postedAt: Instant.optional(),
  text: z.string(),
  reply: Reply.nullable(),
  details: Details,
  contentHash: z.string(),
  seenFrom: Instant,
  seenTo: Instant,
});
export type VersionRow = z.infer<typeof VersionRow>;

/** The platform's own number at a time: read from a page, typed in by the worker, or imported (by which import: `batch`). */
export const SnapshotRow = z.strictObject({
  key: z.string(),
  subject: SubjectKey,
  at: Instant,
  source: z.enum(["page", "typed", "imported"]),
  average: z.number().nullable(),
  decimals: z.number().int().nullable(),
  count: z.number().int().nonnegative().nullable(),
  /** Counts of 1..5 stars. */
  distribution: z.array(z.number().int().nonnegative()).length(5).nullable(),
  seen: z.number().int().nonnegative().nullable(),
  aboutMe: z.number().int().nonnegative().nullable(),
  /** Reviews the site holds back ("not recommended"); absent in rows of version 1. */
  notCounted: z.number().int().nonnegative().nullable().optional(),
  batch: z.string().optional(),
});
export type SnapshotRow = z.infer<typeof SnapshotRow>;

/**
 * A time in which a review was not on the page. `key` = review key + "#" + since. `filtered`: most likely held back by the site, whose
 * count of such reviews rose meanwhile. `lastSeen`: the last look that showed it; `since`: the first that covered its place and did not;
 * `checkedAt`: the last such look; `until`: the look that showed it again, null while it is away.
 */
export const AbsenceRow = z.strictObject({
  key: z.string(),
  review: z.string(),
  subject: SubjectKey,
  kind: z.enum(["gone", "filtered"]),
  lastSeen: Instant,
  since: Instant,
  checkedAt: Instant,
  until: Instant.nullable(),
  /**
   * The looks that missed it, oldest first, so that one that showed it and arrives late parts them rightly: the first and the newest
   * ones where there are many. Absent when there is only the one, and in rows of earlier versions.
   */
  looks: z.array(Instant).max(60).optional(),
  /** What the look at `since` covered, from the first place on: places, in which order, to the end of the list or not. */
  covered: Coverage.pick({ order: true, to: true, ends: true }),
  /** Reviews the site held back at `lastSeen` and at `since`; null where it did not say. */
  notCounted: z.strictObject({ before: z.number().int().nonnegative().nullable(), after: z.number().int().nonnegative().nullable() }),
});
export type AbsenceRow = z.infer<typeof AbsenceRow>;

/**
 * Pages of one list read one after another, as one larger view from place 0 to `to`. `key` = subject. `marks`: one keyed hash for each
 * review shown, by its author or by its id. Kept only to join the next page to; nothing is lost with it.
 */
export const SittingRow = z.strictObject({
  ...Coverage.pick({ order: true, to: true, ends: true, days: true }).shape,
  key: SubjectKey,
  since: Instant,
  at: Instant,
  total: z.number().int().nonnegative(),
  by: z.enum(["author", "id"]),
  marks: z.array(z.string()),
});
export type SittingRow = z.infer<typeof SittingRow>;

/** How the last readings of a site went. `key` = site. */
export const HealthRow = z.strictObject({
  key: z.string(),
  lastState: ReadingState,
  lastRoad: Road,
  lastAt: Instant,
  seen: z.number().int(),
  understood: z.number().int(),
  lastGoodAt: Instant.nullable(),
  /** What the last good reading gave; absent before the first, and in rows of version 1. */
  lastGood: z.strictObject({ road: Road, seen: z.number().int(), understood: z.number().int() }).optional(),
  /** Looks in a row that did not go well; 0 after a good one. */
  failed: z.number().int().nonnegative().optional(),
});
export type HealthRow = z.infer<typeof HealthRow>;

/** A draft as the worker last left it. `key` = review key + "|" + addressee + "|" + lang. */
export const DraftRow = z.strictObject({
  key: z.string(),
  subject: SubjectKey,
  review: z.string(),
  addressee: Addressee,
  lang: z.enum(["en", "es"]),
  text: z.string().max(20_000),
  savedAt: Instant,
});
export type DraftRow = z.infer<typeof DraftRow>;

/** A journal entry. `subject`: null when it is not tied to one. `review`: the review the worker linked it to. */
export const IncidentRow = z.strictObject({
  ...Incident.shape,
  key: z.string(),
  subject: SubjectKey.nullable(),
  at: Instant,
  loggedAt: Instant,
  review: z.string().nullable(),
  /** The import that brought it. */
  batch: z.string().optional(),
});
export type IncidentRow = z.infer<typeof IncidentRow>;

/** A shift, course hour or day off. `batch`: the import that brought it, null when tapped in by hand. */
export const ShiftRow = z.strictObject({ ...Shift.shape, key: z.string(), subject: SubjectKey, batch: z.string().nullable() });
export type ShiftRow = z.infer<typeof ShiftRow>;

/** What the worker says of a review: is it about me (`mention`), or what they think of a flag (`flag:` + its kind). `key` = review + "|" + about. */
export const AnswerRow = z.strictObject({
  key: z.string(),
  subject: SubjectKey,
  review: z.string(),
  about: z.string().max(40),
  answer: z.enum(["yes", "no", "unsure"]),
  note: z.string().max(2_000),
  at: Instant,
});
export type AnswerRow = z.infer<typeof AnswerRow>;

/** A dispute of one review. `keepName`: from the next visit on the reviewer's name is kept with it, because the worker asked for it. */
export const DisputeRow = z.strictObject({
  ...Dispute.shape,
  key: z.string(),
  subject: SubjectKey,
  review: z.string(),
  openedAt: Instant,
  keepName: z.boolean(),
  reviewerName: z.string().max(200).nullable(),
});
export type DisputeRow = z.infer<typeof DisputeRow>;

/** A link of a seal chain, this device's or a merged one's. `key` = chain + "|" + index. Links are only ever added. */
export const SealRow = z.strictObject({ ...SealLink.shape, key: z.string() });
export type SealRow = z.infer<typeof SealRow>;

/**
 * One import, so that it can be taken back as a whole. What it added carries its key as `batch`; of what it changed the rows as they
 * were stand in `before`, and the versions it put aside in `aside`.
 */
export const ImportRow = z.strictObject({
  key: z.string(),
  at: Instant,
  /** Of the file, or empty when it was pasted. */
  name: z.string().max(200),
  subjects: z.array(SubjectKey),
  /** Subjects that were not there before. */
  made: z.array(SubjectKey),
  added: z.number().int().nonnegative(),
  same: z.number().int().nonnegative(),
  conflicts: z.number().int().nonnegative(),
  before: z.array(ReviewRow),
  aside: z.array(z.string()),
});
export type ImportRow = z.infer<typeof ImportRow>;

/**
 * What one of two merged devices said otherwise. The row in front stands in its own table; this one is kept beside it. `of`: its key
 * there. `key` = table + "|" + `of` + "|" + hash of the row, so that merging again adds nothing.
 */
export const AsideRow = z.strictObject({
  key: z.string(),
  table: z.string().max(40),
  of: z.string(),
  subject: SubjectKey.nullable(),
  row: z.record(z.string(), z.unknown()),
  /** The worker has looked at it: it stays beside, and is not asked about again. Among all that devices say, the rest come before it. */
  settled: z.literal(true).optional(),
});
export type AsideRow = z.infer<typeof AsideRow>;

/** What stays of something deleted: a hash of its key and the moment. An older backup does not bring back what it names. */
export const TombstoneRow = z.strictObject({ key: z.string().max(64), at: Instant });
export type TombstoneRow = z.infer<typeof TombstoneRow>;

export const SettingRow = z.strictObject({ key: z.string(), value: z.unknown() });
export type SettingRow = z.infer<typeof SettingRow>;

/** The stored summary of one subject: derived, keyed by the subject's revision; a stale one is recomputed. */
export const SummaryRow = z.strictObject({ key: SubjectKey, revision: z.number().int(), madeAt: Instant, summary: Summary });
export type SummaryRow = z.infer<typeof SummaryRow>;
