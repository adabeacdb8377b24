import { whyOf } from "../../core/drafts/phrases/why";
import type { Finding } from "../../core/schema/draft";
import { withoutSentence } from "../repair";
import { useWords } from "../world";
import { Button } from "./Button";
import { blanksIn } from "./Sheet";

interface Props {
  text: string;
  findings: readonly Finding[];
  /** The text with one thing repaired. */
  onChange(text: string): void;
}

/** What the guards say of a text: the words, why, and what to write instead. Says so too when there is nothing. */
export function Findings({ text, findings, onChange }: Props) {
  const { t, lang, plural } = useWords();
  const blanks = blanksIn(text).length;
  if (text === "") return null;
  const left = blanks > 0 && <p class="small quiet">{plural("draft.blanks", blanks)}</p>;
  if (findings.length === 0) return left || <p class="small quiet">{t("draft.clean")}</p>;

  /** What one click can do about it: the other words, or the text without the sentence; once for a sentence. */
  const repair = ({ start, end, stop, repair: other }: Finding, at: number) => {
    if (other !== null) {
      return (
        <Button look="text" onClick={() => onChange(text.slice(0, start) + other + text.slice(end))}>
          {t("draft.repair", { repair: other })}
        </Button>
      );
    }
    const without = stop ? withoutSentence(text, start, end) : null;
    const isFirst = findings.findIndex((one) => one.stop && withoutSentence(text, one.start, one.end) === without) === at;
    if (without === null || !isFirst) return null;
    return (
      <Button look="text" testId="take-out" onClick={() => onChange(without)}>
        {t("draft.takeOut")}
      </Button>
    );
  };

  return (
    <section class="findings" aria-labelledby="draft-check">
      <h3 id="draft-check" class="title">
        {t("draft.check")}
      </h3>
      <ul>
        {findings.map((finding, at) => (
          <li key={`${finding.kind} ${finding.start}`} class={finding.stop ? "finding finding-stop" : "finding"}>
            {finding.end > finding.start && <q>{text.slice(finding.start, finding.end)}</q>} {whyOf(finding.kind, lang)}{" "}
            {finding.stop && <strong>{t("draft.stop")}</strong>} {repair(finding, at)}
          </li>
        ))}
      </ul>
      {left}
    </section>
  );
}
