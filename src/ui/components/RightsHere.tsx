import { Place, rightsOf } from "../../core/rights/rights";
import type { Role } from "../../core/schema/draft";
import { getSetting } from "../../storage/settings";
import { useLive } from "../hooks/useLive";
import { hashOf } from "../hooks/useRoute";
import { useWords, useWorld } from "../world";
import { RightLine } from "./RightLine";

/** What the worker can lean on where they work, beside a letter that asks for something. Folded away; never advice. */
export function RightsHere({ role }: { role: Role }) {
  const { t } = useWords();
  const world = useWorld();
  const kept = useLive(() => getSetting(world.db, "place"), [world], null);
  const place = Place.safeParse(kept);
  const rights = place.success ? rightsOf(place.data, role) : [];
  if (place.success && rights.length === 0) return null;
  return (
    <details class="source small quiet" data-testid="rights-here">
      <summary>{t("rights.here")}</summary>
      {rights.map((right) => (
        <RightLine key={right.id} right={right} />
      ))}
      {place.success ? <p>{t("rights.advice")}</p> : <a href={hashOf("rights")}>{t("rights.choose")}</a>}
    </details>
  );
}
