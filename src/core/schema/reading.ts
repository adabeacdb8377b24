import { Day, Instant } from "./time";
import { z } from "./zod";

/**
 * What one look at a page came to.
 * `suspect`: a review page on which fewer reviews were understood than seen.
 */
export const ReadingState = z.enum(["read", "not-loaded", "no-reviews", "not-a-review-page", "blocked", "suspect"]);
export type ReadingState = z.infer<typeof ReadingState>;

/** Which source the reviews came from. `both`: cards and embedded data joined. */
export const Road = z.enum(["embedded", "cards", "both", "none"]);
export type Road = z.infer<typeof Road>;

export const Author = z.strictObject({ id: z.string().max(200).nullable(), name: z.string().max(200).nullable() });
export type Author = z.infer<typeof Author>;

const Text = z.string().max(50_000);

export const Reply = z.strictObject({ text: Text, postedOn: Day.nullable() });
export type Reply = z.infer<typeof Reply>;

/** An earlier version of the same review, as the site itself shows it. */
export const PreviousVersion = z.strictObject({ rating: z.number().nullable(), postedOn: Day.nullable(), text: Text });
export type PreviousVersion = z.infer<typeof PreviousVersion>;

/** The site's own fields (course, difficulty, grade, tags …). Unknown stays out; never guessed. */
export const Details = z.record(
  z.string().max(60),
  z.union([z.string().max(500), z.number(), z.boolean(), z.array(z.string().max(200)).max(50)]),
);
export type Details = z.infer<typeof Details>;

/** One review as the page shows it. `rating` is on the site's own scale. A field that cannot be read is null. */
export const ReadReview = z.strictObject({
  id: z.string().max(200).nullable(),
  author: Author,
  rating: z.number().finite(),
  postedOn: Day.nullable(),
  /** Only when coarser than a day. */
  postedOnPrecision: z.enum(["week", "month", "year"]).optional(),
  postedAt: Instant.optional(),
  text: Text,
  reply: Reply.nullable(),
  previous: z.array(PreviousVersion).max(50),
  details: Details,
});
export type ReadReview = z.infer<typeof ReadReview>;

/** The platform's own numbers, as the page states them. Each is null when the page does not show it. */
export const Stated = z.strictObject({
  average: z.number().finite().nullable(),
  /** Digits after the point in which `average` was shown: it is known to ± half a unit of the last one. */
  decimals: z.number().int().min(0).max(6).nullable(),
  total: z.number().int().nonnegative().nullable(),
  /** Counts of 1..5 stars, in that order. */
  distribution: z.array(z.number().int().nonnegative()).length(5).nullable(),
  /** Reviews the site holds back from its average ("not recommended"). */
  notCounted: z.number().int().nonnegative().nullable(),
});
export type Stated = z.infer<typeof Stated>;

/**
 * Which part of the whole list this view shows: what it covers decides what an absence means.
 * `filtered`: a search, rating, language or course filter is on, so the view is no page of the whole list.
 */
export const View = z.strictObject({
  start: z.number().int().nonnegative().nullable(),
  sort: z.string().max(40).nullable(),
  filtered: z.boolean(),
});
export type View = z.infer<typeof View>;

export const SubjectRef = z.strictObject({ id: z.string().min(1).max(200), name: z.string().max(300).nullable() });
export type SubjectRef = z.infer<typeof SubjectRef>;

/** What one look at one page gave. `seen` counts review containers, understood or not. */
export const Reading = z.strictObject({
  site: z.string().max(40),
  pageKind: z.string().max(40),
  state: ReadingState,
  road: Road,
  subject: SubjectRef.nullable(),
  stated: Stated,
  view: View,
  seen: z.number().int().nonnegative(),
  reviews: z.array(ReadReview).max(5_000),
});
export type Reading = z.infer<typeof Reading>;

/** Cheap look without reading: what page this is and who is rated on it. */
export const Identity = z.strictObject({ pageKind: z.string().max(40), subject: SubjectRef.nullable() });
export type Identity = z.infer<typeof Identity>;
