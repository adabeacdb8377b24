import { Addressee } from "./site";
import { Day } from "./time";
import { z } from "./zod";

export const DisputeAnswer = z.enum(["waiting", "granted", "partly", "refused", "silent"]);
export type DisputeAnswer = z.infer<typeof DisputeAnswer>;

/** One try to have a rating looked at: where, on which ground, filed and due when, what came back. `ground`: an id of the rule pack. */
export const Dispute = z.object({
  addressee: Addressee,
  ground: z.string().max(60).nullable(),
  filedOn: Day.nullable(),
  dueOn: Day.nullable(),
  answer: DisputeAnswer,
  answeredOn: Day.nullable(),
  /** Further tries the platform allows; null when it says none. */
  appealsLeft: z.number().int().nonnegative().nullable(),
  note: z.string().max(2_000),
});
export type Dispute = z.infer<typeof Dispute>;
