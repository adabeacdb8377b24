import { useEffect, useState } from "preact/hooks";
import { type Copy, copiesOf, dropCopies } from "../../../storage/copies";
import { openCopy } from "../../../storage/openCopy";
import { replaceAll } from "../../../storage/restore";
import { useTask } from "../../hooks/useTask";
import { useWords, useWorld } from "../../world";
import { Sure } from "./Sure";
import { TaskLine } from "./TaskLine";

/** The copies that were made before updates; nothing when there is none. */
export function CopiesCard() {
  const { t, plural, day } = useWords();
  const { db } = useWorld();
  const task = useTask<"replaced" | "dropped">();
  const [copies, setCopies] = useState<Copy[]>([]);
  useEffect(() => void copiesOf(db.name).then(setCopies, () => setCopies([])), [db]);
  if (copies.length === 0 && task.state.is === "idle") return null;
  const back = (copy: Copy) =>
    task.run(async (step) => {
      await replaceAll(db, await openCopy(db.name, copy), (done, total) => step(total === 0 ? 1 : done / total));
      return "replaced";
    });
  const drop = () =>
    task.run(async () => {
      await dropCopies(db.name);
      setCopies([]);
      return "dropped";
    });
  return (
    <section class="card stack" aria-labelledby="copies" data-testid="copies">
      <h2 id="copies" class="title">
        {t("copies.title")}
      </h2>
      <p class="quiet">{t("copies.body")}</p>
      {copies.map((copy) => (
        <div key={copy.key} class="row">
          <p>{plural("copies.one", copy.reviews, { day: day(copy.at.slice(0, 10)) })}</p>
          <Sure
            label={t("copies.back")}
            question={t("copies.sure")}
            yes={t("restore.replace.yes")}
            testId="copy-back"
            onYes={() => back(copy)}
          />
        </div>
      ))}
      {copies.length > 0 && (
        <Sure label={t("copies.drop")} question={t("purge.age.sure")} yes={t("purge.yes")} testId="copies-drop" onYes={drop} />
      )}
      <TaskLine state={task.state} busy={t("restore.busy")} done={(what) => t(what === "replaced" ? "restore.replaced" : "purge.done")} />
    </section>
  );
}
