import { type Sign, stretches } from "../marks";
import { useWords } from "../world";

/** Someone's words with the evidence marked where it stands: solid underline for, dashed against, and the number of the sign. */
export function Marked({ text, signs }: { text: string; signs: readonly Sign[] }) {
  const { t } = useWords();
  return (
    <blockquote class="told told-whole" dir="auto">
      {stretches(text, signs).map((stretch) =>
        stretch.signs.length === 0 ? (
          stretch.text
        ) : (
          <mark key={stretch.start} class={stretch.signs.some((sign) => sign.side === "for") ? "sign-for" : "sign-against"}>
            {stretch.text}
            {stretch.ends.map((sign) => (
              <sup key={sign.number}>
                <span class="hidden">{t("sign.number")} </span>
                {sign.number}
              </sup>
            ))}
          </mark>
        ),
      )}
    </blockquote>
  );
}
