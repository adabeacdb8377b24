import { Button } from "../components/Button";
import { StatusMark } from "../components/StatusMark";
import { isClaimable, ThisPage } from "../components/ThisPage";
import { type Here, useWords, useWorld } from "../world";

interface Props {
  here: Here | null;
  /** The popup's short steps; the full page has places for them. */
  onStep?: (step: "rating" | "switch" | "claim") => void;
}

const safe = ["first.safe.1", "first.safe.2", "first.safe.3"] as const;

/** Nothing is kept yet: what will be here, why it is safe, and the two ways to begin. */
export function FirstRun({ here, onStep }: Props) {
  const { t } = useWords();
  const world = useWorld();
  // The page in front of the worker comes first; one main button is enough.
  const asked = here !== null && (!here.on || isClaimable(here, null));
  const go = (place: string) => (onStep ? world.open(place) : location.assign(place));
  return (
    <div class="first stack">
      <h1 class="status-line" data-testid="status">
        {t("first.title")}
      </h1>
      <p class="lead quiet">{t("first.body")}</p>
      {here && (
        <ThisPage here={here} subject={null} summary={null} onSwitchOn={() => onStep?.("switch")} onClaim={() => onStep?.("claim")} />
      )}
      <div class="first-way">
        <p class="title">{t("first.rating")}</p>
        <p class="small quiet">{t("first.rating.hint")}</p>
        <Button look={asked ? "plain" : "main"} onClick={() => (onStep ? onStep("rating") : go("#/rating"))}>
          {t("first.action.rating")}
        </Button>
      </div>
      <div class="first-way">
        <p class="title">{t("first.site")}</p>
        <p class="small quiet">{t("first.site.hint")}</p>
        <Button onClick={() => go("#/sites")}>{t("first.action.site")}</Button>
      </div>
      <ul class="safe small quiet">
        {safe.map((key) => (
          <li key={key}>
            <StatusMark status="fine" />
            {t(key)}
          </li>
        ))}
      </ul>
    </div>
  );
}
