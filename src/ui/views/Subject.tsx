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

/** The list stands far down; this brings it into sight, with the keyboard on it. */
function toReviews(): void {
  const list = document.getElementById("reviews");
  if (!list) return;
  list.tabIndex = -1;
  list.focus({ preventScroll: true });
  list.scrollIntoView();
}

/** What one can do about this subject, before all that is told of it. */
function Places({ subjectKey, list, account }: { subjectKey: string; list: boolean; account: boolean }) {
  const { t } = useWords();
  const places = [
    "handover" as const,
    ...(list ? (["shifts", "shelf"] as const) : []),
    "entry" as const,
    "import" as const,
    ...(account ? (["rights", "requests"] as const) : []),
  ];
  const names = {
    handover: "packet.title",
    shifts: "shifts.open",
    shelf: "shelf.open",
    entry: "entry.open",
    import: "import.title",
    rights: "nav.rights",
    requests: "requests.title",
  } as const;
  return (
    <nav class="row places" aria-label={t("subject.places")}>
      {list && (
        <button type="button" class="button button-plain" data-testid="to-reviews" onClick={toReviews}>
          {t("list.title")}
        </button>
      )}
      {places.map((place) => (
        <a
          key={place}
          class="button button-text"
          data-testid={place}
          href={hashOf(place, place === "rights" || place === "requests" ? "" : subjectKey)}
        >
          {t(names[place])}
        </a>
      ))}
    </nav>
  );
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
  const hasList = reviews !== undefined && (subject.kind !== "account" || reviews.length > 0);
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
      <Places subjectKey={subjectKey} list={hasList} account={subject.kind === "account"} />
      {summary && <TrendCard name={subject.name} site={site} summary={summary} />}
      {summary && <LevelCard drift={summary.drift} setAside={summary.setAside} />}
      {summary && <SplitsCard splits={summary.splits} thumbs={summary.thumbs} />}
      {summary?.mirror && <MirrorCard mirror={summary.mirror} site={site} kind={subject.kind} />}
      {summary && subject.kind !== "workplace" && <AheadCards subjectKey={subject.key} site={site} />}
      {reviews && hasList && <ReviewList of={subject} reviews={reviews} absences={absences ?? []} flags={flags ?? []} />}
      <Watching subject={subject} />
    </div>
  );
}
