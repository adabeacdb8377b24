import { useState } from "preact/hooks";
import { isPublic } from "../../core/drafts/audience";
import { isFresh } from "../../core/drafts/coolOff";
import { draftsOf } from "../../storage/drafts";
import { useFailure } from "../hooks/useFailure";
import { useLive } from "../hooks/useLive";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";

/** Most drafts offered: the newest are what the worker came for. */
const MOST = 3;

/** Puts a kept draft into the box the worker has clicked on, on this page. Sending stays with the worker. */
export function FillIn({ subjectKey }: { subjectKey: string }) {
  const { t } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const drafts = useLive(() => draftsOf(world.db, subjectKey), [world, subjectKey]);
  const [said, setSaid] = useState<"filled" | "no-box" | "refused" | null>(null);
  if (!drafts || drafts.length === 0) return null;
  const shown = drafts.slice(0, MOST);
  const hot = shown.some(({ addressee, savedAt }) => isPublic(addressee) && isFresh(savedAt, world.now()));
  return (
    <section aria-labelledby="fill" class="stack">
      <h2 id="fill" class="small quiet">
        {t("fill.title")}
      </h2>
      {shown.map(({ key, addressee, text }) => (
        <div key={key} class="spread">
          <span class="small clip-line" dir="auto">
            {t(`draft.${addressee}`)}: {text}
          </span>
          <Button look="text" testId="fill-in" onClick={() => void world.fill(text).then(setSaid, failed)}>
            {t("fill.do")}
          </Button>
        </div>
      ))}
      {hot && (
        <p class="small quiet" data-testid="fill-waits">
          {t("fill.waits")}
        </p>
      )}
      <p class="small" role="status">
        {said && t(`fill.${said}`)}
      </p>
    </section>
  );
}
