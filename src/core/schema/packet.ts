import { Dispute } from "./dispute";
import { Lang } from "./draft";
import { Incident } from "./incident";
import { PreviousVersion, Reply } from "./reading";
import { AbsenceRow } from "./rows";
import { Digest, SealLink } from "./seal";
import { Shift } from "./shift";
import { SubjectKind } from "./site";
import { Flag, FlagKind, Reason, WindowNow } from "./summary";
import { Day, Instant } from "./time";
import { z } from "./zod";

/** Who the packet is put together for. */
export const Cover = z.enum(["platform", "hr", "union", "hearing", "lawyer"]);
export type Cover = z.infer<typeof Cover>;

/** Where in which chain a digest was sealed, and when by that device's clock. Null: never sealed. */
export const SealedAt = z.object({ chain: z.string(), index: z.number().int(), at: Instant }).nullable();
export type SealedAt = z.infer<typeof SealedAt>;

/** One version of a review as it was read, with its digest. */
export const CapturedVersion = z.object({
  rating: z.number(),
  postedOn: Day.nullable(),
  text: z.string(),
  reply: Reply.nullable(),
  seenFrom: Instant,
  seenTo: Instant,
  digest: Digest,
  sealed: SealedAt,
});
export type CapturedVersion = z.infer<typeof CapturedVersion>;

/** What a stranger wrote, newest version first. `code`: the pseudonym; `reviewer`: the name, only when the worker unlocked it for a dispute. */
export const Capture = z.object({
  n: z.number().int().positive(),
  review: z.string(),
  code: z.string().nullable(),
  reviewer: z.string().nullable(),
  address: z.string().nullable(),
  /** How it was kept when no page of the site was read: typed in by the worker, or from a file. */
  source: z.enum(["typed", "imported"]).nullable(),
  firstSeen: Instant,
  lastSeen: Instant,
  /** When it was not on the page, oldest first; the last one lasts when its `until` is null. */
  away: z.array(AbsenceRow.pick({ kind: true, lastSeen: true, since: true, checkedAt: true, until: true })),
  /** Versions we saw ourselves. */
  versions: z.array(CapturedVersion).min(1),
  /** Earlier versions that the page itself showed. */
  shown: z.array(PreviousVersion),
  flags: z.array(Flag),
  disputes: z.array(Dispute),
  /** Kinds of flags that the worker sees differently, with the reason given. */
  disagreed: z.array(z.object({ kind: FlagKind, note: z.string(), at: Instant })),
});
export type Capture = z.infer<typeof Capture>;

/** What the worker wrote down first-hand. */
export const PacketEntry = z.object({ n: z.number().int().positive(), entry: Incident, digest: Digest, sealed: SealedAt });
export type PacketEntry = z.infer<typeof PacketEntry>;

/** One thing in its time. `posted` and `seen`: by the page; `dated` and `kept`: by what the worker typed in or brought in. `capture` and `entry` are the numbers they have in the packet. */
export const Event = z.object({
  at: z.union([Instant, Day]),
  what: z.enum(["posted", "dated", "edited", "seen", "kept", "gone", "filtered", "back", "logged", "filed", "answered"]),
  capture: z.number().int().nullable(),
  entry: z.number().int().nullable(),
});
export type Event = z.infer<typeof Event>;

/** A rule of the platform as the packet quotes it. `captures`: the numbers of the reviews it was found to bear on; empty when it is about all. */
export const QuotedRule = z.object({
  id: z.string(),
  value: z.string(),
  asOf: Day,
  source: z.string(),
  confidence: z.string(),
  captures: z.array(z.number().int()),
});
export type QuotedRule = z.infer<typeof QuotedRule>;

/** The platform's own number, as it was last read from a page, noted by the worker, or found in a file. */
export const ShownNumber = z.object({
  average: z.number(),
  count: z.number().int().nullable(),
  at: Instant,
  source: z.enum(["page", "typed", "imported"]),
});
export type ShownNumber = z.infer<typeof ShownNumber>;

/** Everything handed over, as data. What is not in it was not handed over. */
export const Packet = z.object({
  format: z.literal("rejoinder-packet"),
  version: z.literal(1),
  cover: Cover,
  lang: Lang,
  madeAt: Instant,
  /** The time zone in which days and hours are written and put in order, such as `America/Chicago`. */
  zone: z.string(),
  subject: z.object({
    key: z.string(),
    site: z.string(),
    name: z.string(),
    kind: SubjectKind,
    address: z.string().nullable(),
    scaleMax: z.number(),
  }),
  summary: z.array(Reason),
  timeline: z.array(Event),
  captures: z.array(Capture),
  journal: z.array(PacketEntry),
  shifts: z.array(Shift),
  window: WindowNow.nullable(),
  /** Where the size of the platform's window is from. */
  windowRule: z.object({ asOf: Day, source: z.string(), confidence: z.string() }).nullable(),
  shown: ShownNumber.nullable(),
  rules: z.array(QuotedRule),
  unknown: z.array(Reason),
  chains: z.array(z.array(SealLink)),
});
export type Packet = z.infer<typeof Packet>;
