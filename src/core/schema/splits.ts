import { z } from "./zod";

/** What ratings are split by: the course, the day of the week, the shift, and whether the text blames what the worker does not control. */
export const SplitBy = z.enum(["course", "weekday", "shift", "control"]);
export type SplitBy = z.infer<typeof SplitBy>;

/** Ratings of one group: posterior mean, with a band so wide that all bands of all splits hold together with nine in ten. */
export const Group = z.object({
  /** The course, `1` (Monday) to `7`, the shift's label or `morning` `afternoon` `evening` `night` `off`, or `outside` and `rest`. */
  key: z.string(),
  n: z.number().int(),
  mean: z.number(),
  low: z.number(),
  high: z.number(),
  tooFew: z.boolean(),
  /** Beside all the other ratings: more than chance makes it, though so many groups are looked at. */
  differs: z.enum(["lower", "higher"]).nullable(),
});
export type Group = z.infer<typeof Group>;

export const Split = z.object({
  by: SplitBy,
  groups: z.array(Group),
  /** How many groups are looked at in all splits together: what the bands account for. */
  looks: z.number().int(),
});
export type Split = z.infer<typeof Split>;

/** The same ratings as thumbs: four stars and more are up. `share` up with its central 90 % band. */
export const Thumbs = z.object({ share: z.number(), low: z.number(), high: z.number(), up: z.number().int(), n: z.number().int() });
export type Thumbs = z.infer<typeof Thumbs>;
