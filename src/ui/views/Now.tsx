import { siteById } from "../../adapters/index";
import type { StoredSummary } from "../../storage/summaries";
import { Button } from "../components/Button";
import { Decide } from "../components/Decide";
import { Later } from "../components/Later";
import { Lead } from "../components/Lead";
import { MiniTrend } from "../components/MiniTrend";
import { Others } from "../components/Others";
import { Praise } from "../components/Praise";
import { ThisPage } from "../components/ThisPage";
import { byNeed } from "../order";
import { type Here, useWords, useWorld } from "../world";

const fillIn = () => import("../components/FillIn").then(({ FillIn }) => FillIn);

interface Props {
  rows: readonly StoredSummary[];
  here: Here | null;
  onStep(step: "rating" | "journal" | "switch" | "claim"): void;
}

/** Am I OK? The popup: one sentence, the room, at most one thing to decide, kind words, this page. */
export function Now({ rows, here, onStep }: Props) {
  const { t } = useWords();
  const world = useWorld();
  const claimed =
    here?.identity?.subject && rows.find((row) => row.subject.site === here.site.id && row.subject.siteId === here.identity?.subject?.id);
  const [first, ...others] = byNeed(rows, claimed?.subject.key);
  if (!first) return null;
  const { subject, summary } = first;
  const site = siteById(subject.site);
  const decide = [first, ...others].find((row) => row.summary?.decide)?.summary;
  const praise = [first, ...others].flatMap((row) => row.summary?.praise ?? []).slice(0, 1);
  return (
    <>
      <main class="now">
        <Lead subject={subject} summary={summary} site={site} />
        {summary && site && !(decide && praise.length > 0) && <MiniTrend summary={summary} site={site} />}
        {decide?.decide && <Decide reviewId={decide.decide} flags={decide.flags} />}
        {praise.length > 0 && <Praise passages={praise} />}
        {here && (
          <ThisPage
            here={here}
            subject={claimed?.subject ?? null}
            summary={claimed?.summary ?? null}
            onSwitchOn={() => onStep("switch")}
            onClaim={() => onStep("claim")}
          />
        )}
        {claimed && <Later load={fillIn} with={{ subjectKey: claimed.subject.key }} />}
        {others.length > 0 && <Others rows={others} />}
      </main>
      <footer class="actions">
        <Button testId="log-incident" onClick={() => onStep("journal")}>
          {t("nav.log")}
        </Button>
        <Button onClick={() => onStep("rating")}>{t("nav.rating")}</Button>
        <Button testId="open-all" onClick={() => world.open("#/")}>
          {t("open.all")}
        </Button>
      </footer>
    </>
  );
}
