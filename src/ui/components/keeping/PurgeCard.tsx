import { siteById } from "../../../adapters/index";
import { purgeSite, purgeSubject } from "../../../storage/purge";
import { retentionOf } from "../../../storage/retentionWish";
import { listSubjects } from "../../../storage/subjects";
import { useLive } from "../../hooks/useLive";
import { useTask } from "../../hooks/useTask";
import { useWords, useWorld } from "../../world";
import { Leaving } from "./Leaving";
import { Sure } from "./Sure";
import { TaskLine } from "./TaskLine";

/** What to delete: one page or account, now or some time after a job ended; one site. */
export function PurgeCard() {
  const { t } = useWords();
  const { db } = useWorld();
  const task = useTask<void>();
  const subjects = useLive(() => listSubjects(db), [db]) ?? [];
  const wish = useLive(() => retentionOf(db), [db]);
  const sites = [...new Set(subjects.map(({ site }) => site))];
  return (
    <section class="card stack" aria-labelledby="purge" data-testid="purge">
      <h2 id="purge" class="title">
        {t("purge.title")}
      </h2>
      <p class="quiet">{t("purge.body")}</p>
      {subjects.length > 0 && (
        <>
          <h3 class="title">{t("purge.page")}</h3>
          {subjects.map((subject) => {
            const { key, name } = subject;
            const remove = () => task.run(() => purgeSubject(db, key));
            return (
              <div key={key} class="row">
                <Sure
                  label={t("purge.page.do", { name })}
                  question={t("purge.page.sure", { name })}
                  yes={t("purge.yes")}
                  testId="purge-page"
                  onYes={remove}
                />
                {wish && <Leaving subject={subject} goes={wish.leaving[key] ?? null} onDelete={remove} />}
              </div>
            );
          })}
          <h3 class="title">{t("purge.site")}</h3>
          <div class="row">
            {sites.map((id) => {
              const site = siteById(id)?.name ?? id;
              return (
                <Sure
                  key={id}
                  label={t("purge.site.do", { site })}
                  question={t("purge.site.sure", { site })}
                  yes={t("purge.yes")}
                  testId={`purge-site-${id}`}
                  onYes={() => task.run(() => purgeSite(db, id))}
                />
              );
            })}
          </div>
        </>
      )}
      <TaskLine state={task.state} busy={t("purge.busy")} done={() => t("purge.done")} />
      <p class="small quiet">
        <a href="#/settings">{t("purge.all")}</a>
      </p>
    </section>
  );
}
