import { useState } from "preact/hooks";
import { siteById } from "../../adapters/index";
import type { ShiftRow } from "../../core/schema/rows";
import { shiftsOf, tapDay } from "../../storage/shifts";
import type { StoredSummary } from "../../storage/summaries";
import { AddShifts } from "../components/AddShifts";
import { Button } from "../components/Button";
import { Empty } from "../components/Empty";
import { useFailure } from "../hooks/useFailure";
import { useLive } from "../hooks/useLive";
import { hashOf } from "../hooks/useRoute";
import { localTime } from "../typed";
import { useWords, useWorld } from "../world";

interface Props {
  subjectKey: string;
  rows: readonly StoredSummary[];
}

/** Days of a month in weeks that begin on Monday; null where the week belongs to another month. */
function weeksOf(year: number, month: number): Array<Array<string | null>> {
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const lead = (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7;
  const two = (part: number): string => String(part).padStart(2, "0");
  const cells = Array.from({ length: Math.ceil((lead + length) / 7) * 7 }, (_, i) => {
    const day = i - lead + 1;
    return day >= 1 && day <= length ? `${year}-${two(month + 1)}-${two(day)}` : null;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

const stateOf = (shifts: readonly ShiftRow[]): "none" | "on" | "off" =>
  shifts.length === 0 ? "none" : shifts.some(({ off }) => !off) ? "on" : "off";

/** When did I work? A month to tap on, and the way to bring in a calendar. */
export function Shifts({ subjectKey, rows }: Props) {
  const { t, day: dayName, locale } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const [today] = useState(() => localTime(world.now()).slice(0, 10));
  const [[year, month], setMonth] = useState<[number, number]>(() => [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1]);
  const shifts = useLive(() => shiftsOf(world.db, subjectKey), [world, subjectKey]);
  const row = rows.find(({ subject }) => subject.key === subjectKey);
  if (!row) return <Empty heading>{t("subject.gone")}</Empty>;
  if (!shifts) return null;
  const move = (by: number) => {
    const to = new Date(Date.UTC(year, month + by, 1));
    setMonth([to.getUTCFullYear(), to.getUTCMonth()]);
  };
  const name = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(Date.UTC(year, month, 1)),
  );
  // 2024 began on a Monday.
  const heads = Array.from({ length: 7 }, (_, i) =>
    new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(new Date(Date.UTC(2024, 0, 1 + i))),
  );
  return (
    <div class="step stack">
      <h1 class="status-line">{t("shifts.title")}</h1>
      <p>{t("shifts.lead", { name: row.subject.name })}</p>
      <div class="spread">
        <Button look="text" onClick={() => move(-1)}>
          {t("shifts.before")}
        </Button>
        <h2 class="title" aria-live="polite">
          {name}
        </h2>
        <Button look="text" onClick={() => move(1)}>
          {t("shifts.after")}
        </Button>
      </div>
      <table class="month">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" class="small quiet">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week, i) => (
            <tr key={week.find((day) => day !== null) ?? i}>
              {week.map((day, j) => (
                <td key={day ?? j}>
                  {day && (
                    <DayButton
                      day={day}
                      label={dayName(day)}
                      shifts={shifts.filter((shift) => shift.day === day)}
                      onTap={() => void tapDay(world.db, subjectKey, day).catch(failed)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small quiet">{t("shifts.how")}</p>
      <p>
        <a href={hashOf("import")}>{t("shifts.import")}</a>
      </p>
      <AddShifts subject={row.subject} teaches={siteById(row.subject.site)?.role === "teacher"} today={today} />
    </div>
  );
}

interface DayProps {
  day: string;
  label: string;
  shifts: readonly ShiftRow[];
  onTap(): void;
}

function DayButton({ day, label, shifts, onTap }: DayProps) {
  const { t } = useWords();
  const state = stateOf(shifts);
  const hours = shifts.flatMap(({ start, end }) => (start ? [[start, end].filter(Boolean).join("–")] : []));
  return (
    <button
      type="button"
      class={`day day-${state}`}
      data-testid={`day-${day}`}
      aria-label={`${label}: ${t(`shifts.day.${state}`)}${hours.length > 0 ? `, ${hours.join(", ")}` : ""}`}
      onClick={onTap}
    >
      <span>{Number(day.slice(8))}</span>
      <span class="small" aria-hidden="true">
        {state !== "none" && t(`shifts.mark.${state}`)}
      </span>
    </button>
  );
}
