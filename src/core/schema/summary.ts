import { Drift, SetAside } from "./drift";
import { SubjectKind } from "./site";
import { Split, Thumbs } from "./splits";
import { Day, Instant } from "./time";
import { z } from "./zod";

/** A number with what it rests on. `band` is the central 90 % posterior interval; `n` ratings between `from` and `to`. */
export const Rested = z.object({
  value: z.number(),
  n: z.number().int(),
  band: z.tuple([z.number(), z.number()]),
  from: Day.nullable(),
  to: Day.nullable(),
});
export type Rested = z.infer<typeof Rested>;

/** One point of the trend: posterior mean and band after the rating (or snapshot) at `on`. `inferred` points are drawn hollow. */
export const TrendPoint = z.object({
  on: Day,
  rating: z.number().nullable(),
  mean: z.number(),
  low: z.number(),
  high: z.number(),
  n: z.number().int(),
  reviewId: z.string().nullable(),
});
export type TrendPoint = z.infer<typeof TrendPoint>;

export const Trend = z.object({
  /** `own`: ratings we hold; `platform`: the platform's displayed numbers over time. */
  series: z.enum(["own", "platform"]),
  points: z.array(TrendPoint),
  now: Rested.nullable(),
  /** True when there is too little to say anything (then `now` may still be shown with its band, never as a trend). */
  tooFew: z.boolean(),
});
export type Trend = z.infer<typeof Trend>;

/** A reason or counter-reason: a code with the values its sentence needs, and where it stands in the text (UTF-16, end exclusive). */
export const Reason = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  spans: z.array(z.tuple([z.number().int(), z.number().int()])),
});
export type Reason = z.infer<typeof Reason>;

export const FlagKind = z.enum(["outlier", "burst", "dispute", "retaliation", "safety", "exclusion"]);
export type FlagKind = z.infer<typeof FlagKind>;

/** What speaks for and against, and how strong it is together. Never a verdict. `strength` is of the evidence. */
export const Flag = z.object({
  reviewId: z.string(),
  kind: FlagKind,
  strength: z.enum(["note", "weak", "medium", "strong"]),
  reasons: z.array(Reason),
  against: z.array(Reason),
});
export type Flag = z.infer<typeof Flag>;

export const CueMatch = z.object({ family: z.string(), start: z.number().int(), end: z.number().int() });
export type CueMatch = z.infer<typeof CueMatch>;

/**
 * A name of the worker in a text; `confidence` 0..1. `reasons`: how it stands to the worker's name (`whole`, `short`, `given`, `surname`),
 * whether it is a `slip` or a `plural`, `person` when the words beside it say that it is one, and `confirmed` or `denied` when the worker's
 * answers made it surer or less sure.
 */
export const Mention = z.object({
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
  kind: z.enum(["name", "unnamed"]),
  confidence: z.number(),
  reasons: z.array(z.string()),
});
export type Mention = z.infer<typeof Mention>;

/**
 * What the calendar says of a review. `off`: the worker was off on every day it can be about; `could`: worked on one of them; `likely`: it
 * names them and they worked; `unknown`: the calendar or the review says too little. Never a proof: both are inexact.
 */
export const ShiftVerdict = z.object({ verdict: z.enum(["off", "could", "likely", "unknown"]), reasons: z.array(Reason) });
export type ShiftVerdict = z.infer<typeof ShiftVerdict>;

export const ReviewShift = ShiftVerdict.extend({ reviewId: z.string() });
export type ReviewShift = z.infer<typeof ReviewShift>;

/** What one place of a text speaks of, and how. */
export const AspectMatch = z.object({
  aspect: z.string(),
  stance: z.enum(["negative", "neutral", "positive"]),
  start: z.number().int(),
  end: z.number().int(),
});
export type AspectMatch = z.infer<typeof AspectMatch>;

/** Who could have fixed what a text complains of, by the text alone. */
export const Blame = z.enum(["worker", "outside", "mixed", "none"]);
export type Blame = z.infer<typeof Blame>;

