import { useState } from "preact/hooks";
import { siteById } from "../../../adapters/index";
import { purgeSite, purgeSubject } from "../../../storage/purge";
import { countOlder, purgeOlder } from "../../../storage/retention";
import { listSubjects } from "../../../storage/subjects";
import { useLive } from "../../hooks/useLive";
import { useTask } from "../../hooks/useTask";
import { useWords, useWorld } from "../../world";
import { Choice } from "../Choice";
import { Sure } from "./Sure";
import { TaskLine } from "./TaskLine";

const YEARS = ["1", "2", "3", "5"] as const;

/** The day so many years before this one. */
const yearsBefore = (now: Date, years: number): string => `${now.getFullYear() - years}${now.toISOString().slice(4, 10)}`;

/** What to delete: one page, one site, all that is older than some years. */
export function PurgeCard() {
  const { t, plural } = useWords();
  const world = useWorld();
  const { db } = world;
  const task = useTask<void>();
  const [years, setYears] = useState<(typeof YEARS)[number]>("3");
  const subjects = useLive(() => listSubjects(db), [db]) ?? [];
  const sites = [...new Set(subjects.map(({ site }) => site))];
  const day = yearsBefore(world.now(), Number(years));
  const older = useLive(() => countOlder(db, day), [db, day]);
  const many = (older?.reviews ?? 0) + (older?.others ?? 0);
  return (
    <section class="card stack" aria-labelledby="purge" data-testid="purge">
      <h2 id="purge" class="title">
        {t("purge.title")}
      </h2>
      <p class="quiet">{t("purge.body")}</p>
      <p class="quiet">{t("purge.first")}</p>
      {subjects.length > 0 && (
        <>
          <h3 class="title">{t("purge.page")}</h3>
          <p class="small quiet">{t("purge.page.hint")}</p>
          {subjects.map(({ key, name }) => (
            <Sure
              key={key}
              label={t("purge.page.do", { name })}
              question={t("purge.page.sure", { name })}
              yes={t("purge.yes")}
              testId="purge-page"
              onYes={() => task.run(() => purgeSubject(db, key))}
            />
          ))}
          <h3 class="title">{t("purge.site")}</h3>
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
        </>
      )}
      <h3 class="title">{t("purge.age")}</h3>
      <Choice
        label={t("purge.age")}
        options={YEARS.map((value) => ({ value, label: plural("purge.age", Number(value)) }))}
        value={years}
        onChoose={setYears}
      />
      {older && <p>{many > 0 ? t("purge.age.found", { ...older, day }) : t("purge.age.none", { day })}</p>}
      <p class="small quiet">{t("purge.age.hint")}</p>
      {many > 0 && (
        <Sure
          label={t("purge.age.do")}
          question={t("purge.age.sure")}
          yes={t("purge.yes")}
          testId="purge-age"
          onYes={() => task.run(() => purgeOlder(db, day, world.now().toISOString()))}
        />
      )}
      <TaskLine state={task.state} busy={t("purge.busy")} done={() => t("purge.done")} />
      <p class="small quiet">{t("purge.all")}</p>
    </section>
  );
}
