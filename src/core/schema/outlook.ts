import { Instant } from "./time";
import { z } from "./zod";

/** A number that was not used, and why. */
export const Aside = z.object({
  at: Instant,
  average: z.number(),
  why: z.enum(["off-scale", "future", "same-instant", "double", "no-window", "no-count", "too-coarse"]),
});
export type Aside = z.infer<typeof Aside>;

/** A rating that entered or left, with the chance that one so low or high (this very number of stars) did. */
export const Guess = z.object({ rating: z.number().int().min(1).max(5), probability: z.number() });
export type Guess = z.infer<typeof Guess>;

/** One way in which the number can have changed; ratings that came and went alike are left out of both. */
export const Way = z.object({ entered: z.array(z.number()), left: z.array(z.number()), probability: z.number() });
export type Way = z.infer<typeof Way>;

/** What happened between two displayed numbers. */
export const Step = z.object({
  from: Instant,
  to: Instant,
  before: z.number(),
  after: z.number(),
  /** How many ratings most likely entered; `known` when a count says so. */
  ratings: z.object({ count: z.number().int(), known: z.boolean() }),
  /** The most likely set of ratings that entered, lowest first. */
  entered: z.array(Guess),
  /** The most likely set that left the window, lowest first. */
  left: z.array(Guess),
  /** Chance that `entered` is right as a whole. */
  probability: z.number(),
  /** False: cannot tell. True from 0.8 on. */
  told: z.boolean(),
  /** Chance that at least one rating of one or two stars entered. */
  low: z.number(),
  /** How many ratings of 1 to 5 stars are expected to have entered. */
  expected: z.array(z.number()).length(5),
  /** The likeliest ways, at most three; only for few ratings. */
  ways: z.array(Way),
  /** Chance that a rating was removed, or came and did not count. */
  removed: z.number(),
  /** False when more changed than single ratings explain: a recount, or a stretch nobody saw. */
  explained: z.boolean(),
});
export type Step = z.infer<typeof Step>;

/** Which ratings most likely entered and left between the displayed numbers. */
export const Reconstruction = z.object({
  /** Ratings in the window of the last number; `size` of a full window. */
  n: z.number().int(),
  size: z.number().int().nullable(),
  /** True when no count was shown and the window is taken as full. */
  assumedFull: z.boolean(),
  /** Shares of 1 to 5 stars among new ratings, as learned from the numbers. */
  mix: z.array(z.number()).length(5),
  steps: z.array(Step),
  setAside: z.array(Aside),
});
export type Reconstruction = z.infer<typeof Reconstruction>;

/** How far it is to the line, and where the mean will be if the mix of ratings stays as it is. */
export const Runway = z.object({
  average: z.number(),
  /** Ratings in the mean now, and in a full window (null: nothing leaves). */
  n: z.number().int(),
  size: z.number().int().nullable(),
  /** The platform's window is a stretch of time: that old ratings leave it is not counted here. */
  byTime: z.boolean(),
  /** What it rests on: kept `ratings`, or the displayed `number` of the instant `at`. */
  from: z.enum(["ratings", "number"]),
  at: Instant.nullable(),
  /** Whether it is known which rating leaves next. */
  order: z.enum(["known", "unknown"]),
  line: z.number().nullable(),
  lineKind: z.enum(["job", "tier"]).nullable(),
  lineConfidence: z.string().nullable(),
  /** Shares of 1 to 5 stars taken for the ratings to come. */
  mix: z.array(z.number()).length(5),
  /** How many one-star or four-star ratings in a row leave the mean at the line or above; null: they never bring it below. */
  room: z.object({ ones: z.number().int().nullable(), fours: z.number().int().nullable() }).nullable(),
  /** What one rating of one or four stars costs when it takes the place of a five. */
  costs: z.object({ one: z.number(), four: z.number() }),
  ahead: z.array(
    z.object({
      ratings: z.number().int(),
      /** Chance to be below the line at some time within so many ratings. */
      crossed: z.number().nullable(),
      /** Chance to be below it just then. */
      below: z.number().nullable(),
      /** The mean just then: expected, and between `low` and `high` nine times in ten. */
      mean: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  ),
});
export type Runway = z.infer<typeof Runway>;

/** How many fives bring the mean back to `target`. */
export const Recovery = z.object({
  target: z.number(),
  /** `line`: the line it stands below; `before`: the highest number shown before. */
  kind: z.enum(["line", "before"]),
  /** When the low ratings are the oldest, and when they are the newest. */
  fewest: z.number().int(),
  most: z.number().int(),
  /** Whether it is known which ratings leave first. */
  order: z.enum(["known", "partly", "unknown"]),
  /** After how many the target is reached with a chance of 10, 50 and 90 %. */
  likely: z.array(z.number().int()).length(3),
});
export type Recovery = z.infer<typeof Recovery>;

/** Where the mean stands after some more ratings. */
export const WhatIf = z.object({ ratings: z.array(z.number()), low: z.number(), likely: z.number(), high: z.number() });
export type WhatIf = z.infer<typeof WhatIf>;

/** What can be said beyond the summary: worked out when asked for, from what is kept. */
export const Outlook = z.object({
  /** Null when no number and no rating is known, or it cannot be told. */
  runway: Runway.nullable(),
  /** Null when there is nothing to climb back to. */
  recovery: Recovery.nullable(),
  /** Which ratings entered and left between the platform's numbers; null where single ratings cannot be told apart. */
  reconstruction: Reconstruction.nullable(),
  /**
   * What cannot be told, and why: `best`: the platform takes the best of several windows; `time`: its window is a stretch of time; `steps`: its
   * ratings have fractions, so one number can come about in too many ways; `one`: only one number is kept.
   */
  cannot: z.object({ runway: z.enum(["best", "steps"]).nullable(), reconstruction: z.enum(["best", "time", "steps", "one"]).nullable() }),
});
export type Outlook = z.infer<typeof Outlook>;
