import { Day } from "./time";
import { z } from "./zod";

/** Wall clock of the workplace, 24 hours. */
export const WallClock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type WallClock = z.infer<typeof WallClock>;

/**
 * One shift, or one class, on a local day of the workplace. `end` before `start`: it ends on the day after. `off`: the worker says
 * they did not work that day. Between the first and the last shift of a calendar a day without a shift is a day off.
 */
export const Shift = z.object({
  day: Day,
  start: WallClock.nullable().default(null),
  end: WallClock.nullable().default(null),
  off: z.boolean().default(false),
  /** How many people had this role then, the worker included. */
  people: z.number().int().positive().nullable().default(null),
  label: z.string().max(120).default(""),
});
export type Shift = z.infer<typeof Shift>;
