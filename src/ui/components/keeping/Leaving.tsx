import { useState } from "preact/hooks";
import { monthsFrom } from "../../../core/day";
import type { SubjectRow } from "../../../core/schema/rows";
import { today } from "../../../platform/day";
import { forgetLeaving, retentionOf, setRetention } from "../../../storage/retentionWish";
import { useFailure } from "../../hooks/useFailure";
import { useWords, useWorld } from "../../world";
import { Button } from "../Button";
import { Choice } from "../Choice";
import { Field } from "../Field";
import { Question } from "./Sure";

const MONTHS = ["0", "3", "6", "12"] as const;

interface Props {
  subject: SubjectRow;
  /** The day on which it goes; null when none was chosen. */
  goes: string | null;
  /** Deletes it now. */
  onDelete(): void;
}

/** The end of a job: from when on all that is kept of it goes, by itself. */
export function Leaving({ subject: { key, name }, goes, onDelete }: Props) {
  const { t } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const [step, setStep] = useState<"closed" | "open" | "sure">("closed");
  const here = today(world.now());
  const [last, setLast] = useState(here);
  const [months, setMonths] = useState<(typeof MONTHS)[number]>("12");
  const set = async (event: Event) => {
    event.preventDefault();
    if (last === "") return;
    const day = monthsFrom(last, Number(months));
    if (day <= here) return setStep("sure");
    const { leaving } = await retentionOf(world.db);
    await setRetention(world.db, { leaving: { ...leaving, [key]: day } });
    setStep("closed");
  };
  if (goes !== null)
    return (
      <div class="note spread" data-testid="leaving">
        <p>{t("leave.set", { name, day: goes })}</p>
        <Button look="text" testId="leave-undo" onClick={() => void forgetLeaving(world.db, [key]).catch(failed)}>
          {t("leave.undo")}
        </Button>
      </div>
    );
  if (step === "sure")
    return (
      <Question
        question={t("purge.page.sure", { name })}
        yes={t("purge.yes")}
        testId="leave-now"
        onYes={onDelete}
        onEnd={() => setStep("closed")}
      />
    );
  if (step === "closed")
    return (
      <Button look="text" testId="leave-open" onClick={() => setStep("open")}>
        {t("leave.open", { name })}
      </Button>
    );
  return (
    <form class="note stack" onSubmit={(event) => set(event).catch(failed)}>
      <Field
        label={t("leave.day", { name })}
        kind="day"
        focus
        testId="leave-day"
        value={last}
        wrong={last === "" ? t("leave.day.wrong") : null}
        onInput={setLast}
      />
      <p>{t("leave.after")}</p>
      <Choice
        label={t("leave.after")}
        options={MONTHS.map((value) => ({ value, label: t(`leave.after.${value}`), testId: `leave-${value}` }))}
        value={months}
        onChoose={setMonths}
      />
      <p class="small quiet">{t("leave.hint")}</p>
      <p class="row">
        <Button type="submit" testId="leave-set">
          {t("leave.do")}
        </Button>
        <Button onClick={() => setStep("closed")}>{t("restore.cancel")}</Button>
      </p>
    </form>
  );
}
