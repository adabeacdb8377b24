import { changeOf } from "../../core/absence/standing";
import type { ReviewRow, VersionRow } from "../../core/schema/rows";
import { useWords, useWorld } from "../world";
import { Stars } from "./Stars";

/** Earlier versions: those we saw ourselves, then those the site itself shows. */
export function Versions({ review, versions }: { review: ReviewRow; versions: readonly VersionRow[] }) {
  const { t, day, since } = useWords();
  const now = useWorld().now();
  if (versions.length + review.previous.length === 0) return null;
  return (
    <section aria-labelledby="versions" class="stack">
      <h2 id="versions" class="title">
        {t("review.versions")}
      </h2>
      {[...versions].reverse().map((version) => (
        <article key={version.key} class="version">
          <p class="row small quiet">
            <Stars rating={version.rating} /> {t(`change.${changeOf(version, review)}`, { when: since(version.seenTo, now) })}
          </p>
          <blockquote class="told" dir="auto">
            {version.text || t("list.noText")}
          </blockquote>
        </article>
      ))}
      {review.previous.map((version) => (
        <article key={`${version.postedOn} ${version.text.length}`} class="version">
          <p class="row small quiet">
            {version.rating !== null && <Stars rating={version.rating} />}
            {t("review.versionOnSite", { day: version.postedOn ? day(version.postedOn) : t("list.noDay") })}
          </p>
          <blockquote class="told" dir="auto">
            {version.text || t("list.noText")}
          </blockquote>
        </article>
      ))}
    </section>
  );
}
