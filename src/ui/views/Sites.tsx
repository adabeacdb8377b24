import { useState } from "preact/hooks";
import { sites } from "../../adapters/index";
import { verdictOf } from "../../core/health";
import type { HealthRow } from "../../core/schema/rows";
import { healthOf } from "../../storage/health";
import { keptOf } from "../../storage/reviews";
import type { StoredSummary } from "../../storage/summaries";
import { OtherSites } from "../components/OtherSites";
import { SiteCard } from "../components/SiteCard";
import { useLive } from "../hooks/useLive";
import type { Words } from "../i18n/words";
import { useWords, useWorld } from "../world";

const named = sites.filter((site) => site.hosts.length > 0);
const apps = sites.filter(({ hosts, anyHost }) => hosts.length === 0 && !anyHost);

function healthPhrase(site: string, health: HealthRow | undefined, { t, since }: Words, now: Date): string | null {
  if (!health) return null;
  const verdict = verdictOf(health);
  if (verdict === "changed") return t("sites.health.suspect", { understood: health.understood, seen: health.seen });
  if (verdict === "lost") return t("health.lost", { site, count: health.failed ?? 0 });
  if (verdict === "blocked") return t("sites.health.blocked", { when: since(health.lastAt, now) });
  return health.lastGoodAt ? t("sites.health.good", { when: since(health.lastGoodAt, now) }) : null;
}

/** Which sites may be read: each off until it is switched on, with what that means beside its switch. */
export function Sites({ rows }: { rows: readonly StoredSummary[] }) {
  const words = useWords();
  const { t } = words;
  const world = useWorld();
  // Those the worker has a page on come first; the order stays while one looks.
  const [readable] = useState(() => {
    const mine = new Set(rows.map(({ subject }) => subject.site));
    return [...named].sort((a, b) => Number(mine.has(b.id)) - Number(mine.has(a.id)));
  });
  const health = useLive(() => Promise.all(readable.map((site) => healthOf(world.db, site.id))), [world]);
  const counts = useLive(() => keptOf(world.db), [world]);
  const kept = (site: string) =>
    rows.filter(({ subject }) => subject.site === site).reduce((sum, { subject }) => sum + (counts?.get(subject.key) ?? 0), 0);
  return (
    <>
      <h1 class="status-line" tabIndex={-1}>
        {t("sites.title")}
      </h1>
      <p class="lead quiet">{t("sites.lead")}</p>
      <div class="cards">
        {readable.map((site, index) => (
          <SiteCard key={site.id} site={site} kept={kept(site.id)} health={healthPhrase(site.name, health?.[index], words, world.now())} />
        ))}
      </div>
      <OtherSites rows={rows} />
      <section class="stack" aria-labelledby="apps">
        <h2 id="apps" class="title">
          {t("sites.apps")}
        </h2>
        <p class="quiet">{t("sites.apps.lead")}</p>
        <p class="row">
          {apps.map((site) => (
            <a key={site.id} class="button button-plain" href={`#/rating/${site.id}`}>
              {site.name}
            </a>
          ))}
        </p>
      </section>
    </>
  );
}
