import { siteById } from "../../adapters/index";
import { absencesOf } from "../../storage/absences";
import { reviewsOf } from "../../storage/reviews";
import { type StoredSummary, storedFlags } from "../../storage/summaries";
import { AheadCards } from "../components/ahead/AheadCards";
import { Empty } from "../components/Empty";
import { Lead } from "../components/Lead";
import { LevelCard } from "../components/LevelCard";
import { LineSource } from "../components/LineSource";
import { MirrorCard } from "../components/MirrorCard";
import { ReviewList } from "../components/ReviewList";
import { SplitsCard } from "../components/SplitsCard";
import { TrendCard } from "../components/TrendCard";
import { Watching } from "../components/Watching";
import { useLive } from "../hooks/useLive";
import { hashOf } from "../hooks/useRoute";
import { useWords, useWorld } from "../world";

interface Props {
  subjectKey: string;
  rows: readonly StoredSummary[];
}

/** Everything about one subject: how it stands, how it went, and the reviews it rests on. */
export function Subject({ subjectKey, rows }: Props) {
  const { t } = useWords();
  const world = useWorld();
  const row = rows.find(({ subject }) => subject.key === subjectKey);
  const reviews = useLive(() => reviewsOf(world.db, subjectKey), [world, subjectKey]);
  const absences = useLive(() => absencesOf(world.db, subjectKey), [world, subjectKey]);
  const flags = useLive(() => storedFlags(world.db, subjectKey), [world, subjectKey]);
  const site = row && siteById(row.subject.site);
  if (!row || !site) return <Empty heading>{t("subject.gone")}</Empty>;
  const { subject, summary } = row;
  const { seen, total } = summary?.counts ?? { seen: null, total: null };
  return (
    <div class="subject">
      <Lead subject={subject} summary={summary} site={site} />
      {summary && <LineSource window={summary.window} site={site} />}
      {subject.kind !== "workplace" && (
        <p class="small">
          <a href={hashOf("rules", site.id)} data-testid="open-rules">
            {t("rules.open")}
          </a>
        </p>
      )}
      {subject.kind !== "account" && seen !== null && total !== null && (
        <p class="small quiet">
          {t("subject.seen", { seen, total })} {seen < total && t("here.more")}
        </p>
      )}
      {summary && <TrendCard name={subject.name} site={site} summary={summary} />}
      {summary && <LevelCard drift={summary.drift} setAside={summary.setAside} />}
      {summary && <SplitsCard splits={summary.splits} thumbs={summary.thumbs} />}
      {summary?.mirror && <MirrorCard mirror={summary.mirror} site={site} kind={subject.kind} />}
      {summary && subject.kind !== "workplace" && <AheadCards subjectKey={subject.key} site={site} />}
      {reviews && (subject.kind !== "account" || reviews.length > 0) && (
        <ReviewList of={subject} reviews={reviews} absences={absences ?? []} flags={flags ?? []} />
      )}
      {subject.kind !== "account" && (
        <p>
          <a class="button button-plain" data-testid="handover" href={hashOf("handover", subjectKey)}>
            {t("packet.title")}
          </a>{" "}
          <a class="button button-text" data-testid="shifts" href={hashOf("shifts", subjectKey)}>
            {t("shifts.open")}
          </a>{" "}
          <a class="button button-text" data-testid="shelf" href={hashOf("shelf", subjectKey)}>
            {t("shelf.open")}
          </a>
        </p>
      )}
      <p class="row">
        <a href={hashOf("entry", subjectKey)}>{t("entry.open")}</a>
        <a href={hashOf("import", subjectKey)}>{t("import.title")}</a>
      </p>
      <Watching subject={subject} />
    </div>
  );
}
