import { useEffect, useState } from "preact/hooks";
import { underOf } from "../../core/hosts";
import type { SiteInfo } from "../../core/schema/site";
import { purgeSite } from "../../storage/subjects";
import { useFailure } from "../hooks/useFailure";
import { hashOf } from "../hooks/useRoute";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";
import { lastBackup } from "./keeping/offer";
import { Later } from "./Later";
import { Switch } from "./Switch";

interface Props {
  site: SiteInfo;
  /** Reviews and numbers kept from it; asked about when it is switched off. */
  kept: number;
  /** What the last reading of it came to, in words. */
  health?: string | null;
  /** Called with what the browser answered. */
  onSwitched?: (on: boolean) => void;
}

type Note = "refused" | "ask" | "deleted" | null;

/**
 * One site with its switch. What its terms restrict and what we keep stands beside the switch before it is pressed, so that the
 * click itself may ask the browser. Switching off asks what to do with what is kept.
 */
export function SiteCard({ site, kept, health, onSwitched }: Props) {
  const { t, coded, plural } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const [on, setOn] = useState<boolean | null>(null);
  const [note, setNote] = useState<Note>(null);
  useEffect(() => {
    // A click that was answered meanwhile knows better.
    void world.hasSite(site).then((answer) => setOn((known) => known ?? answer));
  }, [world, site]);

  const settle = (next: boolean, wanted: boolean) => {
    setOn(next);
    setNote(next === wanted ? (next ? null : "ask") : "refused");
    onSwitched?.(next);
  };
  const press = () => {
    // The browser must be asked in the click itself, before anything is awaited.
    if (on) void world.dropSite(site).then((dropped) => settle(!dropped, false));
    else void world.requestSite(site).then((given) => settle(given, true));
  };
  const forget = () => void purgeSite(world.db, site.id, underOf(site)).then(() => setNote("deleted"), failed);

  return (
    <article class="card site-card" aria-label={site.name}>
      <div class="spread site-head">
        <h2 class="title">{site.name}</h2>
        <Switch
          on={on === true}
          label={t("sites.switch", { site: site.name })}
          state={t(on ? "sites.on" : "sites.off")}
          testId={`site-switch-${site.id}`}
          onSwitch={press}
        />
      </div>
      {on ? (
        <p class="quiet">
          {health ?? t("sites.how", { site: site.name })} {health && <a href={hashOf("health", site.id)}>{t("health.open")}</a>}
        </p>
      ) : (
        <div class="stack quiet">
          <p>{coded(`site.${site.id}`, "keeps")}</p>
          <p>
            {coded(`site.${site.id}`, "terms")} {t("site.choice")}
          </p>
        </div>
      )}
      <div aria-live="polite">
        {note === "refused" && <p class="note">{t("sites.refused", { site: site.name })}</p>}
        {note === "deleted" && <p class="note">{t("sites.deleted", { site: site.name })}</p>}
        {/* What is kept may have been counted only after the click. */}
        {note === "ask" && kept > 0 && (
          <div class="note stack">
            <p>{plural("sites.kept", kept, { site: site.name })}</p>
            <Later load={lastBackup} with={{}} />
            <div class="row">
              <Button onClick={() => setNote(null)}>{t("sites.keep")}</Button>
              <Button onClick={forget}>{t("sites.delete")}</Button>
            </div>
          </div>
        )}
      </div>
    </article>
  );
}
