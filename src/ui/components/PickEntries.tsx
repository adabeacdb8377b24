import type { IncidentRow } from "../../core/schema/rows";
import { useWords } from "../world";

interface Props {
  entries: readonly IncidentRow[];
  chosen: ReadonlySet<string>;
  onToggle(key: string): void;
}

/** Which entries of the journal go along. */
export function PickEntries({ entries, chosen, onToggle }: Props) {
  const { t, shortDay } = useWords();
  if (entries.length === 0) return null;
  return (
    <fieldset class="stack">
      <legend class="title">{t("packet.entries.choose")}</legend>
      <p class="small quiet">{t("packet.entries.what")}</p>
      {entries.map(({ key, at, kind, said, note }) => (
        <label key={key} class="pick" data-testid="packet-entry">
          <input type="checkbox" checked={chosen.has(key)} onChange={() => onToggle(key)} />
          <span>
            {t(`journal.kind.${kind}.name`)} <span class="quiet">{shortDay(at.slice(0, 10))}</span>
            <span class="clip" dir="auto">
              {said || note}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
