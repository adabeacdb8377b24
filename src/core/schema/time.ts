import { z } from "./zod";

/** A calendar day, `YYYY-MM-DD`, without a zone: the day as the site shows it. */
export const Day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
export type Day = z.infer<typeof Day>;

/** A moment in time: ISO 8601 with seconds and `Z` or an offset. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;