/** Raw scores of one review, 0..1; from 0.5 the extension would say it. They use nothing posted later. */
export const ReviewScores = z.object({
  id: z.string(),
  unusual: z.number(),
  /** `p`: chance of a rating this low, ties counted half; of a lower one: `below`, of one this low or lower: `tail`. */
  outlier: z.object({ score: z.number(), p: z.number(), below: z.number(), tail: z.number() }),
  /** Others of its kind before it; `p` is corrected for the search. */
  burst: z.object({
    score: z.number(),
    p: z.number(),
    count: z.number().int(),
    days: z.number().int(),
    kind: z.enum(["low", "praise", "none"]),
  }),
  retaliation: z.object({ score: z.number(), shown: z.boolean() }),
  dispute: z.object({ score: z.number() }),
  cues: z.array(CueMatch),
  blame: Blame,
  /** The sentence that says so most plainly; null when none does. */
  because: z.tuple([z.number().int(), z.number().int()]).nullable(),
  aspects: z.array(AspectMatch),
  /** An insult aimed at a person; a threat, or a bargain with one in it. */
  attack: z.object({ score: z.number() }),
  threat: z.object({ score: z.number() }),
  /** 0 unkind to 1 kind; 0.5 neither, or a language we do not read. */
  sentiment: z.number(),
  mentions: z.array(Mention),
  /** Language of the text; `other`: one we do not read (then only the stars are judged), or too few words to tell. */
  language: z.enum(["en", "es", "other"]),
});
export type ReviewScores = z.infer<typeof ReviewScores>;

/** The platform's number beside its own rule. Each part is null when it is not known. */
export const WindowNow = z.object({
  average: z.number().nullable(),
  n: z.number().int().nullable(),
  size: z.number().int().nullable(),
  line: z.number().nullable(),
  lineKind: z.enum(["job", "tier"]).nullable(),
  lineId: z.string().nullable(),
  lineConfidence: z.string().nullable(),
  lineAsOf: Day.nullable(),
  lineSource: z.string().nullable(),
  /** What the line is compared with when that is not `average`: the mean of the last so many days. */
  judged: z.object({ average: z.number(), n: z.number().int(), days: z.number().int() }).nullable(),
  /** How far `average` (or `judged`) stands above the line; negative below it. */
  room: z.number().nullable(),
  /**
   * How many one-star ratings in a row bring the average to the line or below it; null when that is not known or never happens.
   * Exact when the window's own ratings are held; from an average alone it takes each to replace a five, the quickest way down.
   */
  onesToLine: z.number().int().nullable(),
});
export type WindowNow = z.infer<typeof WindowNow>;

/** One thing people speak of, over all reviews with words. */
export const AspectCount = z.object({
  aspect: z.string(),
  controller: z.enum(["worker", "outside"]),
  /** Reviews that complain of it. */
  complaints: z.number().int(),
  /** Share of the complaining reviews before, and lately (the newest fifty, at most half of them); null with too few to say. */
  before: z.number().nullable(),
  lately: z.number().nullable(),
  /** Mean rating of the reviews that complain of it less that of all others; null with too few to say. */
  impact: z.number().nullable(),
});
export type AspectCount = z.infer<typeof AspectCount>;

/** Who could have fixed what reviews below the best complain of. Counts of reviews; `of` is their sum. */
export const Mirror = z.object({
  of: z.number().int(),
  worker: z.number().int(),
  outside: z.number().int(),
  mixed: z.number().int(),
  none: z.number().int(),
  /** Reviews below the best whose language we do not read: only their stars count. Absent in summaries of an earlier version. */
  unread: z.number().int().optional(),
  aspects: z.array(AspectCount),
});
export type Mirror = z.infer<typeof Mirror>;

export const Status = z.enum(["none", "too-few", "fine", "slower", "watch", "act"]);
export type Status = z.infer<typeof Status>;

/** Everything about one subject in one pass. */
export const Summary = z.object({
  id: z.string(),
  site: z.string(),
  kind: SubjectKind,
  status: Status,
  /** Why the status is what it is, as sentences to show first. */
  statusReasons: z.array(Reason),
  trend: Trend,
  window: WindowNow,
  drift: Drift,
  splits: z.array(Split),
  /** The ratings we hold as thumbs; null when there are none. */
  thumbs: Thumbs.nullable(),
  /** What could not be counted: never a silent drop. */
  setAside: z.array(SetAside),
  flags: z.array(Flag),
  /** Who could have fixed what the reviews complain of; absent where it was not asked for, as in summaries of an earlier version. */
  mirror: Mirror.optional(),
  /** Id of at most one review with something to decide. */
  decide: z.string().nullable(),
  /** Passage of praise, newest first; at most three. */
  praise: z.array(z.object({ reviewId: z.string(), start: z.number().int(), end: z.number().int() })),
  counts: z.object({
    reviews: z.number().int(),
    aboutMe: z.number().int().nullable(),
    seen: z.number().int().nullable(),
    total: z.number().int().nullable(),
  }),
  lastReadAt: Instant.nullable(),
});
export type Summary = z.infer<typeof Summary>;
