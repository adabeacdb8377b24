import type { Glossed } from "../../core/drafts/gloss";
import type { Lang } from "../../core/schema/draft";
import { useWords } from "../world";

/**
 * The text sentence by sentence, each beside what it says in the other language; open from the start when the text is not in the language the
 * worker reads. What the worker wrote has no such counterpart, and that is said.
 */
export function Gloss({ lines, lang }: { lines: readonly Glossed[]; lang: Lang }) {
  const { t, lang: read } = useWords();
  if (lines.length === 0) return null;
  const other = lang === "en" ? "es" : "en";
  return (
    <details class="gloss" data-testid="gloss" open={read !== lang}>
      <summary>{t(`draft.gloss.${other}`)}</summary>
      <ol class="gloss-lines">
        {lines.map(({ text, gloss }, i) => (
          // Sentences have no name but their place.
          <li key={i}>
            <p lang={lang} dir="auto">
              {text}
            </p>
            {gloss === null ? (
              <p class="small quiet">{t("draft.gloss.own")}</p>
            ) : (
              <p class="quiet" lang={other} dir="auto">
                {gloss}
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
