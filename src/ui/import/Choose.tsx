import { useState } from "preact/hooks";
import { takeBack } from "../../storage/bringIn";
import { importsOf } from "../../storage/imports";
import { Button } from "../components/Button";
import { useFailure } from "../hooks/useFailure";
import { useLive } from "../hooks/useLive";
import { hashOf } from "../hooks/useRoute";
import { useWords, useWorld } from "../world";
import type { Problem } from "./steps";

interface Props {
  problem: Problem | undefined;
  onFile(file: File): void;
  onText(text: string): void;
}

/** A file, a pasted text, or the way to ask a platform for one; and what was imported before, to be taken back. */
export function Choose({ problem, onFile, onText }: Props) {
  const { t } = useWords();
  const [text, setText] = useState("");
  return (
    <div class="step">
      {problem && (
        <p class="note" role="alert" data-testid="import-problem">
          {t(problem.key, problem.params)}
        </p>
      )}
      <div class="stack">
        <label class="file">
          <span class="button button-main">{t("import.file")}</span>
          <input
            type="file"
            class="hidden"
            data-testid="import-file"
            accept=".csv,.tsv,.txt,.json,.ics,.zip,text/csv,text/calendar,application/json,application/zip"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              // The same file may be chosen again after something went wrong.
              event.currentTarget.value = "";
              if (file) onFile(file);
            }}
          />
        </label>
        <p class="small quiet">{t("import.file.hint")}</p>
      </div>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onText(text);
        }}
      >
        <label class="title" for="import-paste">
          {t("import.paste")}
        </label>
        <p id="import-paste-hint" class="small quiet">
          {t("import.paste.hint")}
        </p>
        <textarea
          id="import-paste"
          class="paste"
          data-testid="import-paste"
          rows={5}
          aria-describedby="import-paste-hint"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" testId="import-paste-read" disabled={text.trim() === ""}>
          {t("import.paste.read")}
        </Button>
      </form>
      <section class="stack" aria-labelledby="ask-for-data">
        <h2 id="ask-for-data" class="title">
          {t("import.ask")}
        </h2>
        <p class="quiet">{t("import.ask.body")}</p>
        <p>
          <a href={hashOf("requests")}>{t("import.ask.open")}</a>
        </p>
      </section>
      <Before />
    </div>
  );
}

/** Earlier imports, each with its way back. */
function Before() {
  const { t, plural, since } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const [back, setBack] = useState<{ removed: number; kept: number } | null>(null);
  const kept = useLive(() => importsOf(world.db), [world]) ?? [];
  if (kept.length === 0 && !back) return null;
  return (
    <section class="stack" aria-labelledby="imported-before">
      <h2 id="imported-before" class="title">
        {t("import.before")}
      </h2>
      <p role="status" class={back ? "note" : "hidden"}>
        {back && plural("import.takenBack", back.removed)} {back && back.kept > 0 && plural("import.takenBack.kept", back.kept)}
      </p>
      <ul class="ledger">
        {kept.map((row) => (
          <li key={row.key}>
            <div class="ledger-row spread">
              <span class="ledger-main">
                <span dir="auto">{row.name || t("import.pasted")}</span>{" "}
                <span class="small quiet">
                  {since(row.at, world.now())} · {plural("import.brought", row.added)}
                </span>
              </span>
              <Button look="text" testId="import-take-back" onClick={() => void takeBack(world.db, row.key).then(setBack, failed)}>
                {t("import.takeBack")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
