import type { Refusal } from "../../core/drafts/plan";
import { useWords } from "../world";

/** Who is not offered although one might think of them, and why. Folded away. */
export function Refused({ refusals }: { refusals: readonly Refusal[] }) {
  const { t, coded } = useWords();
  const said = refusals.flatMap(({ addressee, why }) => {
    const sentence = coded("draft.refused", why);
    return sentence === null ? [] : [{ addressee, sentence }];
  });
  if (said.length === 0) return null;
  return (
    <details class="source small quiet">
      <summary>{t("draft.whyNot")}</summary>
      {said.map(({ addressee, sentence }) => (
        <p key={addressee}>
          {t(`draft.${addressee}`)}: {sentence}
        </p>
      ))}
    </details>
  );
}
