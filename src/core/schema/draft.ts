import { Addressee } from "./site";
import { z } from "./zod";

export const Lang = z.enum(["en", "es"]);
export type Lang = z.infer<typeof Lang>;

export const Role = z.enum(["server", "teacher", "driver", "courier", "shopper", "freelancer", "host"]);
export type Role = z.infer<typeof Role>;

/** How a text speaks to its reader; each is polite and accuses nobody. */
export const Tone = z.enum(["warm", "plain", "firm"]);
export type Tone = z.infer<typeof Tone>;

/** What a guard found in a text. `stop`: it must not be sent like this; otherwise it is advice. Offsets are UTF-16, end exclusive. */
export const Finding = z.object({
  kind: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  why: z.string(),
  stop: z.boolean(),
  repair: z.string().nullable(),
});
export type Finding = z.infer<typeof Finding>;

/**
 * One sentence of a composed text. `phrase`: which of our phrases it is part of, the same in every language. `gloss`: the same sentence of
 * that phrase in the other language; words of the review and of the worker stand in it as they were given.
 */
export const Line = z.object({ phrase: z.string(), text: z.string(), gloss: z.string() });
export type Line = z.infer<typeof Line>;

/** A composed text with what the guards say of it. */
export const Draft = z.object({
  addressee: Addressee,
  lang: Lang,
  text: z.string(),
  lines: z.array(Line),
  /** Most characters the site takes, when known. */
  maxChars: z.number().int().nullable(),
  findings: z.array(Finding),
  /** Dated facts the draft rests on, by rule id. */
  rests: z.array(z.object({ fact: z.string(), asOf: z.string(), source: z.string(), confidence: z.string() })),
});
export type Draft = z.infer<typeof Draft>;
