import { siteById } from "../../adapters/index";
import type { StoredSummary } from "../../storage/summaries";
import { BackupLine } from "../components/BackupLine";
import { Decide } from "../components/Decide";
import { Praise } from "../components/Praise";
import { Spark } from "../components/Spark";
import { StatusMark } from "../components/StatusMark";
import { figureOf, sentences } from "../figures";
import { hashOf } from "../hooks/useRoute";
import { byNeed } from "../order";
import { useWords, useWorld } from "../world";

/** All that is watched, as the lines of a statement: the one that needs a look first. */
export function Overview({ rows }: { rows: readonly StoredSummary[] }) {
  const words = useWords();
  const { t, number } = words;
  const now = useWorld().now();
  const sorted = byNeed(rows);
  const decide = sorted.find((row) => row.summary?.decide)?.summary;
  const praise = sorted.flatMap((row) => row.summary?.praise ?? []).slice(0, 3);
  return (
    <>
      <header>
        <p class="small quiet">{t("overview.title")}</p>
        <h1 class="status-line">{t(`status.${sorted[0]?.summary?.status ?? "none"}`)}</h1>
      </header>
      <ul class="ledger statement">
        {sorted.map(({ subject, summary }) => {
          const said = sentences(summary, words, now);
          const figure = summary && figureOf(summary);
          const site = siteById(subject.site)?.name;
          return (
            <li key={subject.key}>
              <a class="ledger-row" href={hashOf("subject", subject.key)}>
                <StatusMark status={summary?.status ?? "none"} />
                <span class="statement-main">
                  <span class="title">{subject.name}</span> {subject.name !== site && <span class="small quiet">{site}</span>}
                  <span class="statement-finding">{said.finding}</span>
                  <span class="small quiet">{said.number}</span>
                </span>
                {summary && <Spark trend={summary.trend} />}
                <span class="statement-number">{figure && number(figure.value, figure.decimals)}</span>
              </a>
            </li>
          );
        })}
      </ul>
      <div class="pair">
        {decide?.decide && <Decide reviewId={decide.decide} flags={decide.flags} />}
        {praise.length > 0 && <Praise passages={praise} />}
      </div>
      <BackupLine />
    </>
  );
}
