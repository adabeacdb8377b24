import type { ReviewRow, VersionRow } from "../schema/rows";

/** What one content of a review says, wherever it stands: in front or among the versions. */
export type Said = Pick<
  ReviewRow,
  "siteReviewId" | "rating" | "postedOn" | "postedOnPrecision" | "postedAt" | "text" | "reply" | "details" | "contentHash"
>;

/** Just that, of a row that says more. */
export const saidOf = (row: Said): Said => {
  const { siteReviewId, rating, postedOn, postedOnPrecision, postedAt, text, reply, details, contentHash } = row;
  return {
    siteReviewId,
    rating,
    postedOn,
    ...(postedOnPrecision ? { postedOnPrecision } : {}),
    ...(postedAt ? { postedAt } : {}),
    text,
    reply,
    details,
    contentHash,
  };
};

/** Name of a content as a version of a review. */
export const versionKey = (review: string, { contentHash }: Pick<Said, "contentHash">): string => `${review}#${contentHash}`;

/** A content put aside as a version of a review. `version`: the count of versions then. */
export const versionOf = (
  { key, subject }: Pick<ReviewRow, "key" | "subject">,
  content: Said,
  seen: { version: number; from: string; to: string },
): VersionRow => ({
  key: versionKey(key, content),
  review: key,
  subject,
  version: seen.version,
  ...saidOf(content),
  seenFrom: seen.from,
  seenTo: seen.to,
});
