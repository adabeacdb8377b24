import { useEffect, useState } from "preact/hooks";
import { underOf } from "../../core/hosts";
import type { SiteInfo } from "../../core/schema/site";
import { keptOf } from "../../storage/reviews";
import type { StoredSummary } from "../../storage/summaries";
import { useLive } from "../hooks/useLive";
import { siteAt } from "../siteAt";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";
import { Field } from "./Field";
import { SiteCard } from "./SiteCard";

/** Hosts we do not know by name: those that are switched on, and one whose address is typed. */
export function OtherSites({ rows }: { rows: readonly StoredSummary[] }) {
  const { t } = useWords();
  const world = useWorld();
  const [sites, setSites] = useState<readonly SiteInfo[]>([]);
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => void world.otherSites().then(setSites), [world]);

  const counts = useLive(() => keptOf(world.db), [world]);
  const kept = (site: SiteInfo): number =>
    rows
      .filter(({ subject }) => subject.site === site.id && subject.siteId.startsWith(underOf(site)))
      .reduce((sum, { subject }) => sum + (counts?.get(subject.key) ?? 0), 0);
  const add = (event: Event) => {
    event.preventDefault();
    const address = typed.trim();
    const site = siteAt(/^[a-z]+:/i.test(address) ? address : `https://${address}`);
    if (!site) return setWrong(t("sites.others.wrong"));
    if (!site.anyHost) return setWrong(t("sites.others.known", { site: site.name }));
    setWrong(null);
    setTyped("");
    setSites((before) => [site, ...before.filter(({ name }) => name !== site.name)]);
  };

  return (
    <section class="stack" aria-labelledby="others">
      <h2 id="others" class="title">
        {t("sites.others")}
      </h2>
      <p class="quiet">{t("sites.others.lead")}</p>
      <form onSubmit={add}>
        <Field
          label={t("sites.others.address")}
          wrong={wrong}
          testId="other-address"
          value={typed}
          onInput={(value) => {
            setTyped(value);
            setWrong(null);
          }}
        >
          <Button type="submit" testId="other-add">
            {t("sites.others.add")}
          </Button>
        </Field>
      </form>
      <div class="cards">
        {sites.map((site) => (
          <SiteCard key={site.name} site={site} kept={kept(site)} />
        ))}
      </div>
    </section>
  );
}
