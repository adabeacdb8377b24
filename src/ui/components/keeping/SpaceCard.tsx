import { useEffect, useState } from "preact/hooks";
import type { Space } from "../../../platform/space";
import { useWords, useWorld } from "../../world";
import { Button } from "../Button";

const MB = 1_000_000;
const GB = 1_000_000_000;

/** How much room there is, and whether the browser has promised to keep what we have. */
export function SpaceCard() {
  const { t } = useWords();
  const world = useWorld();
  const [space, setSpace] = useState<Space | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => void world.space().then(setSpace), [world]);
  const ask = async () => {
    setRefused(!(await world.keep()));
    setSpace(await world.space());
  };
  if (!space) return null;
  const { used, quota, kept, passing } = space;
  const told = used === null || quota === null ? null : { used: Math.ceil(used / MB), quota: Math.round(quota / GB) };
  return (
    <section class="card stack" aria-labelledby="space" data-testid="space">
      <h2 id="space" class="title">
        {t("space.title")}
      </h2>
      <p>{told ? t("space.used", told) : t("space.unknown")}</p>
      {passing ? <p class="note">{t("space.passing")}</p> : <p>{t(kept ? "space.kept" : "space.loose")}</p>}
      {!kept && !passing && (
        <Button testId="space-keep" onClick={() => void ask()}>
          {t("space.keep")}
        </Button>
      )}
      <p role="status">{refused && !kept && t("space.refused")}</p>
    </section>
  );
}
