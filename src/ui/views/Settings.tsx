import { useEffect, useState } from "preact/hooks";
import { sites } from "../../adapters/index";
import type { Shortcut } from "../../platform/shortcuts";
import { setSetting } from "../../storage/settings";
import { deleteAll } from "../../storage/subjects";
import { Button } from "../components/Button";
import { Choice } from "../components/Choice";
import { lastBackup } from "../components/keeping/offer";
import { Later } from "../components/Later";
import { ModelSwitch } from "../components/ModelSwitch";
import { useFailure } from "../hooks/useFailure";
import { useWords, useWorld } from "../world";

const promises = ["promise.1", "promise.2", "promise.3", "promise.4", "promise.5", "promise.6", "promise.7", "promise.8"] as const;
const languages = ["auto", "en", "es"] as const;

/** What can be begun from anywhere, with its keys as the browser has them. */
function Keys() {
  const { t } = useWords();
  const world = useWorld();
  const [known, setKnown] = useState<readonly Shortcut[]>([]);
  useEffect(() => void world.shortcuts().then(setKnown), [world]);
  const named = { rating: "rating.title", review: "entry.title" } as const;
  const told = known.flatMap(({ name, keys }) => (name === "rating" || name === "review" ? [{ name: t(named[name]), keys }] : []));
  if (told.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="keys">
      <h2 id="keys" class="title">
        {t("settings.keys")}
      </h2>
      <p class="quiet">{t("settings.keys.body")}</p>
      <ul data-testid="shortcuts">
        {told.map(({ name, keys }) => (
          <li key={name}>
            {name}: {keys === "" ? t("settings.keys.none") : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Language, deleting everything, and what we promise. */
export function Settings({ language }: { language: (typeof languages)[number] }) {
  const { t } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const [asked, setAsked] = useState<"no" | "yes" | "done">("no");
  const forget = async () => {
    // What is stored goes first: a permission that cannot be given back must not keep it.
    await deleteAll(world.db);
    await world.remember(null);
    await Promise.allSettled(sites.filter((site) => site.hosts.length > 0).map((site) => world.dropSite(site)));
    setAsked("done");
  };
  return (
    <div class="settings">
      <h1 class="status-line" tabIndex={-1}>
        {t("settings.title")}
      </h1>
      <section class="stack" aria-labelledby="language">
        <h2 id="language" class="title">
          {t("settings.language")}
        </h2>
        <Choice
          label={t("settings.language")}
          options={languages.map((value) => ({ value, label: t(`settings.language.${value}`) }))}
          value={language}
          onChoose={(value) => void setSetting(world.db, "language", value).catch(failed)}
        />
      </section>
      <section class="stack" aria-labelledby="record">
        <h2 id="record" class="title">
          {t("keeping.settings")}
        </h2>
        <p class="quiet">{t("keeping.settings.body")}</p>
        <p>
          <a class="button button-plain" href="#/keeping" data-testid="open-keeping">
            {t("keeping.open")}
          </a>
        </p>
      </section>
      <Keys />
      <ModelSwitch />
      <section class="stack" aria-labelledby="promises">
        <h2 id="promises" class="title">
          {t("settings.promises")}
        </h2>
        <ol class="promises">
          {promises.map((promise) => (
            <li key={promise}>{t(promise)}</li>
          ))}
        </ol>
      </section>
      <section class="stack" aria-labelledby="delete">
        <h2 id="delete" class="title">
          {t("settings.delete")}
        </h2>
        <p class="quiet">{t("settings.delete.body")}</p>
        {asked === "no" && (
          <Button testId="delete-all" onClick={() => setAsked("yes")}>
            {t("settings.delete.begin")}
          </Button>
        )}
        {asked === "yes" && (
          <div class="note stack">
            <Later load={lastBackup} with={{}} />
            <p class="row">
              <Button testId="delete-all-yes" onClick={() => void forget().catch(failed)}>
                {t("settings.delete.yes")}
              </Button>
              <Button onClick={() => setAsked("no")}>{t("settings.delete.no")}</Button>
            </p>
          </div>
        )}
        <p role="status">{asked === "done" && t("settings.delete.done")}</p>
      </section>
    </div>
  );
}
