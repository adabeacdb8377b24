import { useEffect, useState } from "preact/hooks";
import { getSetting, setSetting } from "../../storage/settings";
import { useFailure } from "../hooks/useFailure";
import { useLive } from "../hooks/useLive";
import { useWords, useWorld } from "../world";

/** Whether drafts may be said in other words by the browser's own model. Off until the worker switches it on. */
export function ModelSwitch() {
  const { t } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const on = useLive(() => getSetting(world.db, "model"), [world]) === true;
  const [ready, setReady] = useState<boolean | null>(null);
  // The browser is asked for its model only once the worker wants one.
  useEffect(() => {
    if (on) void world.hasModel().then(setReady);
  }, [world, on]);
  return (
    <section class="stack" aria-labelledby="model">
      <h2 id="model" class="title">
        {t("model.title")}
      </h2>
      <p class="quiet">{t("model.body")}</p>
      <label class="pick">
        <input type="checkbox" data-testid="model-on" checked={on} onChange={() => void setSetting(world.db, "model", !on).catch(failed)} />
        <span>{t("model.on")}</span>
      </label>
      <p class="quiet" role="status">
        {on && ready === false && t("model.none")}
      </p>
    </section>
  );
}
