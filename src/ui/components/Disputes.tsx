import { useState } from "preact/hooks";
import { chanceOf } from "../../core/drafts/deadline";
import { DisputeAnswer } from "../../core/schema/dispute";
import type { DisputeRow, ReviewRow } from "../../core/schema/rows";
import type { Addressee, RulePack } from "../../core/schema/site";
import { disputesOf, removeDispute, saveDispute } from "../../storage/disputes";
import { useFailure } from "../hooks/useFailure";
import { useLive } from "../hooks/useLive";
import { localTime } from "../typed";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";
import { Choice } from "./Choice";

interface Props {
  review: ReviewRow;
  rules: RulePack | null;
  /** Who can be asked to look at it here. */
  addressees: readonly Addressee[];
}

/** What was filed, until when an answer is due, what came back. Nothing here sends anything. */
export function Disputes({ review, rules, addressees }: Props) {
  const { t, day } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const kept = useLive(() => disputesOf(world.db, review.key), [world, review.key]);
  if (!kept) return null;
  const open = addressees.filter((addressee) => kept.every((dispute) => dispute.addressee !== addressee));
  if (kept.length === 0 && open.length === 0) return null;
  const today = () => localTime(world.now()).slice(0, 10);
  const keep = (row: Omit<DisputeRow, "key">) => void saveDispute(world.db, row).catch(failed);
  const start = (addressee: Addressee) => {
    const tries = chanceOf(addressee, rules, review.postedOn)?.tries ?? null;
    keep({
      subject: review.subject,
      review: review.key,
      addressee,
      ground: null,
      filedOn: today(),
      dueOn: null,
      answer: "waiting",
      answeredOn: null,
      appealsLeft: tries === null ? null : Math.max(0, tries - 1),
      note: "",
      openedAt: world.now().toISOString(),
      keepName: false,
      reviewerName: null,
    });
  };
  return (
    <section class="card stack" aria-labelledby="disputes">
      <h2 id="disputes" class="title">
        {t("dispute.title")}
      </h2>
      {kept.map((dispute) => (
        <OneDispute key={dispute.key} dispute={dispute} keep={keep} today={today} />
      ))}
      {open.map((addressee) => {
        const chance = chanceOf(addressee, rules, review.postedOn);
        return (
          <div key={addressee} class="stack">
            <div class="spread">
              <span>{t(`draft.${addressee}`)}</span>
              <Button testId={`dispute-${addressee}`} onClick={() => start(addressee)}>
                {t("dispute.filed")}
              </Button>
            </div>
            {chance && (
              <p class="small quiet">
                {chance.until && t("dispute.until", { day: chance.until })} {chance.tries === 1 && t("dispute.once")}{" "}
                {chance.confidence === "own"
                  ? t("rules.own", { day: day(chance.asOf) })
                  : t(chance.confidence === "A" ? "dispute.source" : "dispute.reported", { source: chance.source, day: day(chance.asOf) })}
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}

interface OneProps {
  dispute: DisputeRow;
  keep(row: Omit<DisputeRow, "key">): void;
  today(): string;
}

function OneDispute({ dispute, keep, today }: OneProps) {
  const { t, plural } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const [sure, setSure] = useState(false);
  const { key, ...row } = dispute;
  const dayField = (label: string, value: string | null, put: (day: string | null) => void) => (
    <label class="small">
      {label} <input type="date" value={value ?? ""} onChange={(event) => put(event.currentTarget.value || null)} />
    </label>
  );
  return (
    <div class="stack" data-testid="dispute">
      <p>
        <strong>{t(`draft.${dispute.addressee}`)}</strong>
      </p>
      <div class="row">
        {dayField(t("dispute.filedOn"), row.filedOn, (filedOn) => keep({ ...row, filedOn }))}
        {dayField(t("dispute.dueOn"), row.dueOn, (dueOn) => keep({ ...row, dueOn }))}
      </div>
      <Choice
        label={t("dispute.answer")}
        options={DisputeAnswer.options.map((value) => ({ value, label: t(`dispute.answer.${value}`) }))}
        value={row.answer}
        onChoose={(answer) =>
          keep({ ...row, answer, answeredOn: answer === "waiting" || answer === "silent" ? null : (row.answeredOn ?? today()) })
        }
      />
      {row.appealsLeft !== null && <p class="small quiet">{plural("dispute.appeals", row.appealsLeft)}</p>}
      <label class="pick">
        <input
          type="checkbox"
          checked={row.keepName}
          onChange={() => keep({ ...row, keepName: !row.keepName, reviewerName: row.keepName ? null : row.reviewerName })}
        />
        <span>{t("dispute.name")}</span>
      </label>
      <p class="small quiet">{t(row.reviewerName === null ? "dispute.name.what" : "dispute.name.kept")}</p>
      <Button look="text" onClick={() => (sure ? void removeDispute(world.db, key).catch(failed) : setSure(true))}>
        {t(sure ? "dispute.remove.sure" : "dispute.remove")}
      </Button>
    </div>
  );
}
