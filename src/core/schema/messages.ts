import { Identity, Reading, SubjectRef } from "./reading";
import { SubjectKey } from "./rows";
import { z } from "./zod";

/**
 * Every message between our parts, once. Who may send it stands in `from`; the guard checks what the browser stamped
 * on the sender before the schema looks at the body.
 */
export const messages = {
  /** Content: whose page this is, by its id. Answer: is this subject claimed? Nothing is read or kept before it is. */
  visit: {
    from: "content",
    body: z.strictObject({ site: z.string().max(40), id: SubjectRef.shape.id }),
    answer: z.strictObject({ watched: z.boolean() }),
  },
  /** Content: one Reading of a claimed page. */
  collect: {
    from: "content",
    /** `alreadySent`: reviews on the page that earlier messages carried, so they are left out of this one. */
    body: z
      .strictObject({ site: z.string().max(40), reading: Reading, alreadySent: z.number().int().nonnegative() })
      .refine(({ site, reading }) => reading.site === site),
    answer: z.strictObject({ kept: z.number().int(), added: z.number().int(), changed: z.number().int(), same: z.number().int() }),
  },
  /** Our pages: a new id at each start of the background; used by the interface to notice restarts and by tests. */
  boot: { from: "page", body: z.strictObject({}), answer: z.strictObject({ id: z.string() }) },
  /** Our pages: make the summary of this subject anew. For large ones, which would hold a page up; they cost the background only time. */
  refresh: { from: "page", body: z.strictObject({ subject: SubjectKey }), answer: z.strictObject({}) },
  /** Our pages, to a tab: what do you stand on? Answered by the content script; nothing is stored. */
  here: {
    from: "page",
    body: z.strictObject({}),
    answer: z.strictObject({
      site: z.string(),
      identity: Identity,
      state: z.string().nullable(),
      seen: z.number().int().nullable(),
      total: z.number().int().nullable(),
    }),
  },
  /** Our pages, to a tab: the claim changed, look again. */
  look: { from: "page", body: z.strictObject({}), answer: z.strictObject({}) },
} as const satisfies Record<string, { from: "content" | "page"; body: z.ZodType; answer: z.ZodType }>;

export type MessageName = keyof typeof messages;
/** Messages that content scripts answer; the background answers the others. */
export type ToTab = "here" | "look";
export type Body<N extends MessageName> = z.infer<(typeof messages)[N]["body"]>;
export type Answer<N extends MessageName> = z.infer<(typeof messages)[N]["answer"]>;

/** Errors do not cross contexts reliably, so an answer is a value. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: "refused" | "malformed" | "failed"; detail?: string };
