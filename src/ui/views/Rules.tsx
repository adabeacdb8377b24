import { useState } from "preact/hooks";
import { siteById } from "../../adapters/index";
import { rulesById } from "../../adapters/rules";
import { canStand, editable } from "../../core/rules/own";
import type { OwnRule } from "../../core/schema/ownRule";
import type { SiteInfo } from "../../core/schema/site";
import { ownRules, setOwnRule } from "../../storage/ownRules";
import { Button } from "../components/Button";
import { Empty } from "../components/Empty";
import { Field } from "../components/Field";
import { useFailure } from "../hooks/useFailure";
import { useLive } from "../hooks/useLive";
import { typedNumber } from "../typed";
import { useWords, useWorld } from "../world";

/** Which rules do you count with? Ours with day and source, and the worker's own value beside each. */
export function Rules({ siteId }: { siteId: string }) {
  const { t } = useWords();
  const world = useWorld();
  const own = useLive(() => ownRules(world.db), [world]);
  const site = siteById(siteId);
  const rules = rulesById(siteId);
  if (!own) return null;
  if (!site || !rules) return <Empty heading>{t("rules.nothing")}</Empty>;
  return (
    <div class="step stack">
      <h1 class="status-line">{t("rules.title", { site: site.name })}</h1>
      <p>{t("rules.lead")}</p>
      {editable(rules).map((rule) => (
        <OneRule key={rule.part} site={site} rule={rule} own={own.find((one) => one.site === site.id && one.part === rule.part)} />
      ))}
    </div>
  );
}

interface Props {
  site: SiteInfo;
  rule: ReturnType<typeof editable>[number];
  own: OwnRule | undefined;
}

function OneRule({ site, rule: { part, ours }, own }: Props) {
  const { t, day, number } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const says = (kind: string, value: number | null) =>
    t(`rules.${part}.${kind}` as "rules.window.last", { n: value === null ? "" : number(value) });
  const keep = (value: number | null) => {
    const on = world.now().toISOString().slice(0, 10);
    void setOwnRule(world.db, { site: site.id, part }, value === null ? null : { value, on }).catch(failed);
  };
  const save = () => {
    const value = typedNumber(typed)?.value;
    const fits = value !== undefined && canStand(part, value, site.scale);
    setWrong(!fits);
    if (!fits) return;
    keep(value);
    setTyped("");
  };
  return (
    <section class="card stack" aria-labelledby={`rule-${part}`} data-testid={`rule-${part}`}>
      <h2 id={`rule-${part}`} class="title">
        {t(`rules.${part}`)}
      </h2>
      {own && (
        <p role="status">
          {says(part === "window" ? "last" : part, own.value)} {t("rules.own", { day: day(own.on) })}
        </p>
      )}
      <p class={own ? "small quiet" : undefined}>
        {ours?.confidence === "B" && `${t("rights.reported")} `}
        {ours?.confidence.startsWith("G") && `${t("rules.general")} `}
        {ours ? says(ours.kind, ours.value) : t("rules.none")}
      </p>
      {ours && <p class="small quiet">{t("rights.source", { source: ours.source, day: day(ours.asOf) })}</p>}
      <Field
        label={t(`rules.own.${part}`)}
        kind="number"
        testId={`own-${part}`}
        value={typed}
        onInput={setTyped}
        wrong={wrong ? t(`rules.wrong.${part}`, { site: site.name }) : null}
      >
        <Button testId={`own-${part}-save`} onClick={save}>
          {t("rules.save")}
        </Button>
      </Field>
      {own && (
        <p>
          <Button testId={`own-${part}-back`} onClick={() => keep(null)}>
            {t("rules.back")}
          </Button>
        </p>
      )}
    </section>
  );
}
