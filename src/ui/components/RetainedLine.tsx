import { useEffect } from "preact/hooks";
import { today } from "../../platform/day";
import { keepTo, reportRead, retentionReport } from "../../storage/retain";
import { useFailure } from "../hooks/useFailure";
import { useLive } from "../hooks/useLive";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";

/** Says what was deleted by itself, as the worker had asked, until it was read. Sees to it on a day the background was not started. */
export function RetainedLine() {
  const { t, plural } = useWords();
  const world = useWorld();
  const failed = useFailure();
  // What cannot be deleted now is deleted at the next start.
  useEffect(() => void keepTo(world.db, today(world.now()), world.now().toISOString()).catch(() => undefined), [world]);
  const report = useLive(() => retentionReport(world.db), [world]);
  if (!report) return null;
  const { on, reviews, others, subjects } = report;
  return (
    <section class="note spread" role="status" data-testid="retained">
      <div>
        <p>{t("retained.lead", { day: on })}</p>
        <ul>
          {reviews > 0 && <li>{plural("retained.reviews", reviews)}</li>}
          {others > 0 && <li>{plural("retained.others", others)}</li>}
          {subjects.map((name) => (
            <li key={name}>{t("retained.subject", { name })}</li>
          ))}
        </ul>
      </div>
      <Button look="text" testId="retained-read" onClick={() => void reportRead(world.db).catch(failed)}>
        {t("retained.ok")}
      </Button>
    </section>
  );
}
