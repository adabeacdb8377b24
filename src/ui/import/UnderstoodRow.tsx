import type { Trouble, Understood } from "../../core/import/mapping";
import type { Shift } from "../../core/schema/shift";
import { Stars } from "../components/Stars";
import { useWords, useWorld } from "../world";

/** Why a row is left out, in words. */
export function TroubleLine({ trouble: { row, why, cell } }: { trouble: Trouble }) {
  const { t } = useWords();
  return (
    <p class="ledger-row small">
      <span class="ledger-side quiet">{t("map.row", { row })}</span>
      <span class="ledger-main" dir="auto">
        {t(`map.trouble.${why}`, { cell: cell.slice(0, 60) })}
      </span>
    </p>
  );
}

/** A shift as it is understood: day, hours, what it was. */
export function ShiftLine({ shift }: { shift: Pick<Shift, "day" | "start" | "end" | "off" | "label"> }) {
  const { t, day } = useWords();
  const hours = shift.start && (shift.end ? t("shift.hours", { start: shift.start, end: shift.end }) : shift.start);
  return (
    <p class="ledger-row">
      <span class="ledger-side">{day(shift.day)}</span>
      <span class="ledger-main" dir="auto">
        {shift.off ? t("shift.off") : (hours ?? t("shift.day"))} <span class="quiet">{shift.label}</span>
      </span>
    </p>
  );
}

/** One row of a table as it is understood, or why it is left out. */
export function UnderstoodRow({ row, max }: { row: Understood | Trouble; max: number }) {
  const { t, day, number } = useWords();
  const now = useWorld().now();
  if ("why" in row) return <TroubleLine trouble={row} />;
  if ("shift" in row) return <ShiftLine shift={row.shift} />;
  if ("snapshot" in row) {
    const { at, average, decimals, count } = row.snapshot;
    return (
      <p class="ledger-row">
        <span class="ledger-side">{day(at.slice(0, 10))}</span>
        <span class="ledger-main">
          {number(average, decimals)} {count !== undefined && <span class="quiet">{t("number.of", { count })}</span>}
        </span>
      </p>
    );
  }
  const { rating, postedOn, text, author } = row.review;
  return (
    <p class="ledger-row">
      <span class="ledger-side">
        <Stars rating={rating} max={max} />
        <span class="small quiet">{postedOn ? day(postedOn, now) : t("list.noDay")}</span>
      </span>
      <span class="ledger-main">
        {text === "" ? (
          <span class="quiet">{t("list.noText")}</span>
        ) : (
          <span class="told told-line" dir="auto">
            {text.slice(0, 280)}
          </span>
        )}
        {author.name && <span class="small quiet">{t("map.author")}</span>}
      </span>
    </p>
  );
}
