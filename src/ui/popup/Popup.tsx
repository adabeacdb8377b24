import { useEffect, useState } from "preact/hooks";
import type { StoredSummary } from "../../storage/summaries";
import { Later } from "../components/Later";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useSummaries } from "../hooks/useSummaries";
import { FirstRun } from "../views/FirstRun";
import { Now } from "../views/Now";
import { type Here, useWords, useWorld } from "../world";

type Step = "now" | "rating" | "journal" | "switch" | "claim";

const rating = () => import("../views/Rating").then(({ Rating }) => Rating);
const journal = () => import("../views/Journal").then(({ Journal }) => Journal);
const siteCard = () => import("../components/SiteCard").then(({ SiteCard }) => SiteCard);
const claim = () => import("../views/Claim").then(({ Claim }) => Claim);

/** The popup: the stored summaries at once, then this tab; the short steps happen in place and Esc goes back. */
export function Popup({ initial }: { initial: StoredSummary[] }) {
  const { t } = useWords();
  const world = useWorld();
  const rows = useSummaries(initial) ?? initial;
  const [step, setStep] = useState<Step>("now");
  const [here, setHere] = useState<Here | null>(null);
  useKeptFocus();
  const look = () => void world.here().then(setHere);
  // What is kept changed while the popup is open: then the tab has been read further, too.
  const kept = rows.map(({ subject }) => `${subject.key}@${subject.revision}`).join("\n");
  useEffect(look, [world, kept]);

  useEffect(() => {
    if (step === "now") return;
    const back = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      setStep("now");
    };
    addEventListener("keydown", back);
    return () => removeEventListener("keydown", back);
  }, [step]);

  const home = () => {
    setStep("now");
    look();
  };
  if (step === "now" && rows.length > 0) return <Now rows={rows} here={here} onStep={setStep} />;
  if (step === "now") {
    return (
      <main>
        <FirstRun here={here} onStep={setStep} />
      </main>
    );
  }
  const claimable = here?.identity?.subject;
  return (
    <>
      <header class="step-head">
        <button type="button" class="button button-text" onClick={home}>
          <span aria-hidden="true">‹ </span>
          {t("app.back")}
        </button>
      </header>
      <main>
        {step === "rating" && <Later load={rating} with={{ rows }} />}
        {step === "journal" && <Later load={journal} with={{ rows }} />}
        {step === "switch" && here && <Later load={siteCard} with={{ site: here.site, kept: 0, onSwitched: look }} />}
        {step === "claim" && here && claimable && <Later load={claim} with={{ site: here.site, subject: claimable, onDone: home }} />}
      </main>
    </>
  );
}
