import { useId, useState } from "preact/hooks";
import type { Exported } from "../../../core/backup/lines";
import { type Joined, mergeIn } from "../../../storage/mergeIn";
import { needsPassphrase, openFile } from "../../../storage/open";
import { replaceAll } from "../../../storage/restore";
import { witnessOf } from "../../../storage/witness";
import { useTask } from "../../hooks/useTask";
import { useWords, useWorld } from "../../world";
import { Button } from "../Button";
import { LastBackup } from "./LastBackup";
import { Secret } from "./Secret";
import { TaskLine } from "./TaskLine";

type Outcome = "replaced" | Joined;

/** Brings a backup or an export back: chooses, opens, says what is in it, and only then asks what to do. */
export function RestoreCard() {
  const { t, plural, day } = useWords();
  const world = useWorld();
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [locked, setLocked] = useState(false);
  const [pass, setPass] = useState("");
  const [sure, setSure] = useState(false);
  const [left, setLeft] = useState<Exported | null>(null);
  const opening = useTask<Exported>();
  const writing = useTask<Outcome>();
  const found = opening.state.is === "done" ? opening.state.value : null;

  const forget = () => {
    setFile(null);
    setPass("");
    setSure(false);
    opening.clear();
  };
  const open = (chosen: File, words: string) => opening.run(() => openFile(chosen, words));
  const pick = async (chosen: File | undefined) => {
    forget();
    writing.clear();
    if (!chosen) return;
    const lock = await needsPassphrase(chosen);
    setFile(chosen);
    setLocked(lock);
    if (!lock) open(chosen, "");
  };
  const write = (work: (given: Exported, step: (done: number, total: number) => void) => Promise<Outcome>) => {
    if (!found) return;
    writing.run(async (step) => {
      const outcome = await work(found, (done, total) => step(total === 0 ? 1 : done / total));
      await world.remember(await witnessOf(world.db));
      setLeft(outcome !== "replaced" && outcome.buried > 0 ? found : null);
      forget();
      return outcome;
    });
  };
  const said = (outcome: Outcome): string => {
    if (outcome === "replaced") return t("restore.replaced");
    const { added, changed, aside, buried } = outcome;
    if (added + changed + aside + buried === 0) return t("restore.merged.none");
    const parts = [t("restore.done")];
    if (added > 0) parts.push(plural("restore.added", added));
    if (changed > 0) parts.push(plural("restore.changed", changed));
    if (aside > 0) parts.push(plural("restore.aside", aside));
    if (buried > 0) parts.push(plural("restore.buried", buried));
    return parts.join(" ");
  };
  return (
    <section class="card stack" aria-labelledby="restore">
      <h2 id="restore" class="title">
        {t("restore.title")}
      </h2>
      <p class="quiet">{t("restore.body")}</p>
      <div class="field">
        <label for={id}>{t("restore.pick")}</label>
        <input
          id={id}
          type="file"
          data-testid="restore-file"
          onChange={(event) => void pick(event.currentTarget.files?.[0]).catch(() => undefined)}
        />
      </div>
      {file && locked && !found && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            open(file, pass);
          }}
        >
          <Secret label={t("restore.pass")} testId="restore-pass" value={pass} onInput={setPass} />
          <Button look="main" type="submit" testId="restore-open" disabled={opening.state.is === "busy"}>
            {t("restore.unlock")}
          </Button>
        </form>
      )}
      {opening.state.is !== "done" && <TaskLine state={opening.state} busy={t("restore.opening")} done={() => ""} />}
      {found && writing.state.is !== "busy" && (
        <div class="note stack" data-testid="restore-found">
          <p>{plural("restore.found", found.tables.reviews.length, { day: day(found.head.madeAt.slice(0, 10)) })}</p>
          <p>{t("restore.how")}</p>
          {sure ? (
            <>
              <p>{t("restore.replace.sure")}</p>
              <LastBackup />
              <p class="row">
                <Button
                  testId="restore-replace-yes"
                  onClick={() => write((given, step) => replaceAll(world.db, given, step).then(() => "replaced" as const))}
                >
                  {t("restore.replace.yes")}
                </Button>
                <Button onClick={() => setSure(false)}>{t("restore.cancel")}</Button>
              </p>
            </>
          ) : (
            <>
              <Button look="main" testId="restore-merge" onClick={() => write((given, step) => mergeIn(world.db, given, { step }))}>
                {t("restore.merge")}
              </Button>
              <p class="small quiet">{t("restore.merge.hint")}</p>
              <Button testId="restore-replace" onClick={() => setSure(true)}>
                {t("restore.replace")}
              </Button>
              <p class="small quiet">{t("restore.replace.hint")}</p>
              <Button look="text" onClick={forget}>
                {t("restore.cancel")}
              </Button>
            </>
          )}
        </div>
      )}
      <TaskLine state={writing.state} busy={t("restore.busy")} done={said} />
      {left && writing.state.is === "done" && (
        <Button
          testId="restore-revive"
          onClick={() => {
            setLeft(null);
            writing.run((step) => mergeIn(world.db, left, { revive: true, step: (done, total) => step(total === 0 ? 1 : done / total) }));
          }}
        >
          {t("restore.revive")}
        </Button>
      )}
    </section>
  );
}
