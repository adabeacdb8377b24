import { useState } from "preact/hooks";
import { makeBackup } from "../../../storage/backup";
import { backupSaved } from "../../../storage/lastBackup";
import { useTask } from "../../hooks/useTask";
import { useWords, useWorld } from "../../world";
import { Button } from "../Button";
import { Secret } from "./Secret";
import { TaskLine } from "./TaskLine";

/** Fewer characters can be tried one after another. */
const SHORTEST = 10;

/** Asks for words and saves everything locked with them. */
export function BackupForm() {
  const { t } = useWords();
  const world = useWorld();
  const task = useTask<string>();
  const [pass, setPass] = useState("");
  const [again, setAgain] = useState("");
  const [tried, setTried] = useState(false);
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
    <>
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
    </>
  );
}
