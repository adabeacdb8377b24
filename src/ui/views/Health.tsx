import { useState } from "preact/hooks";
import { siteById } from "../../adapters/index";
import { reportOf, verdictOf } from "../../core/health";
import type { HealthRow } from "../../core/schema/rows";
import type { SiteInfo } from "../../core/schema/site";
import { Skeleton } from "../../core/schema/skeleton";
import { healthOf } from "../../storage/health";
import { Button } from "../components/Button";
import { CopyButton } from "../components/CopyButton";
import { Empty } from "../components/Empty";
import { useLive } from "../hooks/useLive";
import { useWords, useWorld } from "../world";

function Facts({ health }: { health: HealthRow }) {
  const { t, since } = useWords();
  const now = useWorld().now();
  const { lastAt, lastGoodAt, lastRoad, seen, understood, lastGood } = health;
  const looked = (when: string, of: { seen: number; understood: number }, road: HealthRow["lastRoad"]) => [
    [when, t("health.seenOf", of), `${t("health.road")} ${t(`health.road.${road}`)}`].join(". "),
  ];
  const good = lastGoodAt && since(lastGoodAt, now);
  // Each look is one fact, so that what was seen then and what is seen now cannot be mistaken for each other.
  const facts = [
    [t("health.last"), ...looked(since(lastAt, now), { seen, understood }, lastRoad)],
    [
      t("health.lastGood"),
      ...(good && lastGood && lastGoodAt !== lastAt ? looked(good, lastGood, lastGood.road) : [good ?? t("health.never")]),
    ],
  ];
  return (
    <dl class="stack" data-testid="health-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt class="quiet">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The report is made at the click, shown whole, and copied by the worker or not at all. */
function Report({ site, health }: { site: SiteInfo; health: HealthRow | undefined }) {
  const { t } = useWords();
  const world = useWorld();
  const [report, setReport] = useState<string | null | undefined>();
  const make = async () => {
    const structure = await world.structure(site);
    const skeleton = Skeleton.safeParse(structure?.skeleton);
    setReport(structure && skeleton.success ? reportOf(site.id, structure.version, health, skeleton.data) : null);
  };
  return (
    <section class="stack" aria-labelledby="skeleton">
      <h2 id="skeleton" class="title">
        {t("skeleton.title")}
      </h2>
      <p>{t("skeleton.body")}</p>
      <p class="quiet">{t("skeleton.how")}</p>
      <p>
        <Button testId="skeleton-make" onClick={() => void make()}>
          {t("skeleton.make")}
        </Button>
      </p>
      <div aria-live="polite">
        {report === null && <p class="note">{t("skeleton.none", { site: site.name })}</p>}
        {report && <p>{t("skeleton.all")}</p>}
      </div>
      {report && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <section class="report" aria-label={t("skeleton.name")} tabIndex={0}>
            <pre data-testid="skeleton">{report}</pre>
          </section>
          <p>
            <CopyButton text={report} />
          </p>
        </>
      )}
    </section>
  );
}

/** Is this site still read well? What the last looks came to, and what one can do about it. */
export function Health({ siteId }: { siteId: string }) {
  const { t } = useWords();
  const world = useWorld();
  const found = useLive(() => healthOf(world.db, siteId).then((health) => ({ health })), [world, siteId]);
  const site = siteById(siteId);
  if (!site) return <Empty heading>{t("subject.gone")}</Empty>;
  if (!found) return null;
  const { health } = found;
  const { seen = 0, understood = 0, failed = 0 } = health ?? {};
  const verdict = verdictOf(health);
  const name = site.anyHost ? t("health.any") : site.name;
  return (
    <div class="health">
      <h1 class="status-line" tabIndex={-1}>
        {site.anyHost ? t("health.title.any") : t("health.title", { site: name })}
      </h1>
      <p class="lead" data-testid="health">
        {t(`health.${verdict}`, { site: name, count: failed })}{" "}
        {verdict === "changed" && understood < seen && t("health.understood", { understood, seen })}
      </p>
      {health && <Facts health={health} />}
      <Report site={site} health={health} />
    </div>
  );
}
