import { useId } from "preact/hooks";
import { same } from "../../../core/backup/canonical";
import type { AnyRow } from "../../../core/backup/joinRows";
import { type Conflict, conflictPlace } from "../../../storage/asides";
import { useLive } from "../../hooks/useLive";
import type { Words } from "../../i18n/words";
import { useWords, useWorld } from "../../world";
import { Button } from "../Button";

interface Props {
  conflict: Conflict;
  onUse(conflict: Conflict): void;
  onBoth?: (conflict: Conflict) => void;
}

/** Names of rows and of what they belong to; they say nothing to the worker. */
const NAMES = ["key", "subject", "review", "batch", "site", "siteId", "keepName"];

/** Fields in which the two differ, in the order of the rows. */
const fieldsOf = ({ front, other }: Conflict): string[] =>
  [...new Set([...Object.keys(front), ...Object.keys(other)])].filter(
    (name) => name in other && !NAMES.includes(name) && !same(front[name], other[name]),
  );

const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

function said(name: string, value: unknown, { t, coded, moment, day }: Words): string {
  if (value === null || value === undefined || value === "") return t("conflict.empty");
  if (typeof value === "boolean") return t(value ? "answer.yes" : "answer.no");
  if (Array.isArray(value)) return value.join(", ");
  const text = String(value);
  if (name === "kind") return coded("journal.kind", `${text}.name`) ?? coded("conflict.kind", text) ?? text;
  if (name === "answer") return coded("dispute.answer", text) ?? coded("answer", text) ?? text;
  if (INSTANT.test(text)) return moment(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : text;
}

/** One row of which two devices say different things: what differs, side by side, and whose it is. */
export function ConflictItem({ conflict, onUse, onBoth }: Props) {
  const words = useWords();
  const { t, coded, day, moment } = words;
  const { db } = useWorld();
  const id = useId();
  const { table, front, other, origin } = conflict;
  const place = useLive(() => conflictPlace(db, conflict), [db, conflict.aside.key]);
  const fields = fieldsOf(conflict);
  const from = (side: "here" | "file" | null): string =>
    side === "here" ? t("conflict.here") : side === "file" ? t("conflict.file", { day: day((origin?.madeAt ?? "").slice(0, 10)) }) : "";
  const opposite = origin && (origin.side === "here" ? "file" : "here");
  const writtenAt = (row: AnyRow): string | null => {
    const at = row.savedAt ?? (table === "answers" ? row.at : row.loggedAt);
    return typeof at === "string" ? t("conflict.written", { when: moment(at) }) : null;
  };
  return (
    <article class="stack conflict-item" aria-labelledby={id} data-testid="conflict">
      <h3 id={id} class="title">
        {[coded("conflict.table", table), place ?? (typeof front.at === "string" ? day(front.at.slice(0, 10)) : null)]
          .filter(Boolean)
          .join(": ")}
      </h3>
      <div class="sides">
        {(
          [
            ["conflict.front", front, opposite],
            ["conflict.second", other, origin?.side ?? null],
          ] as const
        ).map(([label, row, side]) => (
          <div key={label} class="note">
            <p class="title">{t(label)}</p>
            <p class="small quiet">{[from(side), writtenAt(row)].filter(Boolean).join(" ")}</p>
            <dl>
              {fields.map((name) => (
                <div key={name}>
                  <dt class="small quiet">{coded("conflict.field", name) ?? name}</dt>
                  <dd class="as-written">{said(name, row[name], words)}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
      <p class="row">
        <Button testId="conflict-use" onClick={() => onUse(conflict)}>
          {t("conflict.use")}
        </Button>
        {onBoth && (
          <Button testId="conflict-both" onClick={() => onBoth(conflict)}>
            {t("conflict.both")}
          </Button>
        )}
      </p>
    </article>
  );
}
