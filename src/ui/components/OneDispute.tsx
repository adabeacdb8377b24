import { useEffect, useRef, useState } from "preact/hooks";
import { lexicon } from "../../core/drafts/speak";
import { DisputeAnswer } from "../../core/schema/dispute";
import type { DisputeRow } from "../../core/schema/rows";
import type { RulePack } from "../../core/schema/site";
import { amendDispute, removeDispute } from "../../storage/disputes";
import { useFailure } from "../hooks/useFailure";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";
import { Choice } from "./Choice";
import { Select } from "./Select";

interface Props {
  dispute: DisputeRow;
  /** What the site's rules list as grounds for a report. */
  grounds: RulePack["reportGrounds"];
  /** Begun a moment ago by the worker, whose keyboard goes on in it. */
  isNew: boolean;
  today(): string;
  onGone(): void;
}

/** More tries than any platform gives. */
const MOST_TRIES = 20;

/** One dispute: on which ground, filed and due when, what came back, and how many tries are left. */
export function OneDispute({ dispute, grounds, isNew, today, onGone }: Props) {
  const { t, lang } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const [sure, setSure] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) first.current?.focus();
  }, []);
  const { key, ...row } = dispute;
  const change = (part: Parameters<typeof amendDispute>[2]) => void amendDispute(world.db, key, part).catch(failed);
  const dayField = (label: string, value: string | null, put: (day: string | null) => void, ref: typeof first | null = null) => (
    <label class="small">
      {label} <input type="date" value={value ?? ""} onChange={(event) => put(event.currentTarget.value || null)} ref={ref} />
    </label>
  );
  const listed = grounds.filter(({ confidence }) => !confidence.startsWith("G")).map(({ value: { id } }) => id);
  const ids = row.ground === null || listed.includes(row.ground) ? listed : [...listed, row.ground];
  const remove = () => removeDispute(world.db, key).then(onGone).catch(failed);
  return (
    <div class="stack" data-testid="dispute">
      <p>
        <strong>{t(`draft.${dispute.addressee}`)}</strong>
      </p>
      {ids.length > 0 && (
        <Select
          label={t("dispute.ground")}
          testId="dispute-ground"
          options={[
            { value: "", label: t("dispute.ground.none") },
            ...ids.map((id) => ({ value: id, label: lexicon[lang].grounds[id]?.name ?? id })),
          ]}
          value={row.ground ?? ""}
          onChoose={(ground) => change({ ground: ground || null })}
        />
      )}
      <div class="row">
        {dayField(t("dispute.filedOn"), row.filedOn, (filedOn) => change({ filedOn }), first)}
        {dayField(t("dispute.dueOn"), row.dueOn, (dueOn) => change({ dueOn }))}
      </div>
      <Choice
        label={t("dispute.answer")}
        options={DisputeAnswer.options.map((value) => ({ value, label: t(`dispute.answer.${value}`) }))}
        value={row.answer}
        onChoose={(answer) =>
          change({ answer, answeredOn: answer === "waiting" || answer === "silent" ? null : (row.answeredOn ?? today()) })
        }
      />
      {row.answeredOn !== null && dayField(t("dispute.answeredOn"), row.answeredOn, (answeredOn) => change({ answeredOn }))}
      <label class="small">
        {t("dispute.left")}{" "}
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_TRIES}
          data-testid="dispute-left"
          value={row.appealsLeft ?? ""}
          onChange={({ currentTarget: { value, valueAsNumber: left } }) => {
            if (value === "") change({ appealsLeft: null });
            else if (Number.isInteger(left) && left >= 0 && left <= MOST_TRIES) change({ appealsLeft: left });
          }}
        />
      </label>
      <label class="pick">
        <input
          type="checkbox"
          data-testid="dispute-name"
          checked={row.keepName}
          onChange={() => change({ keepName: !row.keepName, reviewerName: row.keepName ? null : row.reviewerName })}
        />
        <span>{t("dispute.name")}</span>
      </label>
      <p class="small quiet">{t(row.reviewerName === null ? "dispute.name.what" : "dispute.name.kept")}</p>
      <Button look="text" onClick={() => (sure ? void remove() : setSure(true))}>
        {t(sure ? "dispute.remove.sure" : "dispute.remove")}
      </Button>
    </div>
  );
}
