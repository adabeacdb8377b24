import type { ReviewRow } from "../../core/schema/rows";
import { useWords } from "../world";

/** What else the page says of this review, in the site's own field names where we have no word of our own. */
export function Details({ details }: { details: ReviewRow["details"] }) {
  const { t, coded, number } = useWords();
  const entries = Object.entries(details).filter(([, value]) => value !== "" && !(Array.isArray(value) && value.length === 0));
  if (entries.length === 0) return null;
  const write = (value: ReviewRow["details"][string]): string => {
    if (typeof value === "boolean") return t(value ? "detail.yes" : "detail.no");
    if (typeof value === "number") return number(value);
    return Array.isArray(value) ? value.join(", ") : value;
  };
  return (
    <section aria-labelledby="details">
      <h2 id="details" class="title">
        {t("review.details")}
      </h2>
      <dl class="details">
        {entries.map(([name, value]) => (
          <div key={name}>
            <dt class="quiet">{coded("detail", name) ?? name}</dt>
            <dd dir="auto">{write(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
