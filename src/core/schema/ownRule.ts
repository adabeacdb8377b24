import { Day } from "./time";
import { z } from "./zod";

/** What of a rule pack the worker may put a value of their own beside: the window's size, the line, the days there are to answer. */
export const OwnPart = z.enum(["window", "line", "days"]);
export type OwnPart = z.infer<typeof OwnPart>;

/** A worker's own value, with the day on which it was entered. Ratings (`window`), stars (`line`), days (`days`). */
export const OwnRule = z.strictObject({ site: z.string(), part: OwnPart, value: z.number().positive(), on: Day });
export type OwnRule = z.infer<typeof OwnRule>;
