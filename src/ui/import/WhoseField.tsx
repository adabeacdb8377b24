import { useState } from "preact/hooks";
import type { StoredSummary } from "../../storage/summaries";
import { Field } from "../components/Field";
import { Select } from "../components/Select";
import { useWords } from "../world";
import { namedSites, newWhose, ofSubject, type Whose } from "./whose";

interface Props {
  rows: readonly StoredSummary[];
  value: Whose | null;
  onChoose(whose: Whose | null): void;
  wrong?: boolean;
  /** A site that the text itself names. */
  hint?: string | undefined;
}

/** Who are these about: one of those that are kept, or a new one by its site and name. */
export function WhoseField({ rows, value, onChoose, wrong = false, hint }: Props) {
  const { t } = useWords();
  const known = rows.flatMap(({ subject }) => {
    const whose = ofSubject(subject);
    return whose ? [{ key: subject.key, whose }] : [];
  });
  const first = value
    ? (known.find(({ whose }) => whose.claim.siteId === value.claim.siteId && whose.site === value.site)?.key ?? "new")
    : "";
  const [chosen, setChosen] = useState(first);
  const [site, setSite] = useState(value?.site.id ?? hint ?? namedSites[0]?.id ?? "");
  const [name, setName] = useState("");
  const info = namedSites.find(({ id }) => id === site);
  const choose = (key: string) => {
    setChosen(key);
    onChoose(key === "new" ? (info ? newWhose(info, name) : null) : (known.find((one) => one.key === key)?.whose ?? null));
  };
  const make = (id: string, called: string) => {
    setSite(id);
    setName(called);
    const next = namedSites.find((one) => one.id === id);
    onChoose(next ? newWhose(next, called) : null);
  };
  return (
    <div class="stack">
      <Select
        label={t("whose.label")}
        testId="whose"
        value={chosen}
        options={[
          ...(chosen === "" ? [{ value: "", label: t("whose.choose") }] : []),
          ...known.map(({ key, whose }) => ({
            value: key,
            label: whose.claim.name === whose.site.name ? whose.site.name : `${whose.claim.name} · ${whose.site.name}`,
          })),
          { value: "new", label: t("whose.new") },
        ]}
        onChoose={choose}
      />
      {chosen === "new" && (
        <>
          <Select
            label={t("whose.site")}
            testId="whose-site"
            value={site}
            options={namedSites.map(({ id, name: label }) => ({ value: id, label }))}
            onChoose={(id) => make(id, name)}
          />
          {info && info.claim !== "account" && (
            <Field
              label={t("whose.name")}
              hint={t("whose.name.hint")}
              testId="whose-name"
              value={name}
              onInput={(called) => make(site, called)}
            />
          )}
        </>
      )}
      {wrong && !value && <p class="small wrong">{t("whose.wrong")}</p>}
    </div>
  );
}
