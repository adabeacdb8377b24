import { useEffect, useState } from "preact/hooks";
import { isLost, witnessOf } from "../../storage/witness";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";

/**
 * Says so when the browser has cleared what we kept, and leads to bringing it back. Where all is well it notes that, and asks the browser
 * to keep what there is; it asks only once there is something.
 */
export function LostLine({ any }: { any: boolean }) {
  const { t } = useWords();
  const world = useWorld();
  const [lost, setLost] = useState(false);
  useEffect(() => {
    const look = async () => {
      if (await isLost(world.db, await world.recall())) return setLost(true);
      await world.remember(await witnessOf(world.db));
      if (any) await world.keep();
    };
    // A database that cannot be read says so itself, where it is needed.
    void look().catch(() => undefined);
  }, [world, any]);
  if (!lost) return null;
  const goOn = () => {
    setLost(false);
    void witnessOf(world.db).then(world.remember);
  };
  return (
    <section class="note stack" role="alert" data-testid="lost">
      <p class="title">{t("lost.title")}</p>
      <p>{t("lost.body")}</p>
      <p class="row">
        <a class="button button-plain" href="#/keeping">
          {t("restore.title")}
        </a>
        <Button look="text" onClick={goOn}>
          {t("lost.ok")}
        </Button>
      </p>
    </section>
  );
}
