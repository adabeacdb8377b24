import { Incident } from "./incident";
import { Details } from "./reading";
import { Shift } from "./shift";
import { SubjectKind } from "./site";
import { Day, Instant } from "./time";
import { z } from "./zod";

/** One rating in a subject's history: the short form that `analyse` reads and `core` works on. */
export const HistoryReview = z.object({
  id: z.string(),
  rating: z.number(),
  postedOn: Day.nullable(),
  postedAt: Instant.optional(),
  text: z.string().default(""),
  details: Details.default({}),
  /** It is no longer on the page (`gone`) or no longer counted there (`filtered`): kept as evidence, and out of every number of today. */
  away: z.enum(["gone", "filtered"]).optional(),
});
export type HistoryReview = z.infer<typeof HistoryReview>;

/** The platform's own number at one time. `window`: how many ratings it covers, when stated. */
export const HistorySnapshot = z.object({
  at: Instant,
  average: z.number(),
  decimals: z.number().int().min(0).max(6),
  count: z.number().int().nonnegative().optional(),
  distribution: z.array(z.number().int().nonnegative()).length(5).optional(),
  window: z.number().int().positive().optional(),
});
export type HistorySnapshot = z.infer<typeof HistorySnapshot>;

/** What the worker said of one review: is it about me? Its words, since the review itself may be left out because of it. */
export const MentionAnswer = z.object({ text: z.string(), answer: z.enum(["yes", "no", "unsure"]) });
export type MentionAnswer = z.infer<typeof MentionAnswer>;

export const SubjectHistory = z.object({
  id: z.string(),
  site: z.string(),
  kind: SubjectKind,
  /** What the page or the workplace is called, where that is known. */
  name: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  reviews: z.array(HistoryReview).default([]),
  snapshots: z.array(HistorySnapshot).default([]),
  incidents: z.array(Incident).default([]),
  shifts: z.array(Shift).default([]),
  answers: z.array(MentionAnswer).optional(),
});
export type SubjectHistory = z.infer<typeof SubjectHistory>;

/** Input of `analyse`: our own export or the short form. */
export const HistoryFile = z.object({ subjects: z.array(SubjectHistory) });
export type HistoryFile = z.infer<typeof HistoryFile>;
