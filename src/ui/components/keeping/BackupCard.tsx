import { backupState, remindOfBackup } from "../../../storage/lastBackup";
import { useLive } from "../../hooks/useLive";
import { useWords, useWorld } from "../../world";
import { Choice } from "../Choice";
import { BackupForm } from "./BackupForm";

/** Saves everything as one locked file. */
export function BackupCard() {
  const { t, since } = useWords();
  const world = useWorld();
  const state = useLive(() => backupState(world.db), [world]);
  return (
    <section class="card stack" aria-labelledby="backup">
      <h2 id="backup" class="title">
        {t("backup.title")}
      </h2>
      <p class="quiet">{t("backup.body")}</p>
      <BackupForm />
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
