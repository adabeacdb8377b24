import { useState } from "preact/hooks";
import { makeBackup } from "../../../storage/backup";
import { backupSaved, backupState, remindOfBackup } from "../../../storage/lastBackup";
import { useLive } from "../../hooks/useLive";
import { useTask } from "../../hooks/useTask";
import { useWords, useWorld } from "../../world";
import { Button } from "../Button";
import { Choice } from "../Choice";
import { Secret } from "./Secret";
import { TaskLine } from "./TaskLine";

/** Fewer characters can be tried one after another. */
const SHORTEST = 10;

/** Saves everything as one locked file. */
export function BackupCard() {
  const { t, since } = useWords();
  const world = useWorld();
  const task = useTask<string>();
  const [pass, setPass] = useState("");
  const [again, setAgain] = useState("");
  const [tried, setTried] = useState(false);
  const state = useLive(() => backupState(world.db), [world]);
  const short = [...pass.trim()].length < SHORTEST;
  const differs = pass.trim() !== again.trim();

  const save = () => {
    setTried(true);
    if (short || differs) return;
    task.run(async (step) => {
      const at = world.now().toISOString();
      const name = `rejoinder-${at.slice(0, 10)}.rejoinder`;
      const parts = await makeBackup(world.db, pass, { at, step: (done, total) => step(total === 0 ? 0 : done / total / 2) });
      world.save(name, new Blob(parts, { type: "application/octet-stream" }));
      await backupSaved(world.db, at);
      setPass("");
      setAgain("");
      setTried(false);
      return name;
    });
  };
  return (
    <section class="card stack" aria-labelledby="backup">
      <h2 id="backup" class="title">
        {t("backup.title")}
      </h2>
      <p class="quiet">{t("backup.body")}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Secret
          label={t("backup.pass")}
          hint={t("backup.pass.hint")}
          wrong={tried && short ? t("backup.pass.short", { min: SHORTEST }) : null}
          testId="backup-pass"
          value={pass}
          onInput={setPass}
        />
        <Secret
          label={t("backup.again")}
          wrong={tried && !short && differs ? t("backup.again.wrong") : null}
          testId="backup-again"
          value={again}
          onInput={setAgain}
        />
        <Button look="main" type="submit" testId="backup-save" disabled={task.state.is === "busy"}>
          {t("backup.do")}
        </Button>
      </form>
      <TaskLine state={task.state} busy={t("backup.busy")} done={(name) => t("backup.done", { name })} />
      {state && (
        <div class="stack">
          <p class="small quiet" data-testid="backup-last">
            {state.lastAt ? t("backup.last", { when: since(state.lastAt, world.now()) }) : t("backup.never")}
          </p>
          <p>{t("backup.remind")}</p>
          <Choice
            label={t("backup.remind")}
            options={[
              { value: "month", label: t("backup.remind.month") },
              { value: "never", label: t("backup.remind.never"), testId: "remind-never" },
            ]}
            value={state.remind ? "month" : "never"}
            onChoose={(value) => void remindOfBackup(world.db, value === "month")}
          />
        </div>
      )}
    </section>
  );
}
