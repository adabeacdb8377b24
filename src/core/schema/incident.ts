import { Day, Instant } from "./time";
import { z } from "./zod";

/** What happened, as the worker would name it in a hurry. */
export const IncidentKind = z.enum(["refund", "fee", "rule", "refusal", "grade", "report", "cancellation", "threat", "argument", "other"]);
export type IncidentKind = z.infer<typeof IncidentKind>;

/**
 * One journal entry as the analysis reads it. `who`: initials, never a name. `said`: the other's words as remembered; sealed with the
 * entry. `note`: the worker's own, outside the seal, free to change. `loggedAt`: when it was written down.
 */
export const Incident = z.object({
  at: z.union([Instant, Day]),
  kind: IncidentKind.default("other").catch("other"),
  said: z.string().max(1_000).default(""),
  note: z.string().max(2_000).default(""),
  who: z.string().max(12).default(""),
  loggedAt: Instant.optional(),
});
export type Incident = z.infer<typeof Incident>;
