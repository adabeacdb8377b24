import { useState } from "preact/hooks";
import type { SubjectRow } from "../../core/schema/rows";
import type { Shift } from "../../core/schema/shift";
import { bringIn, takeBack } from "../../storage/bringIn";
import { dryRun } from "../../storage/imports";
import { useFailure } from "../hooks/useFailure";
import { cargoOf } from "../import/cargo";
import { ofSubject } from "../import/whose";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";

interface Props {
  subject: SubjectRow;
  /** What would be kept; nothing is kept before it was seen. */
  shifts: readonly Shift[];
  /** What was pasted and not understood. */
  left?: readonly string[];
  /** Under which name it can be taken back later. */
  name: string;
  onKept(): void;
}

/** Most days shown before they are kept. */
const SHOWN = 21;

/** The days that were understood, to be looked at and kept, or taken back. */
export function KeepShifts({ subject, shifts, left = [], name, onKept }: Props) {
  const { t, plural, day } = useWords();
  const { db, now } = useWorld();
  const failed = useFailure();
  const [batch, setBatch] = useState<string | null>(null);
  const keep = async () => {
    const whose = ofSubject(subject);
    if (!whose) return;
    const at = now().toISOString();
    const made = `${at}|${crypto.randomUUID()}`;
    const step = () => true;
    const run = await dryRun(db, [cargoOf(whose, { shifts: [...shifts] })], { batch: made, at, step, rest: async () => {} });
    if (run && (await bringIn(db, run, { name, conflicts: "leave", step }))) {
      setBatch(made);
      onKept();
    }
  };
  const what = ({ start, end, off, label }: Shift): string => {
    if (off) return t("shifts.day.off");
    return label || (start === null ? t("shifts.day.on") : `${start}–${end ?? t("shifts.open-end")}`);
  };
  return (
    <div class="stack" role="status">
      {shifts.length > 0 && (
        <>
          <ul class="plain small" data-testid="shifts-preview">
            {shifts.slice(0, SHOWN).map((shift) => (
              <li key={`${shift.day} ${shift.start} ${shift.end}`}>
                {day(shift.day)}: {what(shift)}
                {shift.people !== null && ` · ${plural("shifts.people", shift.people)}`}
              </li>
            ))}
          </ul>
          {shifts.length > SHOWN && <p class="small quiet">{plural("shifts.andMore", shifts.length - SHOWN)}</p>}
          <Button look="main" testId="shifts-keep" onClick={() => void keep().catch(failed)}>
            {plural("shifts.keep", shifts.length)}
          </Button>
        </>
      )}
      {left.length > 0 && (
        <div class="note small" data-testid="shifts-left">
          <p>{t("shifts.left")}</p>
          <ul class="plain">
            {left.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </div>
      )}
      {batch && (
        <p class="note spread" data-testid="shifts-kept">
          {t("shifts.kept")}
          <Button look="text" onClick={() => void takeBack(db, batch).then(() => setBatch(null), failed)}>
            {t("app.undo")}
          </Button>
        </p>
      )}
    </div>
  );
}
