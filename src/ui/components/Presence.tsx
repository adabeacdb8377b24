import { type Standing, standingOf } from "../../core/absence/standing";
import type { AbsenceRow, ReviewRow } from "../../core/schema/rows";
import { useWords, useWorld } from "../world";

interface Props {
  review: ReviewRow;
  /** Those of this review, oldest first. */
  absences: readonly AbsenceRow[];
  /** When a page of its subject was last read well. */
  lastReadAt: string | undefined;
}

/** When it left, in the day of the device. */
const dayIn = (instant: string): string => {
  const at = new Date(instant);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

/** When, in days; where both moments fall on one day, with the clock, or the sentence would say nothing. */
function useWhen(): (instant: string, other: string) => string {
  const { t, since, locale } = useWords();
  const now = useWorld().now();
  const clock = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit" });
  return (instant, other) =>
    dayIn(instant) === dayIn(other)
      ? t("presence.at", { day: since(instant, now), time: clock.format(new Date(instant)) })
      : since(instant, now);
}

/** In a line: no longer there, held back, not reached, or changed. Nothing when it stands there as it always did. */
export function PresenceTag({ review, standing }: { review: ReviewRow; standing: Standing }) {
  const { t } = useWords();
  const day = dayIn("away" in standing ? standing.away.since : review.lastSeen);
  return (
    <>
      {standing.kind !== "there" && (
        <span class="small quiet presence" data-testid={`presence-${standing.kind}`}>
          {t(`presence.short.${standing.kind}`, { day })}
        </span>
      )}
      {review.version > 1 && (
        <span class="small quiet presence" data-testid="presence-versions">
          {t("presence.short.versions", { count: review.version })}
        </span>
      )}
    </>
  );
}

function Evidence({ away }: { away: AbsenceRow }) {
  const { t, plural, since } = useWords();
  const now = useWorld().now();
  const { before, after } = away.notCounted;
  return (
    <p class="small quiet">
      {away.kind === "filtered" && before !== null && after !== null
        ? t("presence.filtered.why", { before, after })
        : t("presence.gone.why")}{" "}
      {plural(away.covered.ends ? "presence.covered.all" : "presence.covered.part", away.covered.to)}{" "}
      {away.checkedAt > away.since && t("presence.checked", { when: since(away.checkedAt, now) })}
    </p>
  );
}

/** Is it still on the page, and how do we know? With the times it was missing before. */
export function Presence({ review, absences, lastReadAt }: Props) {
  const { t, since } = useWords();
  const now = useWorld().now();
  const when = useWhen();
  const standing = standingOf(review, absences, lastReadAt);
  const before = absences.flatMap(({ since: from, until }) => (until ? [{ from, until }] : []));
  if (standing.kind === "there" && before.length === 0) return null;
  return (
    <section class="note stack" data-testid="presence">
      {"away" in standing && (
        <>
          <p>
            {t(`presence.${standing.kind}`, {
              lastSeen: when(standing.away.lastSeen, standing.away.since),
              since: when(standing.away.since, standing.away.lastSeen),
            })}
          </p>
          <Evidence away={standing.away} />
          <p class="small quiet">{t("presence.kept")}</p>
        </>
      )}
      {standing.kind === "not-reached" && <p>{t("presence.not-reached", { lastSeen: since(review.lastSeen, now) })}</p>}
      {before.map(({ from, until }) => (
        <p key={from} class="small quiet">
          {t("presence.wasAway", { since: when(from, until), until: when(until, from) })}
        </p>
      ))}
    </section>
  );
}
