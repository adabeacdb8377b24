import { useState } from "preact/hooks";
import { IncidentKind } from "../../core/schema/incident";
import { journalOf, logIncident, removeIncident } from "../../storage/journal";
import type { StoredSummary } from "../../storage/summaries";
import { Button } from "../components/Button";
import { Choice } from "../components/Choice";
import { Field } from "../components/Field";
import { JournalEntry } from "../components/JournalEntry";
import { Writing } from "../components/Writing";
import { useFailure } from "../hooks/useFailure";
import { useLive } from "../hooks/useLive";
import { localTime, typedTime } from "../typed";
import { useWords, useWorld } from "../world";

const ANY = "";

/** What happened, in fifteen seconds: a tap, a time that is already there, and a few words. Then the entries kept so far. */
export function Journal({ rows }: { rows: readonly StoredSummary[] }) {
  const { t } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const entries = useLive(() => journalOf(world.db), [world]);
  const [kind, setKind] = useState<IncidentKind | "">("");
  const [at, setAt] = useState(() => localTime(world.now()));
  const [subject, setSubject] = useState(rows.length === 1 ? (rows[0]?.subject.key ?? ANY) : ANY);
  const [who, setWho] = useState("");
  const [said, setSaid] = useState("");
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState<"kind" | "at" | null>(null);
  const [saved, setSaved] = useState<string | null>(null);

  const save = async (event: Event) => {
    event.preventDefault();
    if (kind === "") return setWrong("kind");
    const time = typedTime(at, world.now());
    if (!time) return setWrong("at");
    const entry = { kind, at: time, subject: subject === ANY ? null : subject, who: who.trim(), said: said.trim(), note: note.trim() };
    const row = await logIncident(world.db, entry, world.now().toISOString());
    setSaved(row.key);
    setKind("");
    setAt(localTime(world.now()));
    setWho("");
    setSaid("");
    setNote("");
    setWrong(null);
  };
  const undo = async () => {
    if (saved) await removeIncident(world.db, saved, world.now().toISOString());
    setSaved(null);
  };

  return (
    <div class="stack journal">
      <form class="step stack" onSubmit={(event) => save(event).catch(failed)} data-testid="journal-form">
        <h1 class="status-line">{t("journal.title")}</h1>
        <div role="status">
          {saved && (
            <div class="note spread">
              <p>{t("journal.saved")}</p>
              <Button look="text" onClick={() => void undo().catch(failed)}>
                {t("app.undo")}
              </Button>
            </div>
          )}
        </div>
        <Choice
          label={t("journal.kind")}
          look="tiles"
          options={IncidentKind.options.map((value) => ({
            value,
            label: t(`journal.kind.${value}.name`),
            testId: `journal-kind-${value}`,
          }))}
          value={kind}
          onChoose={(next: IncidentKind) => {
            setKind(next);
            setWrong(null);
          }}
        />
        {wrong === "kind" && <p class="small wrong">{t("journal.kind.wrong")}</p>}
        <Field
          label={t("journal.at")}
          kind="time"
          testId="journal-at"
          value={at}
          wrong={wrong === "at" ? t("journal.at.wrong") : null}
          onInput={setAt}
        />
        {rows.length > 1 && (
          <Choice
            label={t("journal.subject")}
            options={[
              { value: ANY, label: t("journal.subject.any") },
              ...rows.map((row) => ({ value: row.subject.key, label: row.subject.name })),
            ]}
            value={subject}
            onChoose={setSubject}
          />
        )}
        <Writing label={t("journal.said")} hint={t("journal.said.hint")} testId="journal-said" max={1000} value={said} onInput={setSaid} />
        <Field label={t("journal.who")} hint={t("journal.who.hint")} max={12} testId="journal-who" value={who} onInput={setWho} />
        <Writing label={t("journal.note")} hint={t("journal.note.hint")} testId="journal-note" max={2000} value={note} onInput={setNote} />
        <Button look="main" type="submit" testId="journal-save">
          {t("journal.save")}
        </Button>
        <p class="small quiet">{t("journal.why")}</p>
      </form>
      {entries && entries.length > 0 && (
        <section aria-labelledby="entries" class="stack">
          <h2 id="entries" class="title">
            {t("journal.entries")}
          </h2>
          <ul class="plain stack">
            {entries.map((entry) => (
              <JournalEntry
                key={entry.key}
                entry={entry}
                name={rows.find((row) => row.subject.key === entry.subject)?.subject.name ?? null}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
