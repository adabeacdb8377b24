import type { StoredSummary } from "../../storage/summaries";
import { figureOf } from "../figures";
import { hashOf } from "../hooks/useRoute";
import { useWords, useWorld } from "../world";
import { StatusMark } from "./StatusMark";

/** The other subjects, one quiet line each: shape, name, word, number. */
export function Others({ rows }: { rows: readonly StoredSummary[] }) {
  const { t, number } = useWords();
  const world = useWorld();
  return (
    <section aria-labelledby="others">
      <h2 id="others" class="small quiet">
        {t("others.title")}
      </h2>
      <ul>
        {rows.map(({ subject, summary }) => {
          const figure = summary && figureOf(summary);
          const status = summary?.status ?? "none";
          return (
            <li key={subject.key}>
              <button type="button" class="other" onClick={() => world.open(hashOf("subject", subject.key))}>
                <StatusMark status={status} />
                <span class="other-name">{subject.name}</span>
                <span class="quiet small">{t(`status.word.${status}`)}</span>
                <span class="other-number">{figure && number(figure.value, figure.decimals)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
