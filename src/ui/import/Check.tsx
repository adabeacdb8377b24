import { useState } from "preact/hooks";
import { siteById } from "../../adapters/index";
import type { Trouble } from "../../core/import/mapping";
import type { ReviewRow } from "../../core/schema/rows";
import type { BringInOptions } from "../../storage/bringIn";
import type { DryRun } from "../../storage/imports";
import { Button } from "../components/Button";
import { Choice } from "../components/Choice";
import { ReviewLine } from "../components/ReviewLine";
import { useWords } from "../world";
import { ShiftLine, TroubleLine, UnderstoodRow } from "./UnderstoodRow";

interface Props {
  run: DryRun;
  /** Rows of the file that could not be read, the first of them, and how many. */
  troubles: readonly Trouble[];
  left: number;
  /** Said when a calendar's rule without an end was cut, or entries were skipped. */
  notes: readonly string[];
  /** Reviews of a workplace that do not speak of the worker, and whether they come in too. */
  others: number;
  all: boolean;
  onAll(all: boolean): void;
  onBring(conflicts: BringInOptions["conflicts"]): void;
  onBack(): void;
}

const SHOWN = 5;

const maxOf = ({ subject }: ReviewRow): number => siteById(subject.split(":")[0] ?? "")?.scale.max ?? 5;

/** Where each comes from stands above them. */
const unmarked = ({ source: _source, ...row }: ReviewRow): ReviewRow => row;

/** What the import would do: new, the same, in conflict, left out. Nothing is kept yet. */
export function Check({ run, troubles, left, notes, others, all, onAll, onBring, onBack }: Props) {
  const { t, plural } = useWords();
  const [conflicts, setConflicts] = useState<BringInOptions["conflicts"]>("both");
  const { fresh, disputed } = run;
  const brings = run.added + (conflicts === "both" ? run.conflicts : 0);
  return (
    <div class="step" data-testid="import-check">
      <h2 class="title">{t("check.title")}</h2>
      <dl class="counts">
        {(["added", "same", "conflicts"] as const).map((what) => (
          <div key={what}>
            <dt>{t(`check.${what}`)}</dt>
            <dd data-testid={`check-${what}`}>{run[what]}</dd>
          </div>
        ))}
        {left > 0 && (
          <div>
            <dt>{t("check.left")}</dt>
            <dd data-testid="check-left">{left}</dd>
          </div>
        )}
      </dl>
      {notes.map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
      {others > 0 && (
        <section class="stack" aria-labelledby="check-others">
          <h3 id="check-others" class="title">
            {plural("check.others", others)}
          </h3>
          <p class="quiet">{t("check.others.body")}</p>
          <Choice
            label={t("check.others.label")}
            value={all ? "all" : "mine"}
            options={[
              { value: "mine", label: t("check.others.leave"), testId: "check-mine" },
              { value: "all", label: t("check.others.bring"), testId: "check-all" },
            ]}
            onChoose={(value) => onAll(value === "all")}
          />
        </section>
      )}
      {run.added > 0 && (
        <section aria-labelledby="check-new">
          <h3 id="check-new" class="title">
            {t("check.new.title")}
          </h3>
          <ul class="ledger">
            {fresh.reviews.slice(0, SHOWN).map((row) => (
              <li key={row.key}>
                <p class="ledger-row">
                  <ReviewLine review={unmarked(row)} flags={[]} max={maxOf(row)} />
                </p>
              </li>
            ))}
            {fresh.snapshots.slice(0, SHOWN).map(({ key, at, average, decimals, count }) => (
              <li key={key}>
                <UnderstoodRow
                  row={{ snapshot: { at, average: average ?? 0, decimals: decimals ?? 0, ...(count === null ? {} : { count }) } }}
                  max={5}
                />
              </li>
            ))}
            {fresh.shifts.slice(0, SHOWN).map((shift) => (
              <li key={shift.key}>
                <ShiftLine shift={shift} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {disputed.length > 0 && (
        <section class="stack" aria-labelledby="check-conflicts">
          <h3 id="check-conflicts" class="title">
            {t("check.conflicts.title")}
          </h3>
          <p class="quiet">{t("check.conflicts.body")}</p>
          <Choice
            label={t("check.conflicts.title")}
            value={conflicts}
            options={[
              { value: "both", label: t("check.both"), testId: "check-both" },
              { value: "leave", label: t("check.leave"), testId: "check-leave" },
            ]}
            onChoose={setConflicts}
          />
          <ul class="ledger">
            {disputed.slice(0, SHOWN).map(({ kept, brought }) => (
              <li key={`${kept.key}${brought.contentHash}`} class="conflict">
                {(
                  [
                    ["check.kept", kept],
                    ["check.brought", brought],
                  ] as const
                ).map(([label, row]) => (
                  <div key={label}>
                    <p class="small quiet">{t(label)}</p>
                    <p class="ledger-row">
                      <ReviewLine review={unmarked(row)} flags={[]} max={maxOf(row)} />
                    </p>
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {left > 0 && (
        <details class="source">
          <summary>{plural("check.left.open", left)}</summary>
          <ul class="ledger" data-testid="check-troubles">
            {troubles.map((trouble) => (
              <li key={trouble.row}>
                <TroubleLine trouble={trouble} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="row">
        {brings > 0 && (
          <Button look="main" testId="import-bring" onClick={() => onBring(conflicts)}>
            {plural("check.bring", brings)}
          </Button>
        )}
        <Button onClick={onBack}>{t("import.back")}</Button>
      </div>
      <p class="small quiet">{t(brings > 0 ? "check.undo" : "check.nothing")}</p>
    </div>
  );
}
