import { dueBackup, remindOfBackup } from "../../storage/lastBackup";
import { useFailure } from "../hooks/useFailure";
import { useLive } from "../hooks/useLive";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";

/** One quiet line when the last backup is long ago; gone for good at a click. */
export function BackupLine() {
  const { t, since } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const due = useLive(() => dueBackup(world.db, world.now()), [world]);
  if (!due) return null;
  return (
    <p class="row small quiet" data-testid="backup-line">
      <span>{due.lastAt ? t("backup.reminder.old", { when: since(due.lastAt, world.now()) }) : t("backup.reminder.none")}</span>
      <a href="#/keeping">{t("backup.reminder.open")}</a>
      <Button look="text" testId="backup-line-off" onClick={() => void remindOfBackup(world.db, false).catch(failed)}>
        {t("backup.reminder.off")}
      </Button>
    </p>
  );
}
