import type { Standing } from "../../core/absence/standing";
import type { ReviewRow } from "../../core/schema/rows";
import type { Flag } from "../../core/schema/summary";
import { useWords, useWorld } from "../world";
import { PresenceTag } from "./Presence";
import { Stars } from "./Stars";

interface Props {
  review: ReviewRow;
  flags: readonly Flag[];
  max?: number;
  /** How it stands to the page today, where that is known. */
  standing?: Standing;
}

/** One review as a line of the ledger: stars, day, its first words, what became of it, and which signs it carries. */
export function ReviewLine({ review, flags, max = 5, standing }: Props) {
  const { t, day } = useWords();
  const now = useWorld().now();
  return (
    <>
      <span class="ledger-side">
        <Stars rating={review.rating} max={max} />
        <span class="small quiet">{review.postedOn ? day(review.postedOn, now) : t("list.noDay")}</span>
      </span>
      <span class="ledger-main">
        {review.text === "" ? (
          <span class="quiet">{t("list.noText")}</span>
        ) : (
          <span class="told told-line" dir="auto">
            {review.text.slice(0, 280)}
          </span>
        )}
        {review.source && <span class="small quiet block">{t(`source.${review.source}`)}</span>}
        {standing && <PresenceTag review={review} standing={standing} />}
        {flags.map((flag) => (
          <span key={flag.kind} data-testid="flag" class={`tag tag-${flag.kind}`}>
            {t(`flag.${flag.kind}`)}
          </span>
        ))}
      </span>
    </>
  );
}
