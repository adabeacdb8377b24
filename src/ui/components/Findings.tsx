import { whyOf } from "../../core/drafts/phrases/why";
import type { Finding } from "../../core/schema/draft";
import { useWords } from "../world";
import { blanksIn } from "./Sheet";

/** What the guards say of a text: the words, why, and what to write instead. Says so too when there is nothing. */
export function Findings({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const { t, lang, plural } = useWords();
  const blanks = blanksIn(text).length;
  if (text === "") return null;
  if (findings.length === 0) return <p class="small quiet">{blanks > 0 ? plural("draft.blanks", blanks) : t("draft.clean")}</p>;
  return (
    <section class="findings" aria-labelledby="draft-check">
      <h3 id="draft-check" class="title">
        {t("draft.check")}
      </h3>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.kind} ${finding.start}`} class={finding.stop ? "finding finding-stop" : "finding"}>
            {finding.end > finding.start && <q>{text.slice(finding.start, finding.end)}</q>} {whyOf(finding.kind, lang)}{" "}
            {finding.stop && <strong>{t("draft.stop")}</strong>}
            {finding.repair && <span class="quiet"> {t("draft.repair", { repair: finding.repair })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
