import { z } from "./zod";

/** A calendar day, `YYYY-MM-DD`, without a zone: the day as the site shows it. A day no calendar has (30 February) is refused. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** A moment in time: ISO 8601 with seconds and `Z` or an offset. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;
