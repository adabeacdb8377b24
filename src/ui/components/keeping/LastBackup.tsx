import { useState } from "preact/hooks";
import { backupState } from "../../../storage/lastBackup";
import { useLive } from "../../hooks/useLive";
import { useWords, useWorld } from "../../world";
import { Button } from "../Button";
import { BackupForm } from "./BackupForm";

/** Offers a last backup before something goes: when the last one was, and the way to one on the spot. */
export function LastBackup() {
  const { t, since } = useWords();
  const world = useWorld();
  const [open, setOpen] = useState(false);
  const state = useLive(() => backupState(world.db), [world]);
  if (!state) return null;
  return (
    <div class="stack" data-testid="last-backup">
      <p class="small quiet">{state.lastAt ? t("backup.last", { when: since(state.lastAt, world.now()) }) : t("backup.never")}</p>
      {open ? (
        <>
          <p>{t("backup.body")}</p>
          <BackupForm />
        </>
      ) : (
        <p>
          <Button look="text" testId="last-backup-open" onClick={() => setOpen(true)}>
            {t("last.open")}
          </Button>
        </p>
      )}
    </div>
  );
}
