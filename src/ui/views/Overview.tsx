import { siteById } from "../../adapters/index";
import type { StoredSummary } from "../../storage/summaries";
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
  return (
    <>
      <h1 class="status-line" tabIndex={-1}>
        {t("overview.title")}
      </h1>
      <ul class="ledger statement">
        {byNeed(rows).map(({ subject, summary }) => {
          const said = sentences(summary, words, now);
          const figure = summary && figureOf(summary);
          const site = siteById(subject.site)?.name;
          return (
            <li key={subject.key}>
              <a class="ledger-row" href={hashOf("subject", subject.key)}>
                <StatusMark status={summary?.status ?? "none"} />
                <span class="statement-main">
                  <span class="title">{subject.name}</span> {subject.name !== site && <span class="small quiet">{site}</span>}
                  <span class="statement-finding" data-testid="status">
                    {said.finding}
                  </span>
                  <span class="small quiet">{said.number}</span>
                </span>
                {summary && <Spark trend={summary.trend} />}
                <span class="statement-number">{figure && number(figure.value, figure.decimals)}</span>
              </a>
            </li>
          );
        })}
      </ul>
      <p class="row">
        <a class="button button-plain" href="#/rating">
          {t("nav.rating")}
        </a>
        <a class="button button-plain" href="#/sites">
          {t("first.action.site")}
        </a>
      </p>
    </>
  );
}
