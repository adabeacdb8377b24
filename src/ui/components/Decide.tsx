import type { Flag } from "../../core/schema/summary";
import { getReview } from "../../storage/reviews";
import { useLive } from "../hooks/useLive";
import { hashOf } from "../hooks/useRoute";
import { useWords, useWorld } from "../world";
import { Stars } from "./Stars";

interface Props {
  reviewId: string;
  flags: readonly Flag[];
}

/** The one review with something to decide. Only this review is loaded. */
export function Decide({ reviewId, flags }: Props) {
  const { t, day } = useWords();
  const world = useWorld();
  const review = useLive(() => getReview(world.db, reviewId), [world, reviewId]);
  const kind = flags.find((flag) => flag.reviewId === reviewId)?.kind ?? "outlier";
  return (
    <section class="card decide" aria-labelledby="decide">
      <h2 id="decide" class="small quiet">
        {t("decide.title")}
      </h2>
      <p class="title">{t(`decide.flag.${kind}`)}</p>
      <p class="told told-short" dir="auto">
        {review?.text}
      </p>
      <div class="spread">
        <span class="row small quiet">
          {review && <Stars rating={review.rating} />}
          {review?.postedOn && day(review.postedOn, world.now())}
        </span>
        <button type="button" class="button button-text" onClick={() => world.open(hashOf("review", reviewId))}>
          {t("decide.open")}
        </button>
      </div>
    </section>
  );
}
