import { useState } from "preact/hooks";
import { lexicon } from "../../core/drafts/speak";
import { DisputeAnswer } from "../../core/schema/dispute";
import type { DisputeRow } from "../../core/schema/rows";
import type { RulePack } from "../../core/schema/site";
import { amendDispute, removeDispute } from "../../storage/disputes";
import { useFailure } from "../hooks/useFailure";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";
import { Choice } from "./Choice";
import { Field } from "./Field";
import { Select } from "./Select";

interface Props {
  dispute: DisputeRow;
  /** What the site's rules list as grounds for a report. */
  grounds: RulePack["reportGrounds"];
  /** The site shows who wrote the review. */
  hasWriter: boolean;
  /** Begun a moment ago by the worker, whose keyboard goes on in it. */
  isNew: boolean;
  today(): string;
  onGone(): void;
}

/** More tries than any platform gives. */
const MOST_TRIES = 20;

/** Nothing, or a number of tries. */
const counts = (typed: string): boolean => /^\s*\d{0,2}\s*$/.test(typed) && Number(typed) <= MOST_TRIES;

/** One dispute: on which ground, filed and due when, what came back, and how many tries are left. */
export function OneDispute({ dispute, grounds, hasWriter, isNew, today, onGone }: Props) {
  const { t, lang } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const [sure, setSure] = useState(false);
  // What is being typed stands in the box as typed, also while it is no number that could be kept.
  const [left, setLeft] = useState<string | null>(null);
  const { key, ...row } = dispute;
  const change = (part: Parameters<typeof amendDispute>[2]) => void amendDispute(world.db, key, part).catch(failed);
  const dayField = (label: string, value: string | null, put: (day: string | null) => void, focus = false) => (
    <Field kind="day" label={label} value={value ?? ""} onInput={(day) => put(day || null)} focus={focus} />
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
        {dayField(t("dispute.filedOn"), row.filedOn, (filedOn) => change({ filedOn }), isNew)}
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
      <Field
        kind="number"
        label={t("dispute.left")}
        hint={t("dispute.left.hint")}
        wrong={left !== null && !counts(left) ? t("dispute.left.wrong", { most: MOST_TRIES }) : null}
        testId="dispute-left"
        value={left ?? String(row.appealsLeft ?? "")}
        onInput={(typed) => {
          setLeft(typed);
          if (counts(typed)) change({ appealsLeft: typed.trim() === "" ? null : Number(typed) });
        }}
      />
      {(hasWriter || row.keepName) && (
        <>
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
        </>
      )}
      <Button look="text" onClick={() => (sure ? void remove() : setSure(true))}>
        {t(sure ? "dispute.remove.sure" : "dispute.remove")}
      </Button>
    </div>
  );
}
