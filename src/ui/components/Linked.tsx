import { linksTo } from "../../core/journal/link";
import type { ReviewRow } from "../../core/schema/rows";
import { annotate, journalOf } from "../../storage/journal";
import { useFailure } from "../hooks/useFailure";
import { useLive } from "../hooks/useLive";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";

/** What the worker wrote down before this review, with the gap; tied to it only when the worker says so. */
export function Linked({ review }: { review: ReviewRow }) {
  const { t, plural, moment } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const entries = useLive(() => journalOf(world.db), [world]);
  if (!entries) return null;
  const near = entries.filter((entry) => entry.subject === null || entry.subject === review.subject);
  const links = linksTo({ ...review, id: review.key }, near);
  const tied = near.filter((entry) => entry.review === review.key && links.every((link) => link.entry.key !== entry.key));
  if (links.length + tied.length === 0) return null;
  const tie = (key: string, to: string | null) => void annotate(world.db, key, { review: to }).catch(failed);
  return (
    <section class="stack" aria-labelledby="linked" data-testid="linked">
      <h2 id="linked" class="title">
        {t("linked.title")}
      </h2>
      <ul class="plain stack">
        {[...links, ...tied.map((entry) => ({ entry, days: null, shared: [] }))].map(({ entry, days, shared }) => (
          <li key={entry.key}>
            <p>
              <strong>{t(`journal.kind.${entry.kind}.name`)}</strong> <span class="quiet">{moment(entry.at)}</span>
              {days !== null && <span class="quiet"> · {plural("linked.gap", days)}</span>}
            </p>
            {entry.said !== "" && (
              <blockquote class="told" dir="auto">
                {entry.said}
              </blockquote>
            )}
            {shared.length > 0 && <p class="small quiet">{t("linked.words", { words: shared.join(", ") })}</p>}
            {entry.review === review.key ? (
              <Button look="text" onClick={() => tie(entry.key, null)}>
                {t("linked.untie")}
              </Button>
            ) : (
              <Button look="text" testId="tie" onClick={() => tie(entry.key, review.key)}>
                {t("linked.tie")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
