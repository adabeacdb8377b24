import { useState } from "preact/hooks";
import { monthsFrom } from "../../../core/day";
import { today } from "../../../platform/day";
import { keepTo } from "../../../storage/retain";
import { countOlder, purgeOlder } from "../../../storage/retention";
import { retentionOf, setRetention } from "../../../storage/retentionWish";
import { useFailure } from "../../hooks/useFailure";
import { useLive } from "../../hooks/useLive";
import { useTask } from "../../hooks/useTask";
import type { Words } from "../../i18n/words";
import { useWords, useWorld } from "../../world";
import { Button } from "../Button";
import { Choice } from "../Choice";
import { Sure } from "./Sure";
import { TaskLine } from "./TaskLine";

const MONTHS = ["6", "12", "24", "36", "60"] as const;
const YEAR = 12;

const spanOf = (months: number, { plural }: Words): string =>
  months % YEAR === 0 ? plural("purge.age", months / YEAR) : plural("purge.months", months);

/** How long things are kept: what is older goes once, or by itself from now on. */
export function AgeCard() {
  const words = useWords();
  const { t, plural } = words;
  const { db, now } = useWorld();
  const failed = useFailure();
  const task = useTask<void>();
  const [months, setMonths] = useState<(typeof MONTHS)[number]>("36");
  const span = spanOf(Number(months), words);
  const here = today(now());
  const day = monthsFrom(here, -Number(months));
  const older = useLive(() => countOlder(db, day), [db, day]);
  const wish = useLive(() => retentionOf(db), [db]);
  const many = (older?.reviews ?? 0) + (older?.others ?? 0);
  const found = [
    ...(older?.reviews ? [plural("retained.reviews", older.reviews)] : []),
    ...(older?.others ? [plural("purge.others", older.others)] : []),
  ].join(", ");
  const begin = async () => {
    await setRetention(db, { months: Number(months) });
    await keepTo(db, here, now().toISOString());
  };
  return (
    <section class="card stack" aria-labelledby="age" data-testid="age">
      <h2 id="age" class="title">
        {t("age.title")}
      </h2>
      {wish && wish.months !== null && (
        <div class="note spread">
          <p>{t("age.auto.on", { span: spanOf(wish.months, words) })}</p>
          <Button look="text" testId="age-stop" onClick={() => void setRetention(db, { months: null }).catch(failed)}>
            {t("age.auto.stop")}
          </Button>
        </div>
      )}
      <p>{t("purge.age")}</p>
      <Choice
        label={t("purge.age")}
        options={MONTHS.map((value) => ({ value, label: spanOf(Number(value), words), testId: `age-${value}` }))}
        value={months}
        onChoose={setMonths}
      />
      {older && <p>{many > 0 ? t("purge.age.found", { found, day }) : t("purge.age.none", { day })}</p>}
      {many > 0 && (
        <>
          <Sure
            label={t("purge.age.do")}
            question={t("purge.age.sure")}
            yes={t("purge.yes")}
            testId="purge-age"
            onYes={() => task.run(() => purgeOlder(db, day, now().toISOString()))}
          />
          {wish?.months === null && <p class="small quiet">{t("purge.age.hint")}</p>}
        </>
      )}
      {wish && wish.months !== Number(months) && (
        <>
          <Sure
            label={t("age.auto.do")}
            question={t("age.auto.sure", { span })}
            yes={t("age.auto.yes")}
            testId="age-auto"
            onYes={() => task.run(begin)}
          />
          <p class="small quiet">{t("age.auto.hint")}</p>
        </>
      )}
      <TaskLine state={task.state} busy={t("purge.busy")} done={() => t("age.done")} />
    </section>
  );
}
