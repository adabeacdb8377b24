import { useEffect, useRef, useState } from "preact/hooks";
import type { Audience } from "../../core/drafts/audience";
import { promptFor } from "../../core/drafts/prompt";
import { type Fault, faultsOf } from "../../core/drafts/rephrased";
import { getSetting } from "../../storage/settings";
import { useLive } from "../hooks/useLive";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";

interface Props {
  /** The draft as it was composed; nothing the worker typed is given to a model. */
  draft: string | null;
  audience: Audience & { maxChars: number | null };
  onTake(text: string): void;
}

/** Another wording by the browser's own model, where there is one and the worker wants it; shown beside the composed one. */
export function Rephrase({ draft, audience, onTake }: Props) {
  const { t } = useWords();
  const world = useWorld();
  const wanted = useLive(() => getSetting(world.db, "model"), [world]);
  const [ready, setReady] = useState(false);
  const [made, setMade] = useState<{ text: string; faults: Fault[] } | "asking" | null>(null);
  /** What stands now: an answer to another draft, which may be for other eyes, comes too late. */
  const now = useRef(draft);
  now.current = draft;
  useEffect(() => {
    if (wanted === true) void world.hasModel().then(setReady);
  }, [wanted]);
  useEffect(() => setMade(null), [draft]);
  if (wanted !== true || !ready || draft === null) return null;
  const ask = async () => {
    setMade("asking");
    const text = (await world.askModel(promptFor(draft, audience.lang))) ?? "";
    if (now.current === draft) setMade({ text: text.trim(), faults: faultsOf(text, draft, audience) });
  };
  return (
    <section class="stack" data-testid="rephrase">
      <Button testId="rephrase-ask" disabled={made === "asking"} onClick={() => void ask()}>
        {t("model.ask")}
      </Button>
      <div role="status">
        {made === "asking" && t("model.asking")}
        {made !== null && made !== "asking" && made.faults.length > 0 && <p>{t(`model.fault.${made.faults[0] ?? "empty"}`)}</p>}
      </div>
      {made !== null && made !== "asking" && made.faults.length === 0 && (
        <div class="note stack">
          <p class="small quiet">{t("model.made")}</p>
          <p dir="auto" class="told-whole">
            {made.text}
          </p>
          <Button testId="rephrase-take" onClick={() => onTake(made.text)}>
            {t("model.take")}
          </Button>
        </div>
      )}
    </section>
  );
}
