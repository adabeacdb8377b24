import { useMemo, useState } from "preact/hooks";
import type { SubjectRow } from "../../core/schema/rows";
import { lastWeekday } from "../../core/shifts/days";
import { readRota } from "../../core/shifts/rota";
import { classesOf } from "../../core/shifts/term";
import { useWords } from "../world";
import { Choice } from "./Choice";
import { Field } from "./Field";
import { KeepShifts } from "./KeepShifts";
import { Writing } from "./Writing";

interface Props {
  subject: SubjectRow;
  /** Those who teach have courses and terms; others a rota. */
  teaches: boolean;
  today: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONDAY = 1;

/** Many days at once: a rota as it was pasted, or a course and its term. */
export function AddShifts({ subject, teaches, today }: Props) {
  const { t } = useWords();
  const [how, setHow] = useState<"rota" | "term">(teaches ? "term" : "rota");
  return (
    <section class="card stack" aria-labelledby="add-shifts">
      <h2 id="add-shifts" class="title">
        {t("shifts.add")}
      </h2>
      <Choice
        label={t("shifts.add")}
        options={(["rota", "term"] as const).map((value) => ({ value, label: t(`shifts.add.${value}`), testId: `add-${value}` }))}
        value={how}
        onChoose={setHow}
      />
      {how === "rota" ? <PasteRota subject={subject} today={today} /> : <AddTerm subject={subject} today={today} />}
    </section>
  );
}

function PasteRota({ subject, today }: { subject: SubjectRow; today: string }) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const [week, setWeek] = useState(() => lastWeekday(today, MONDAY));
  const { shifts, left } = useMemo(
    () => readRota(DAY.test(week) ? text : "", { week, names: subject.aliases }),
    [text, week, subject.aliases],
  );
  return (
    <>
      <Field label={t("shifts.week")} hint={t("shifts.week.hint")} kind="day" testId="rota-week" value={week} onInput={setWeek} />
      <Writing label={t("shifts.rota")} hint={t("shifts.rota.hint")} testId="rota-text" max={20_000} value={text} onInput={setText} />
      <KeepShifts subject={subject} shifts={shifts} left={left} name={t("shifts.add.rota")} onKept={() => setText("")} />
    </>
  );
}

function AddTerm({ subject, today }: { subject: SubjectRow; today: string }) {
  const { t, locale } = useWords();
  const [course, setCourse] = useState("");
  const [weekdays, setWeekdays] = useState<ReadonlySet<number>>(new Set());
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState("");
  const complete = course.trim() !== "" && weekdays.size > 0 && DAY.test(from) && DAY.test(to);
  const shifts = useMemo(
    () => (complete ? classesOf({ course, weekdays: [...weekdays], from, to }) : []),
    [complete, course, weekdays, from, to],
  );
  const toggle = (weekday: number) => {
    const next = new Set(weekdays);
    if (!next.delete(weekday)) next.add(weekday);
    setWeekdays(next);
  };
  // 2024 began on a Monday.
  const nameOf = (weekday: number): string =>
    new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2024, 0, weekday === 0 ? 7 : weekday)));
  const wrong = complete && shifts.length === 0 ? t("shifts.term.wrong") : null;
  return (
    <>
      <Field label={t("shifts.course")} hint={t("shifts.course.hint")} max={60} testId="term-course" value={course} onInput={setCourse} />
      <fieldset class="row">
        <legend class="small">{t("shifts.weekdays")}</legend>
        {[1, 2, 3, 4, 5, 6, 0].map((weekday) => (
          <label key={weekday} data-testid={`term-day-${weekday}`}>
            <input type="checkbox" checked={weekdays.has(weekday)} onChange={() => toggle(weekday)} /> {nameOf(weekday)}
          </label>
        ))}
      </fieldset>
      <Field label={t("shifts.from")} kind="day" testId="term-from" value={from} onInput={setFrom} />
      <Field label={t("shifts.to")} kind="day" testId="term-to" value={to} wrong={wrong} onInput={setTo} />
      <KeepShifts subject={subject} shifts={shifts} name={t("shifts.add.term")} onKept={() => setTo("")} />
    </>
  );
}
