import type { SiteInfo } from "../../core/schema/site";
import type { WindowNow } from "../../core/schema/summary";
import { useWords } from "../world";

/** Where the line comes from: published or told by others, from which source, read on which day. Folded away, one click off. */
export function LineSource({ window, site }: { window: WindowNow; site: SiteInfo }) {
  const { t, number, day } = useWords();
  const { line, lineKind, lineSource, lineAsOf, lineConfidence } = window;
  if (line === null || lineKind === null) return null;
  const shown = number(line, 2);
  return (
    <details class="source small quiet">
      <summary>{t("room.source.open")}</summary>
      <p>
        {t(lineKind === "job" ? "room.job" : "room.tier", { line: shown })}{" "}
        {lineConfidence === "own" ? (
          lineAsOf && t("rules.own", { day: day(lineAsOf) })
        ) : (
          <>
            {t(lineConfidence === "A" ? "room.published" : "room.heard", { site: site.name })}{" "}
            {lineSource && lineAsOf && t("room.source", { line: shown, source: lineSource, day: lineAsOf })}
          </>
        )}
      </p>
    </details>
  );
}
