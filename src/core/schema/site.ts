import { Day } from "./time";
import { z } from "./zod";

/** How a worker is tied to a subject: the page is mine; I am mentioned there; an account with a number only. */
export const SubjectKind = z.enum(["own", "workplace", "account"]);
export type SubjectKind = z.infer<typeof SubjectKind>;

/** `site.json`: facts about one site. Pure data; build, tests, docs and the interface all read it. */
export const SiteInfo = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  name: z.string(),
  /** Match patterns to ask permission for; empty for phone-only platforms. */
  hosts: z.array(z.string().regex(/^https:\/\/[a-z0-9*.-]+\/\*$/)),
  /** Domains whose pages are this site's, each with all below it: for recognising a page, never a permission. */
  domains: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)).optional(),
  /** Its pages are read by the reader of the site with this id, from what they embed. Left out: it has a reader of its own, or no pages. */
  reader: z.string().optional(),
  /** Pages on hosts that nobody named: the browser is asked for each when the worker wants a page there. Ids of subjects begin with the host. */
  anyHost: z.literal(true).optional(),
  /** Address of a subject's page, with `{id}` for its id on the site. */
  address: z
    .string()
    .regex(/^https:\/\/[a-z0-9.-]+\/[^\s]*\{id\}[^\s]*$/)
    .optional(),
  /** Rating scale of a single rating. `step` is the smallest difference one rating can have. */
  scale: z.strictObject({ min: z.number(), max: z.number(), step: z.number().positive() }),
  /** What a worker can claim there. */
  claim: SubjectKind,
  /** `author`: one current review per author and subject, so the author identifies it; `id`: the site's review id does. */
  identity: z.enum(["author", "id"]),
  pageKinds: z.array(z.string()),
  role: z.enum(["server", "teacher", "driver", "courier", "shopper", "freelancer", "host"]),
  checkedOn: Day,
});
export type SiteInfo = z.infer<typeof SiteInfo>;

/** A: the platform's own page; B: reported by others; G: general knowledge (never shown in a draft); own: entered by the worker, never in a file of ours. */
export const Confidence = z.enum(["A", "B", "G-high", "G-med", "G-low", "own"]);

const fact = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, asOf: Day, source: z.string().min(1), confidence: Confidence, note: z.string().optional() });

export const Addressee = z.enum(["public", "owner", "manager", "report", "support", "appeal", "chair", "memo", "hr"]);
export type Addressee = z.infer<typeof Addressee>;

/** `rules.json`: the platform's dated rules. A rule that is not known is left out. */
export const RulePack = z.strictObject({
  site: z.string(),
  /**
   * Which ratings the number rests on. `last`: the last `size`; `lifetime`: all; `days`: those of the last `days`; `best`: the best mean of the
   * last so many `months`, of those windows that hold a rating.
   */
  window: fact(
    z.strictObject({
      kind: z.enum(["last", "lifetime", "days", "best"]),
      size: z.number().int().positive().optional(),
      days: z.number().int().positive().optional(),
      months: z.array(z.number().int().positive()).optional(),
      /** Lowest ratings left out of the mean, by how many ratings there are. */
      dropLowest: z.array(z.strictObject({ from: z.number().int(), drop: z.number().int() })).optional(),
    }),
  ).optional(),
  /**
   * Averages that matter, on the site's scale. `job`: below it access can end; `tier`: a perk hangs on it. `days`: it is compared with the
   * mean of so many days, not with the number shown.
   */
  lines: z.array(
    fact(z.strictObject({ at: z.number(), kind: z.enum(["job", "tier"]), id: z.string(), days: z.number().int().positive().optional() })),
  ),
  /** Digits shown after the point in the average. */
  decimals: fact(z.number().int()).optional(),
  /**
   * How ratings are spread on this platform: shares of 1..5 stars, and how alike its workers are (`weight` = the number
   * of ratings this knowledge is worth when a single worker's own mix is judged).
   */
  mix: fact(z.strictObject({ shares: z.array(z.number().positive()).length(5), weight: z.number().positive() })).optional(),
  /** Days on which the platform changed what its number means, as codes: a break in every curve, no drift. */
  changes: z.array(fact(z.strictObject({ on: Day, id: z.string() }))).optional(),
  /** How the site bins fractional ratings into whole stars. */
  binning: fact(z.enum(["half-up", "whole"])),
  /** Reasons for which the platform itself says a rating does not count. */
  exclusions: z.array(fact(z.strictObject({ id: z.string(), cues: z.array(z.string()) }))),
  /** Grounds on which a review may be reported there; `cues`: cue families that point to it. */
  reportGrounds: z.array(fact(z.strictObject({ id: z.string(), cues: z.array(z.string()) }))),
  /** What the platform itself asks for before it takes away a review given in return for something: steps to show, by id. */
  proof: fact(z.strictObject({ id: z.string(), steps: z.array(z.string()).min(1) })).optional(),
  /**
   * What the platform says of turning to the person who wrote the review. `no-contact`: nobody may write to them about it;
   * `no-asking`: nobody may ask them to change it or take it down.
   */
  author: fact(z.strictObject({ id: z.enum(["no-contact", "no-asking"]) })).optional(),
  /** Who may be written to, in which form. */
  addressees: z.array(
    fact(
      z.strictObject({
        id: Addressee,
        maxChars: z.number().int().optional(),
        editable: z.boolean().optional(),
        days: z.number().int().optional(),
        /** From which day on the site counts them, when it is not the day on which the review appeared. */
        from: z.enum(["handed-in", "contract-end"]).optional(),
        /** How many times one may write; 1: one try only. */
        tries: z.number().int().positive().optional(),
        /** Neither lists nor links are taken there. */
        plain: z.boolean().optional(),
        /** Why one may not write to them there, as a code; absent: one may. */
        forbidden: z.string().optional(),
      }),
    ),
  ),
});
export type RulePack = z.infer<typeof RulePack>;
