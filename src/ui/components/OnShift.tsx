import type { ReviewRow, SubjectRow } from "../../core/schema/rows";
import type { Mention } from "../../core/schema/summary";
import { shiftVerdict } from "../../core/shifts/verdict";
import { shiftsOf } from "../../storage/shifts";
import { useLive } from "../hooks/useLive";
import { hashOf } from "../hooks/useRoute";
import { useWords, useWorld } from "../world";

/** Was I even on shift? What the calendar says of this review, with what it rests on; never as proof. */
export function OnShift({ review, subject, mentions }: { review: ReviewRow; subject: SubjectRow; mentions: readonly Mention[] }) {
  const { t, coded } = useWords();
  const world = useWorld();
  const shifts = useLive(() => shiftsOf(world.db, subject.key), [world, subject.key]);
  if (!shifts) return null;
  const { verdict, reasons } = shiftVerdict({ ...review, id: review.key }, shifts, mentions);
  return (
    <section class="stack" aria-labelledby="on-shift" data-testid="on-shift">
      <h2 id="on-shift" class="title">
        {t(`shifts.verdict.${verdict}`)}
      </h2>
      <ul class="plain small">
        {reasons.map(({ code, params }) => (
          <li key={code}>{coded("reason", code, params)}</li>
        ))}
      </ul>
      <p class="small">
        <a href={hashOf("shifts", subject.key)}>{t("shifts.open")}</a> <span class="quiet">{t("shifts.noProof")}</span>
      </p>
    </section>
  );
}
