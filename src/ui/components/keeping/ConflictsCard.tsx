import { useState } from "preact/hooks";
import { type Conflict, conflictsOf, keepBoth, type Undecided, undecide, useOther } from "../../../storage/asides";
import { useFailure } from "../../hooks/useFailure";
import { useLive } from "../../hooks/useLive";
import { useWords, useWorld } from "../../world";
import { Button } from "../Button";
import { ConflictItem } from "./ConflictItem";

/** What two devices said otherwise, both versions side by side; the worker uses one or keeps both. Nothing when there is none. */
export function ConflictsCard() {
  const { t, plural } = useWords();
  const { db } = useWorld();
  const failed = useFailure();
  const [done, setDone] = useState<{ conflict: Conflict; then: Undecided } | null>(null);
  const found = useLive(() => conflictsOf(db), [db]);
  if (!found || found.open.length + found.settled.length === 0) return null;
  const decide = (how: typeof keepBoth) => (conflict: Conflict) =>
    void how(db, conflict).then((then) => setDone(then && { conflict, then }), failed);
  const undo = () => {
    if (done) void undecide(db, done.conflict, done.then).then(() => setDone(null), failed);
  };
  return (
    <section class="card stack" aria-labelledby="conflicts" data-testid="conflicts">
      <h2 id="conflicts" class="title">
        {t("conflict.title")}
      </h2>
      <p class="quiet">{t("conflict.body")}</p>
      <div role="status">
        {done && (
          <div class="note spread">
            <p>{t("conflict.done")}</p>
            <Button look="text" testId="conflict-undo" onClick={undo}>
              {t("app.undo")}
            </Button>
          </div>
        )}
        {found.open.length === 0 && <p>{t("conflict.none")}</p>}
      </div>
      {found.open.map((conflict) => (
        <ConflictItem key={conflict.aside.key} conflict={conflict} onUse={decide(useOther)} onBoth={decide(keepBoth)} />
      ))}
      {found.settled.length > 0 && (
        <details>
          <summary>{plural("conflict.settled", found.settled.length)}</summary>
          <div class="stack">
            {found.settled.map((conflict) => (
              <ConflictItem key={conflict.aside.key} conflict={conflict} onUse={decide(useOther)} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
