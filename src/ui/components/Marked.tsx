import { type Sign, stretches } from "../marks";
import { useWords } from "../world";

/** The look of a stretch: what speaks for a flag is seen before what speaks against it, and that before a name. */
const lookOf = (signs: readonly Sign[]): string =>
  `sign-${(["for", "against"] as const).find((side) => signs.some((sign) => sign.side === side)) ?? "note"}`;

/** Someone's words with the evidence marked where it stands: solid underline for, dashed against, dotted a name, and the number of the sign. */
export function Marked({ text, signs }: { text: string; signs: readonly Sign[] }) {
  const { t } = useWords();
  return (
    <blockquote class="told told-whole" dir="auto">
      {stretches(text, signs).map((stretch) =>
        stretch.signs.length === 0 ? (
          stretch.text
        ) : (
          <mark key={stretch.start} class={lookOf(stretch.signs)}>
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
