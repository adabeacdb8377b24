import { useState } from "preact/hooks";
import type { IncidentRow } from "../../core/schema/rows";
import { annotate, removeIncident } from "../../storage/journal";
import { useFailure } from "../hooks/useFailure";
import { hashOf } from "../hooks/useRoute";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";
import { Writing } from "./Writing";

/** One entry of the journal: what is sealed as it was, the worker's own note free to change. */
export function JournalEntry({ entry, name }: { entry: IncidentRow; name: string | null }) {
  const { t, moment } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const [note, setNote] = useState<string | null>(null);
  const [sure, setSure] = useState(false);
  const keep = () => {
    if (note !== null) annotate(world.db, entry.key, { note: note.trim() }).then(() => setNote(null), failed);
  };
  return (
    <li class="card" data-testid="journal-entry">
      <p>
        <strong>{t(`journal.kind.${entry.kind}.name`)}</strong> <span class="quiet">{moment(entry.at)}</span>
      </p>
      {(entry.who !== "" || name) && <p class="small quiet">{[entry.who, name].filter(Boolean).join(" · ")}</p>}
      {entry.said !== "" && (
        <blockquote class="told" dir="auto">
          {entry.said}
        </blockquote>
      )}
      {note === null ? (
        entry.note !== "" && <p dir="auto">{entry.note}</p>
      ) : (
        <Writing label={t("journal.note")} max={2000} value={note} onInput={setNote} />
      )}
      <p class="small quiet">{t("journal.logged", { when: moment(entry.loggedAt) })}</p>
      <div class="row">
        {note === null ? (
          <Button look="text" onClick={() => setNote(entry.note)}>
            {t("journal.note.change")}
          </Button>
        ) : (
          <Button onClick={keep}>{t("journal.note.keep")}</Button>
        )}
        {entry.review && (
          <a class="button button-text" href={hashOf("review", entry.review)}>
            {t("journal.review")}
          </a>
        )}
        {sure ? (
          <Button
            look="text"
            testId="journal-delete"
            onClick={() => removeIncident(world.db, entry.key, world.now().toISOString()).catch(failed)}
          >
            {t("journal.delete.sure")}
          </Button>
        ) : (
          <Button look="text" onClick={() => setSure(true)}>
            {t("journal.delete")}
          </Button>
        )}
      </div>
    </li>
  );
}
