import { useState } from "preact/hooks";
import { siteById } from "../../adapters/index";
import { Place, rightsOf } from "../../core/rights/rights";
import { Role } from "../../core/schema/draft";
import { getSetting, setSetting } from "../../storage/settings";
import type { StoredSummary } from "../../storage/summaries";
import { Choice } from "../components/Choice";
import { RightLine } from "../components/RightLine";
import { useFailure } from "../hooks/useFailure";
import { useLive } from "../hooks/useLive";
import { useWords, useWorld } from "../world";

/** What may I lean on, where I work? Dated facts with their sources; not legal advice. */
export function Rights({ rows }: { rows: readonly StoredSummary[] }) {
  const { t } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const kept = useLive(() => getSetting(world.db, "place"), [world], null);
  const [role, setRole] = useState<Role>((rows[0] && siteById(rows[0].subject.site)?.role) ?? "driver");
  const place = Place.safeParse(kept);
  const rights = place.success ? rightsOf(place.data, role) : [];
  return (
    <div class="step stack">
      <h1 class="status-line">{t("rights.title")}</h1>
      <p>{t("rights.lead")}</p>
      <h2 class="title">{t("rights.place")}</h2>
      <Choice
        label={t("rights.place")}
        look="tiles"
        options={Place.options.map((value) => ({ value, label: t(`rights.place.${value}`), testId: `place-${value}` }))}
        value={place.success ? place.data : ""}
        onChoose={(next) => void setSetting(world.db, "place", next).catch(failed)}
      />
      <h2 class="title">{t("rights.role")}</h2>
      <Choice
        label={t("rights.role")}
        options={Role.options.map((value) => ({ value, label: t(`rights.role.${value}`) }))}
        value={role}
        onChoose={setRole}
      />
      {place.success && (
        <ul class="plain stack" data-testid="rights">
          {rights.map((right) => (
            <li key={right.id} class="card">
              <RightLine right={right} />
            </li>
          ))}
          {rights.length === 0 && <li class="quiet">{t("rights.none")}</li>}
        </ul>
      )}
      <p class="small quiet">{t("rights.advice")}</p>
    </div>
  );
}
