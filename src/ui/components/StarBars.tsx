import { useWords } from "../world";
import { Field } from "./Field";

interface Props {
  /** What is typed for 1 to 5 stars; null while the fields are folded away. */
  value: readonly string[] | null;
  wrong: string | null;
  onInput(value: readonly string[] | null): void;
}

/** How many ratings of each star the app shows, five stars first as apps list them; optional, so folded away. */
export function StarBars({ value, wrong, onInput }: Props) {
  const { t, plural } = useWords();
  const typed = value ?? ["", "", "", "", ""];
  return (
    <details class="bars">
      <summary>{t("rating.bars")}</summary>
      <div class="bars-fields">
        {[5, 4, 3, 2, 1].map((star) => (
          <Field
            key={star}
            label={plural("bars.star", star)}
            kind="number"
            value={typed[star - 1] ?? ""}
            onInput={(next) => onInput(typed.map((old, index) => (index === star - 1 ? next : old)))}
          />
        ))}
      </div>
      {wrong && <p class="small wrong">{wrong}</p>}
    </details>
  );
}
