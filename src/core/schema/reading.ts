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

/**
 * Which reviews this view would show if they were listed: only there does an absence mean something. It is given only when every review
 * the page shows can be told from the others; without it nothing follows from what is not there. A Reading sent in several messages
 * carries it in the last of them.
 *
 * Covered is a review that passes `filters` and stands in the places `from` to `to` (from 0, exclusive). With `from` 0 and `ends` that is
 * every one. Otherwise a place is known only in an order by day: a review posted strictly inside `days` stood there, with `from` 0 also
 * one posted after them (`newest`; before them, `oldest`), with `ends` also one on their other side. In the site's own order no more is known.
 */
export const Coverage = z.strictObject({
  /** `site`: an order that only the site knows (relevance), or one by something else than the day. */
  order: z.enum(["newest", "oldest", "site"]),
  from: z.number().int().nonnegative(),
  to: z.number().int().nonnegative(),
  /** Nothing comes after `to`. */
  ends: z.boolean(),
  /** How many at the head stand there out of order, because a link led to them. */
  pinned: z.number().int().nonnegative(),
  /** The days of the reviews shown (those pinned left out); null when one of them has none, or there is none. */
  days: z.strictObject({ earliest: Day, latest: Day }).nullable(),
  /** What the list is narrowed to; null and false: not at all by this. `language`: its code ("en"). */
  filters: z.strictObject({
    search: z.boolean(),
    ratings: z.array(z.number()).max(10).nullable(),
    course: z.string().max(200).nullable(),
    language: z.string().max(20).nullable(),
  }),
  /** Every review shown, also those that an earlier message carried: its id and its author's, as in `reviews`; never both null. */
  shown: z.array(z.strictObject({ id: z.string().max(200).nullable(), author: z.string().max(200).nullable() })).max(5_000),
});
export type Coverage = z.infer<typeof Coverage>;

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
  coverage: Coverage.optional(),
  seen: z.number().int().nonnegative(),
  reviews: z.array(ReadReview).max(5_000),
});
export type Reading = z.infer<typeof Reading>;

/** Cheap look without reading: what page this is and who is rated on it. */
export const Identity = z.strictObject({ pageKind: z.string().max(40), subject: SubjectRef.nullable() });
export type Identity = z.infer<typeof Identity>;
