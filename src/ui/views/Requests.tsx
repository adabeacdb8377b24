import { useEffect, useState } from "preact/hooks";
import { sites } from "../../adapters/index";
import { type LawId, laws } from "../../core/requests/letter";
import type { Lang } from "../../core/schema/draft";
import { today } from "../../platform/day";
import type { StoredSummary } from "../../storage/summaries";
import { Choice } from "../components/Choice";
import { CopyButton } from "../components/CopyButton";
import { Field } from "../components/Field";
import { Select } from "../components/Select";
import { hashOf } from "../hooks/useRoute";
import { loadWords } from "../i18n/load";
import type { Words } from "../i18n/words";
import { letterOf } from "../import/letter";
import { useWords, useWorld } from "../world";

/** Whom a letter can go to: not "any page". */
const platforms = sites.filter(({ anyHost }) => !anyHost);

/** A letter that asks a platform for one's data: plain, with what it rests on. The worker sends it; nothing is sent from here. */
export function Requests({ rows }: { rows: readonly StoredSummary[] }) {
  const own = useWords();
  const { t, day } = own;
  const world = useWorld();
  const [law, setLaw] = useState<LawId>("eu");
  const [site, setSite] = useState(
    (platforms.find(({ id }) => rows.some(({ subject }) => subject.site === id)) ?? platforms.find(({ claim }) => claim === "account"))
      ?.id ?? "",
  );
  const [name, setName] = useState("");
  const [lang, setLang] = useState<Lang>(own.lang);
  const [words, setWords] = useState<Words>(own);
  const [edited, setEdited] = useState<string | null>(null);
  useEffect(() => {
    if (lang === own.lang) setWords(own);
    else void loadWords(lang, "").then(setWords);
  }, [lang, own]);
  const known = laws.find(({ id }) => id === law);
  const platform = sites.find(({ id }) => id === site)?.name ?? name.trim();
  const text = edited ?? letterOf(law, words, { platform, today: today(world.now()) });
  /** Another choice makes another letter; what was written into the old one goes with it, so it is asked for last. */
  const anew = (change: () => void) => {
    change();
    setEdited(null);
  };
  return (
    <div class="step" data-testid="requests">
      <h1 class="status-line" tabIndex={-1}>
        {t("requests.title")}
      </h1>
      <p class="quiet">{t("requests.body")}</p>
      <div class="stack">
        <p class="title">{t("requests.law")}</p>
        <Choice
          label={t("requests.law")}
          value={law}
          options={laws.map(({ id }) => ({ value: id, label: t(`requests.law.${id}`), testId: `law-${id}` }))}
          onChoose={(id) => anew(() => setLaw(id))}
        />
      </div>
      <Select
        label={t("requests.platform")}
        testId="request-platform"
        value={site}
        options={[...platforms.map(({ id, name: label }) => ({ value: id, label })), { value: "", label: t("requests.another") }]}
        onChoose={(id) => anew(() => setSite(id))}
      />
      {site === "" && <Field label={t("requests.platform.name")} value={name} onInput={(typed) => anew(() => setName(typed))} />}
      <div class="stack">
        <p class="title">{t("requests.lang")}</p>
        <Choice
          label={t("requests.lang")}
          value={lang}
          options={(["en", "es"] as const).map((value) => ({ value, label: t(`requests.lang.${value}`), testId: `letter-${value}` }))}
          onChoose={(value) => anew(() => setLang(value))}
        />
      </div>
      <div class="stack">
        <label class="title" for="letter">
          {t("requests.letter")}
        </label>
        <p class="small quiet">{t("requests.blanks")}</p>
        <textarea
          id="letter"
          class="paste letter"
          lang={lang}
          rows={24}
          data-testid="letter"
          value={text}
          onInput={(event) => setEdited(event.currentTarget.value)}
        />
        <CopyButton text={text} />
      </div>
      {known && (
        <section class="stack" aria-labelledby="request-facts">
          <h2 id="request-facts" class="title">
            {t("requests.facts")}
          </h2>
          <p>{t(`requests.fact.${law}`)}</p>
          {law === "eu" && <p>{t("requests.fact.eu.court")}</p>}
          <p class="small quiet">{t("requests.known", { day: day(known.asOf) })}</p>
          <ul class="small quiet">
            {known.sources.map((source) => (
              <li key={source} class="source-line">
                {source}
              </li>
            ))}
          </ul>
          <p class="small">{t("requests.advice")}</p>
        </section>
      )}
      <p>
        <a href={hashOf("import")}>{t("requests.back")}</a>
      </p>
    </div>
  );
}
