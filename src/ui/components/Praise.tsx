import type { Summary } from "../../core/schema/summary";
import { getReview } from "../../storage/reviews";
import { useLive } from "../hooks/useLive";
import { useWords, useWorld } from "../world";

/** Kind words, newest first, as they were written. Only these few reviews are loaded. */
export function Praise({ passages }: { passages: Summary["praise"] }) {
  const { t } = useWords();
  const { db } = useWorld();
  const ids = passages.map(({ reviewId }) => reviewId);
  const reviews = useLive(() => Promise.all(ids.map((id) => getReview(db, id))), [db, ids.join()]);
  return (
    <section class="praise" aria-labelledby="praise">
      <h2 id="praise" class="small quiet">
        {t("praise.title")}
      </h2>
      {passages.map(({ reviewId, start, end }, index) => (
        <blockquote key={reviewId} class="told" dir="auto">
          {reviews?.[index]?.text.slice(start, end) ?? "\u00a0"}
        </blockquote>
      ))}
    </section>
  );
}
