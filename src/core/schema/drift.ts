import { Day, Instant } from "./time";
import { z } from "./zod";

/** When a rating was posted: its moment where it is known, else its day. */
const When = z.union([Instant, Day]);

/** What the sequential watch said at the time, from the past alone. `index` counts the ratings from 0 in order of posting. */
export const Alarm = z.object({ index: z.number().int(), at: When });
export type Alarm = z.infer<typeof Alarm>;

/** A change of level as it looks now, from all ratings. */
export const Change = z.object({
  /** The first rating after it. */
  index: z.number().int(),
  at: When,
  /** Mean of the stretch before and of the one after. */
  from: z.number(),
  to: z.number(),
  /** Chance that the level changed here at all, within `earliest` to `latest`. */
  probability: z.number(),
  /** The change came between these days with a chance of nine in ten, if it came. */
  earliest: Day,
  latest: Day,
});
export type Change = z.infer<typeof Change>;

/** A stretch of one level: posterior mean with its central 90 % band over `n` ratings. */
export const Segment = z.object({
  from: Day,
  to: Day,
  n: z.number().int(),
  mean: z.number(),
  low: z.number(),
  high: z.number(),
});
export type Segment = z.infer<typeof Segment>;

/** Not drift: `rule`: the platform changed its rule on this day; `recount`: its own count of ratings fell. */
export const Break = z.object({ at: Day, kind: z.enum(["rule", "recount"]), id: z.string(), source: z.string().nullable() });
export type Break = z.infer<typeof Break>;

/** Has the number a platform shows fallen more than chance would make it: where nothing but such numbers is kept. */
export const Shown = z.object({
  /** The earlier number that the newest one differs from most, and the newest. */
  from: z.object({ at: Instant, average: z.number() }),
  to: z.object({ at: Instant, average: z.number() }),
  /** Chance of so low a number if nothing has changed, corrected for having compared with several. */
  chance: z.number(),
  /** It is said. */
  fell: z.boolean(),
  /** A smaller fall of the number than about this could not be told from chance. */
  smallest: z.number(),
  /** Numbers of the last three months, the newest included. */
  numbers: z.number().int(),
});
export type Shown = z.infer<typeof Shown>;

/** Has the level of a worker's ratings changed. */
export const Drift = z.object({
  alarms: z.array(Alarm),
  changes: z.array(Change),
  /** An alarm stands now: it is recent, and what came after it has not spoken against it. */
  alarm: z.boolean(),
  segments: z.array(Segment),
  breaks: z.array(Break),
  /** Ratings the watch rests on. */
  n: z.number().int(),
  /** The smallest drop in stars that would be seen by now in four of five cases had it come half way; null when no drop could be. */
  smallest: z.number().nullable(),
  /** From displayed numbers alone; null with own ratings or fewer than two numbers. Absent in summaries of an earlier version. */
  shown: Shown.nullable().optional(),
});
export type Drift = z.infer<typeof Drift>;

/** A rating or displayed number (`reviewId` null) that was not counted, and why. */
export const SetAside = z.object({
  reviewId: z.string().nullable(),
  at: When.nullable(),
  value: z.number(),
  why: z.enum(["off-scale", "no-day", "future", "same-instant", "double", "gone", "filtered", "no-window"]),
});
export type SetAside = z.infer<typeof SetAside>;
