import { useState } from "preact/hooks";
import type { ImportRow } from "../../core/schema/rows";
import { takeBack } from "../../storage/bringIn";
import type { StoredSummary } from "../../storage/summaries";
import { Button } from "../components/Button";
import { useFailure } from "../hooks/useFailure";
import { hashOf } from "../hooks/useRoute";
import { useWords, useWorld } from "../world";

/** What was brought in, with one way back for all of it. */
export function Done({ row, rows, onAgain }: { row: ImportRow; rows: readonly StoredSummary[]; onAgain(): void }) {
  const { t, plural } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const [back, setBack] = useState<{ removed: number; kept: number } | null>(null);
  const named = rows.filter(({ subject }) => row.subjects.includes(subject.key));
  return (
    <div class="step" data-testid="import-done">
      <div class="note spread" role="status">
        {back ? (
          <p>
            {plural("import.takenBack", back.removed)} {back.kept > 0 && plural("import.takenBack.kept", back.kept)}
          </p>
        ) : (
          <>
            <p>{plural("import.brought", row.added)}</p>
            <Button look="text" testId="import-undo" onClick={() => void takeBack(world.db, row.key).then(setBack, failed)}>
              {t("app.undo")}
            </Button>
          </>
        )}
      </div>
      <div class="row">
        {!back &&
          named.map(({ subject }) => (
            <a key={subject.key} class="button button-main" href={hashOf("subject", subject.key)}>
              {t("import.see", { name: subject.name })}
            </a>
          ))}
        <Button onClick={onAgain}>{t("import.again")}</Button>
      </div>
    </div>
  );
}
