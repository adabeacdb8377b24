import type { Blamed } from "../../core/readOne";
import type { ReviewRow, SubjectRow } from "../../core/schema/rows";
import { useWords } from "../world";

interface Props {
  review: ReviewRow;
  kind: SubjectRow["kind"];
  blamed: Blamed;
}

/** Who could have fixed what this review complains of, by its words, with the sentence that says so. */
export function WhoCould({ review, kind, blamed: { blame, because, aspects } }: Props) {
  const { t, coded, locale } = useWords();
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return (
    <section class="stack" aria-labelledby="who-could" data-testid="who-could">
      <h2 id="who-could" class="title">
        {t("blame.title")}
      </h2>
      <p>{t(kind === "workplace" && blame !== "outside" && blame !== "none" ? `blame.${blame}.there` : `blame.${blame}`)}</p>
      {because && (
        <blockquote class="told" dir="auto">
          {review.text.slice(...because)}
        </blockquote>
      )}
      {aspects.length > 0 && (
        <p class="small quiet">{t("blame.of", { what: list.format(aspects.map((aspect) => coded("aspect", aspect) ?? aspect)) })}</p>
      )}
    </section>
  );
}
