import type { Chance } from "../../core/drafts/deadline";
import { useWords } from "../world";

/** Until when and how often it can be sent, whether it can be changed after, and from where we know. */
export function Chances({ chance }: { chance: Chance }) {
  const { t, day } = useWords();
  const { until, days, from, tries, editable, asOf, source, confidence } = chance;
  return (
    <p class="small quiet" data-testid="chance">
      {until && t(from ? `chance.until.${from}` : "dispute.until", { day: day(until), days: String(days) })}{" "}
      {tries === 1 && t("dispute.once")} {editable === false && t("chance.stays")}{" "}
      {confidence === "own"
        ? t("rules.own", { day: day(asOf) })
        : t(confidence === "A" ? "dispute.source" : "dispute.reported", { source, day: day(asOf) })}
    </p>
  );
}
