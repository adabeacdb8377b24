import { SubjectKey } from "./rows";
import { Day } from "./time";
import { z } from "./zod";

/**
 * What the worker wants deleted by itself; nothing at first. `months`: what is older goes, null keeps everything. `leaving`: pages or accounts
 * of a job that ended, each with the day on which it goes as a whole. `lastRun`: the day on which it was last looked after.
 */
export const Retention = z.strictObject({
  months: z.number().int().min(1).max(600).nullable(),
  leaving: z.record(SubjectKey, Day),
  lastRun: Day.nullable(),
});
export type Retention = z.infer<typeof Retention>;

/** What was deleted by itself on a day, said until the worker has read it. `subjects`: names of what went as a whole. */
export const RetentionReport = z.strictObject({
  on: Day,
  reviews: z.number().int().nonnegative(),
  others: z.number().int().nonnegative(),
  subjects: z.array(z.string()),
});
export type RetentionReport = z.infer<typeof RetentionReport>;
